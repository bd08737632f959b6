using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A transcript in the form that was asked for; the other forms are <see langword="null"/>.</summary>
[DebuggerDisplay("{TranscriptFormat}")]
public sealed class DubTranscriptEnvelope
{
    /// <summary>The form of the transcript.</summary>
    public DubTranscriptFormat TranscriptFormat { get; set; }

    /// <summary>The transcript as SubRip subtitles.</summary>
    public string? Srt { get; set; }

    /// <summary>The transcript as WebVTT subtitles.</summary>
    [JsonPropertyName("webvtt")]
    public string? WebVtt { get; set; }

    /// <summary>The transcript with all its times.</summary>
    public DubTranscript? Json { get; set; }

    /// <summary>The subtitles, whichever of the two forms they have; <see langword="null"/> for <see cref="DubTranscriptFormat.Json"/>.</summary>
    [JsonIgnore]
    public string? Subtitles => Srt ?? WebVtt;

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
