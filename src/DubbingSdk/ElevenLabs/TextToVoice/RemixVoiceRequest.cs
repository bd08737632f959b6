using System.Text.Json.Serialization;
using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>How to change a voice.</summary>
public sealed record RemixVoiceRequest : IValidated
{
    /// <summary>What the voice shall be like, in 5 to 1000 characters.</summary>
    public required string VoiceDescription { get; init; }

    /// <summary>What the previews say, in 100 to 1000 characters. Set this or <see cref="AutoGenerateText"/>.</summary>
    public string? Text { get; init; }

    /// <summary>Whether the service makes up a text that suits the voice. Set this or <see cref="Text"/>.</summary>
    /// <value>Unset: <see langword="false"/>.</value>
    public bool? AutoGenerateText { get; init; }

    /// <summary>How loud the previews are, from -1 to 1, where 0 is about -24 LUFS.</summary>
    /// <value>Unset: 0.5.</value>
    public double? Loudness { get; init; }

    /// <summary>A number that makes results repeat, from 0 on.</summary>
    /// <value>Unset: random.</value>
    public int? Seed { get; init; }

    /// <summary>How closely to keep to the description, from 0 to 100. A high value may cost quality.</summary>
    /// <value>Unset: 2.</value>
    public double? GuidanceScale { get; init; }

    /// <summary>Whether the answer has the ids alone, so that <see cref="TextToVoiceClient.StreamPreviewAsync"/> fetches the audio.</summary>
    /// <value>Unset: <see langword="false"/>.</value>
    public bool? StreamPreviews { get; init; }

    /// <summary>The id of the session of remixing that the request belongs to.</summary>
    public string? RemixingSessionId { get; init; }

    /// <summary>The id of the step within the session.</summary>
    public string? RemixingSessionIterationId { get; init; }

    /// <summary>How much the description counts against the voice as it is, from 0 to 1.</summary>
    public double? PromptStrength { get; init; }

    /// <summary>The format of the previews. The default is documented as one that needs the Creator plan.</summary>
    /// <value>Unset: <see cref="AudioFormat.Mp3At44100Hz192Kbps"/>.</value>
    [JsonIgnore]
    public AudioFormat? OutputFormat { get; init; }

    /// <summary>The name of the type: texts are not printed.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(RemixVoiceRequest);

    void IValidated.Validate()
    {
        TextLength.Check(VoiceDescription ?? string.Empty, 5, 1000, nameof(VoiceDescription));
        PreviewText.Check(Text, AutoGenerateText);
        FormatOffer.CheckWithoutWav(OutputFormat, nameof(OutputFormat));
        NumberRange.Check(Loudness, -1, 1, nameof(Loudness));
        NumberRange.Check(Seed, 0, int.MaxValue, nameof(Seed));
        NumberRange.Check(GuidanceScale, 0, 100, nameof(GuidanceScale));
        NumberRange.Check(PromptStrength, 0, 1, nameof(PromptStrength));
    }

    internal Query ToQuery() => new Query().Add("output_format", OutputFormat);
}
