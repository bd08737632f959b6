using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk.ModelsLab;

/// <summary>The balance of an account.</summary>
[DebuggerDisplay("{Balance} {Currency}")]
public sealed class ModelsLabBalance
{
    /// <summary>The balance.</summary>
    public decimal? Balance { get; set; }

    /// <summary>The currency, such as <c>USD</c>.</summary>
    public string? Currency { get; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
