using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>What was handed in for somebody to verify the owner of a voice.</summary>
[DebuggerDisplay("{RequestedAt}: {Files.Count} files")]
public sealed class ManualVerification
{
    /// <summary>What was written besides.</summary>
    public string? ExtraText { get; set; }

    /// <summary>When it was handed in.</summary>
    [JsonPropertyName("request_time_unix")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? RequestedAt { get; set; }

    /// <summary>The files.</summary>
    public IReadOnlyList<ManualVerificationFile> Files { get => field ?? []; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
