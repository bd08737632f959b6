using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>Something that went otherwise than asked for, without failing the work.</summary>
[DebuggerDisplay("{Type}")]
public sealed class DubbingJobWarning
{
    /// <summary>The kind of warning. <c>voices_not_permitted</c> is known; others may come.</summary>
    public string? Type { get; set; }

    /// <summary>The speakers it is about.</summary>
    public IReadOnlyList<string> SpeakerIds { get => field ?? []; set; }

    /// <summary>The warning in words.</summary>
    public string? Message { get; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
