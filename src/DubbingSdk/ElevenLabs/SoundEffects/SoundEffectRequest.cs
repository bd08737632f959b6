using System.Text.Json.Serialization;
using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>A sound effect to generate.</summary>
public sealed record SoundEffectRequest : IValidated
{
    /// <summary>The description of the sound.</summary>
    public required string Text { get; init; }

    /// <summary>Whether the sound loops without an audible seam. Requires <see cref="SoundEffectModel.ElevenTextToSoundV2"/>.</summary>
    /// <value>Unset: <see langword="false"/>.</value>
    public bool? Loop { get; init; }

    /// <summary>The duration of the sound, from 0.5 to 30 seconds. If it is set, the sound is billed by the second.</summary>
    /// <value>Unset: the model decides.</value>
    [JsonPropertyName("duration_seconds")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? Duration { get; init; }

    /// <summary>How closely the sound follows <see cref="Text"/>, from 0 to 1.</summary>
    /// <value>Unset: 0.3.</value>
    public double? PromptInfluence { get; init; }

    /// <summary>The model.</summary>
    /// <value>Unset: <see cref="SoundEffectModel.ElevenTextToSoundV2"/>.</value>
    public SoundEffectModel? ModelId { get; init; }

    /// <summary>The format of the response. MP3 at 192 kbit/s requires the Creator plan, PCM at 44.1 kHz the Pro plan.</summary>
    /// <remarks>WAV is not available: request PCM, and save it with <see cref="MediaDownload.SaveAsWavAsync"/>.</remarks>
    /// <value>Unset: <see cref="AudioFormat.Mp3At44100Hz128Kbps"/>.</value>
    [JsonIgnore]
    public AudioFormat? OutputFormat { get; init; }

    /// <summary>Returns the name of the type. The texts are left out, so that logs do not contain them.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => nameof(SoundEffectRequest);

    /// <summary>The format of the response: <see cref="OutputFormat"/>, or the default of the service.</summary>
    internal AudioFormat ResponseFormat => OutputFormat ?? AudioFormat.Mp3At44100Hz128Kbps;

    void IValidated.Validate()
    {
        if (string.IsNullOrWhiteSpace(Text))
            throw new ArgumentException("Text is empty. Describe the sound, for example \"Rain on a tin roof\".", nameof(Text));
        NumberRange.Check(Duration?.TotalSeconds, 0.5, 30, nameof(Duration));
        NumberRange.Check(PromptInfluence, 0, 1, nameof(PromptInfluence));
        FormatOffer.CheckWithoutWav(OutputFormat, nameof(OutputFormat));
        OpenValue.Check(ModelId, nameof(ModelId));
    }

    internal Query ToQuery() => new Query().Add("output_format", OutputFormat);
}
