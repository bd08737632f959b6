using System.Text.Json;
using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>Speech that another voice shall speak.</summary>
/// <remarks>A recording may be up to 50 MB and 5 minutes long.</remarks>
public sealed record SpeechToSpeechRequest : IValidated
{
    /// <summary>The speech: a file or a stream.</summary>
    public required MediaSource Audio { get; init; }

    /// <summary>The id of the model, one whose <see cref="VoiceModel.CanDoVoiceConversion"/> is set. <c>eleven_multilingual_sts_v2</c> knows many languages.</summary>
    /// <value>Unset: <c>eleven_english_sts_v2</c>, which knows English alone.</value>
    public string? ModelId { get; init; }

    /// <summary>The settings of the voice for this request.</summary>
    /// <value>Unset: those of the voice itself.</value>
    public VoiceSettings? VoiceSettings { get; init; }

    /// <summary>A number that makes results repeat, as far as they can, from 0 to 4294967295.</summary>
    /// <value>Unset: random.</value>
    public long? Seed { get; init; }

    /// <summary>Whether to isolate the speech first.</summary>
    /// <value>Unset: <see langword="false"/>.</value>
    public bool? RemoveBackgroundNoise { get; init; }

    /// <summary>The form of <see cref="Audio"/>. It need only be set for raw samples.</summary>
    /// <value>Unset: <see cref="AudioFileFormat.Other"/>.</value>
    public AudioFileFormat? FileFormat { get; init; }

    /// <summary>The format to answer in.</summary>
    /// <value>Unset: <see cref="AudioFormat.Mp3At44100Hz128Kbps"/>.</value>
    public AudioFormat? OutputFormat { get; init; }

    /// <summary>Whether the service keeps a record. <see langword="false"/> is for Enterprise alone, and leaves no item in the history.</summary>
    /// <value>Unset: <see langword="true"/>.</value>
    public bool? EnableLogging { get; init; }

    /// <summary>How much quality to give up for an earlier first byte, from 0 (none) to 4 (most). The service has deprecated it.</summary>
    /// <value>Unset: 0.</value>
    public int? OptimizeStreamingLatency { get; init; }

    /// <summary>The format of the answer, whether it was asked for or not.</summary>
    internal AudioFormat AnswerFormat => OutputFormat ?? AudioFormat.Mp3At44100Hz128Kbps;

    void IValidated.Validate()
    {
        if (Audio is null)
            throw new ArgumentException("There is nothing to speak. Set Audio to MediaSource.FromFile or FromStream.", nameof(Audio));
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
