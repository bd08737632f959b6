using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A request for a manual verification of the owner of a voice.</summary>
[DebuggerDisplay("{RequestedAt}: {Files.Count} files")]
public sealed class ManualVerification
{
    /// <summary>The additional text of the request.</summary>
    public string? ExtraText { get; set; }

    /// <summary>The time of the request.</summary>
    [JsonPropertyName("request_time_unix")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? RequestedAt { get; set; }

    /// <summary>The files of the request.</summary>
    public IReadOnlyList<ManualVerificationFile> Files { get => field ?? []; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
