using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk.CambAi;

/// <summary>The media and the transcript of a dub in one target language.</summary>
[DebuggerDisplay("run {RunId}, {Transcript.Count} lines")]
public sealed class CambAiDubResult : IJsonOnDeserialized
{
    private Uri? _audioUrl;
    private Uri? _videoUrl;

    /// <summary>The signed URI of the dubbed audio. It expires; <see cref="CambAiDubOperation.DownloadAsync"/> requests a fresh one.</summary>
    [JsonPropertyName("audio_url")]
    public Uri? AudioUri
    {
        get => _audioUrl;
        set => _audioUrl = value;
    }

    /// <summary>The signed URI of the dubbed video; <see langword="null"/> for an audio source.</summary>
    [JsonPropertyName("video_url")]
    public Uri? VideoUri
    {
        get => _videoUrl;
        set => _videoUrl = value;
    }

    /// <summary>The segments of the transcript in the target language. The text of the source is not included.</summary>
    public IReadOnlyList<CambAiTranscriptLine> Transcript { get => field ?? []; set; }

    /// <summary>The id of the run, where the response contains it.</summary>
    public long? RunId { get; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }

    /// <summary>Reads the URIs from the names that some responses use for them.</summary>
    void IJsonOnDeserialized.OnDeserialized()
    {
        _audioUrl ??= TakeUri("output_audio_url");
        _videoUrl ??= TakeUri("output_video_url");
    }

    private Uri? TakeUri(string name)
    {
        if (AdditionalProperties?.TryGetValue(name, out var member) != true || member.ValueKind != JsonValueKind.String || WebAddress.Find(member.GetString()) is not { } uri)
            return null;

        AdditionalProperties.Remove(name);
        return uri;
    }
}
