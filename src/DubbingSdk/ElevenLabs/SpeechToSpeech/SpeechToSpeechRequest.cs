using System.Text.Json;
using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>Speech to convert to another voice.</summary>
/// <remarks>A recording may be up to 50 MB and 5 minutes long.</remarks>
public sealed record SpeechToSpeechRequest : IValidated
{
    /// <summary>The speech, from a file or a stream.</summary>
    public required MediaSource Audio { get; init; }

    /// <summary>The id of a model with <see cref="VoiceModel.CanDoVoiceConversion"/>. <c>eleven_multilingual_sts_v2</c> supports many languages.</summary>
    /// <value>Unset: <c>eleven_english_sts_v2</c>, which supports English only.</value>
    public string? ModelId { get; init; }

    /// <summary>The voice settings for this request.</summary>
    /// <value>Unset: the settings of the voice.</value>
    public VoiceSettings? VoiceSettings { get; init; }

    /// <summary>The seed for reproducible results, from 0 to 4294967295. The service does not guarantee identical results.</summary>
    /// <value>Unset: random.</value>
    public long? Seed { get; init; }

    /// <summary>Whether to isolate the speech before the conversion.</summary>
    /// <value>Unset: <see langword="false"/>.</value>
    public bool? RemoveBackgroundNoise { get; init; }

    /// <summary>The format of <see cref="Audio"/>. Required only for raw samples.</summary>
    /// <value>Unset: <see cref="AudioFileFormat.Other"/>.</value>
    public AudioFileFormat? FileFormat { get; init; }

    /// <summary>The format of the response. MP3 at 192 kbit/s requires the Creator plan, PCM and WAV at 44.1 kHz the Pro plan.</summary>
    /// <value>Unset: <see cref="AudioFormat.Mp3At44100Hz128Kbps"/>.</value>
    public AudioFormat? OutputFormat { get; init; }

    /// <summary>Whether the service keeps a record of the request. <see langword="false"/> requires the Enterprise plan, and leaves no item in the history.</summary>
    /// <value>Unset: <see langword="true"/>.</value>
    public bool? EnableLogging { get; init; }

    /// <summary>How much quality to trade for lower latency, from 0 (none) to 4 (most). Deprecated by the service.</summary>
    /// <value>Unset: 0.</value>
    public int? OptimizeStreamingLatency { get; init; }

    /// <summary>The format of the response: <see cref="OutputFormat"/>, or the default of the service.</summary>
    internal AudioFormat ResponseFormat => OutputFormat ?? AudioFormat.Mp3At44100Hz128Kbps;

    void IValidated.Validate()
    {
        if (Audio is null)
            throw new ArgumentException("Audio is not set. Set it to MediaSource.FromFile or MediaSource.FromStream.", nameof(Audio));
        VoiceSettings?.Check();
        NumberRange.Check(Seed, 0, uint.MaxValue, nameof(Seed));
        NumberRange.Check(OptimizeStreamingLatency, 0, 4, nameof(OptimizeStreamingLatency));
    }

    internal void CheckStreamed()
    {
        FormatOffer.CheckWithoutWav(OutputFormat, nameof(OutputFormat));
    }

    internal MultipartForm ToForm() => MultipartForm.Of(this)
        .Add("model_id", ModelId)
        .Add("voice_settings", VoiceSettings is null ? null : JsonSerializer.Serialize(VoiceSettings, VoicesJsonContext.Default.VoiceSettings))
        .Add("seed", Seed)
        .Add("remove_background_noise", RemoveBackgroundNoise)
        .Add("file_format", FileFormat)
        .AddFile("audio", Audio, FileFormat?.MediaType);

    internal Query ToQuery() => new Query()
        .Add("enable_logging", EnableLogging)
        .Add("optimize_streaming_latency", OptimizeStreamingLatency)
        .Add("output_format", OutputFormat);
}
