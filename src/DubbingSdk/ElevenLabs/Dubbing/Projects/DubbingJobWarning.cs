using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A deviation from the request that did not fail the work.</summary>
[DebuggerDisplay("{Type}")]
public sealed class DubbingJobWarning
{
    /// <summary>The type of the warning, such as <c>voices_not_permitted</c>. The service may add types.</summary>
    public string? Type { get; set; }

    /// <summary>The ids of the affected speakers.</summary>
    public IReadOnlyList<string> SpeakerIds { get => field ?? []; set; }

    /// <summary>The warning message.</summary>
    public string? Message { get; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
