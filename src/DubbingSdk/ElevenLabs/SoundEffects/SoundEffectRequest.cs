using System.Text.Json.Serialization;
using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>A sound to make.</summary>
public sealed record SoundEffectRequest : IValidated
{
    /// <summary>What shall be heard, in words.</summary>
    public required string Text { get; init; }

    /// <summary>Whether the sound shall go on without a seam when it is repeated. Only <see cref="SoundEffectModel.ElevenTextToSoundV2"/> can.</summary>
    /// <value>Unset: <see langword="false"/>.</value>
    public bool? Loop { get; init; }

    /// <summary>The length of the sound, from 0.5 to 30 seconds. A length that is set is charged by the second.</summary>
    /// <value>Unset: the model decides.</value>
    [JsonPropertyName("duration_seconds")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? Duration { get; init; }

    /// <summary>How closely to keep to the text, from 0 to 1.</summary>
    /// <value>Unset: 0.3.</value>
    public double? PromptInfluence { get; init; }

    /// <summary>The model.</summary>
    /// <value>Unset: <see cref="SoundEffectModel.ElevenTextToSoundV2"/>.</value>
    public SoundEffectModel? ModelId { get; init; }

    /// <summary>The format to answer in. WAV is not offered: ask for PCM and save it with <see cref="MediaDownload.SaveAsWavAsync"/>.</summary>
    /// <value>Unset: <see cref="AudioFormat.Mp3At44100Hz128Kbps"/>.</value>
    [JsonIgnore]
    public AudioFormat? OutputFormat { get; init; }

    /// <summary>The name of the type: texts are not printed.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(SoundEffectRequest);

    /// <summary>The format of the answer, whether it was asked for or not.</summary>
    internal AudioFormat AnswerFormat => OutputFormat ?? AudioFormat.Mp3At44100Hz128Kbps;

    void IValidated.Validate()
    {
        if (string.IsNullOrWhiteSpace(Text))
            throw new ArgumentException("Text is empty. Say what shall be heard, for example \"Rain on a tin roof\".", nameof(Text));
        NumberRange.Check(Duration?.TotalSeconds, 0.5, 30, nameof(Duration));
        NumberRange.Check(PromptInfluence, 0, 1, nameof(PromptInfluence));
        FormatOffer.CheckWithoutWav(OutputFormat, nameof(OutputFormat));
        OpenValue.Check(ModelId, nameof(ModelId));
    }

    internal Query ToQuery() => new Query().Add("output_format", OutputFormat);
}
