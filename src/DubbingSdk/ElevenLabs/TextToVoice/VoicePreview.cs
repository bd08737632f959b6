using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A preview of a voice.</summary>
[DebuggerDisplay("{GeneratedVoiceId}: {MediaType}, {Duration}")]
public sealed class VoicePreview
{
    /// <summary>The audio. Empty if only ids were requested; <see cref="TextToVoiceClient.StreamPreviewAsync"/> then downloads it.</summary>
    [JsonPropertyName("audio_base_64")]
    public ReadOnlyMemory<byte> Audio { get; set; }

    /// <summary>The id of the preview, from which <see cref="TextToVoiceClient.CreateAsync"/> creates a voice.</summary>
    public string GeneratedVoiceId { get => field ?? string.Empty; set; }

    /// <summary>The media type of the audio.</summary>
    public string? MediaType { get; set; }

    /// <summary>The duration of the audio.</summary>
    [JsonPropertyName("duration_secs")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan Duration { get; set; }

    /// <summary>The code of the spoken language.</summary>
    public string? Language { get; set; }

    /// <summary>Opens the audio as a stream, without copying it.</summary>
    /// <returns>A readable and seekable stream; empty if there is no audio.</returns>
    public Stream OpenAudio() => MemoryMarshal.TryGetArray(Audio, out var bytes) && bytes.Array is not null
        ? new MemoryStream(bytes.Array, bytes.Offset, bytes.Count, writable: false)
        : new MemoryStream([], writable: false);

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
