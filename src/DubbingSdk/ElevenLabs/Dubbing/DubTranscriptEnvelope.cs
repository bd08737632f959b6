using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A transcript in the requested format; the members of the other formats are <see langword="null"/>.</summary>
[DebuggerDisplay("{TranscriptFormat}")]
public sealed class DubTranscriptEnvelope
{
    /// <summary>The format of the transcript.</summary>
    public DubTranscriptFormat TranscriptFormat { get; set; }

    /// <summary>The transcript as SubRip subtitles.</summary>
    public string? Srt { get; set; }

    /// <summary>The transcript as WebVTT subtitles.</summary>
    [JsonPropertyName("webvtt")]
    public string? WebVtt { get; set; }

    /// <summary>The transcript with the times of utterances, words and characters.</summary>
    public DubTranscript? Json { get; set; }

    /// <summary>The subtitles, in either of the two subtitle formats; <see langword="null"/> for <see cref="DubTranscriptFormat.Json"/>.</summary>
    [JsonIgnore]
    public string? Subtitles => Srt ?? WebVtt;

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
