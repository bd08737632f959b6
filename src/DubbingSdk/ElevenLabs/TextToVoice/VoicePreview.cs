using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A preview of a voice.</summary>
[DebuggerDisplay("{GeneratedVoiceId}: {MediaType}, {Duration}")]
public sealed class VoicePreview
{
    /// <summary>The audio. Empty when only ids were asked for: then <see cref="TextToVoiceClient.StreamPreviewAsync"/> leads to it.</summary>
    [JsonPropertyName("audio_base_64")]
    public ReadOnlyMemory<byte> Audio { get; set; }

    /// <summary>The id of the preview, of which a voice can be made.</summary>
    public string GeneratedVoiceId { get => field ?? string.Empty; set; }

    /// <summary>The media type of the audio.</summary>
    public string? MediaType { get; set; }

    /// <summary>The length of the audio.</summary>
    [JsonPropertyName("duration_secs")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan Duration { get; set; }

    /// <summary>The code of the language that is spoken.</summary>
    public string? Language { get; set; }

    /// <summary>The audio as a stream. Nothing is copied.</summary>
    /// <returns>A stream that can be read and sought in; empty when there is no audio.</returns>
    public Stream OpenAudio() => MemoryMarshal.TryGetArray(Audio, out var bytes) && bytes.Array is not null
        ? new MemoryStream(bytes.Array, bytes.Offset, bytes.Count, writable: false)
        : new MemoryStream([], writable: false);

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
