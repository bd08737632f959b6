using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk.ModelsLab;

/// <summary>The money left in an account.</summary>
[DebuggerDisplay("{Balance} {Currency}")]
public sealed class ModelsLabBalance
{
    /// <summary>The money left.</summary>
    public decimal? Balance { get; set; }

    /// <summary>Its currency, such as <c>USD</c>.</summary>
    public string? Currency { get; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
