using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk.CambAi;

/// <summary>The media and the transcript of a dub in one language.</summary>
[DebuggerDisplay("run {RunId}, {Transcript.Count} lines")]
public sealed class CambAiDubResult : IJsonOnDeserialized
{
    private Uri? _audioUrl;
    private Uri? _videoUrl;

    /// <summary>The signed address of the dubbed sound. It holds for a while; <see cref="CambAiClient"/> downloads it without the key.</summary>
    [JsonPropertyName("audio_url")]
    public Uri? AudioUri
    {
        get => _audioUrl;
        set => _audioUrl = value;
    }

    /// <summary>The signed address of the dubbed video; <see langword="null"/> for a source that is sound alone.</summary>
    [JsonPropertyName("video_url")]
    public Uri? VideoUri
    {
        get => _videoUrl;
        set => _videoUrl = value;
    }

    /// <summary>What is said in the dub. The text of the source is not in it.</summary>
    public IReadOnlyList<CambAiTranscriptLine> Transcript { get => field ?? []; set; }

    /// <summary>The id of the run, where the service repeats it.</summary>
    public long? RunId { get; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }

    /// <summary>Takes the addresses from the other names that they come by.</summary>
    void IJsonOnDeserialized.OnDeserialized()
    {
        _audioUrl ??= TakeAddress("output_audio_url");
        _videoUrl ??= TakeAddress("output_video_url");
    }

    private Uri? TakeAddress(string name)
    {
        if (AdditionalProperties?.TryGetValue(name, out var said) != true || said.ValueKind != JsonValueKind.String || WebAddress.Find(said.GetString()) is not { } address)
            return null;

        AdditionalProperties.Remove(name);
        return address;
    }
}
