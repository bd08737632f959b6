using System.Text.Json.Serialization;
using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>A change of an existing voice.</summary>
public sealed record RemixVoiceRequest : IValidated
{
    /// <summary>The description of the changed voice, in 5 to 1000 characters.</summary>
    public required string VoiceDescription { get; init; }

    /// <summary>The text that the previews speak, in 100 to 1000 characters. Set either this or <see cref="AutoGenerateText"/>.</summary>
    public string? Text { get; init; }

    /// <summary>Whether the service generates a text that suits the voice. Set either this or <see cref="Text"/>.</summary>
    /// <value>Unset: <see langword="false"/>.</value>
    public bool? AutoGenerateText { get; init; }

    /// <summary>The volume of the previews, from -1 to 1, where 0 is about -24 LUFS.</summary>
    /// <value>Unset: 0.5.</value>
    public double? Loudness { get; init; }

    /// <summary>The seed for reproducible results, from 0 to 2147483647.</summary>
    /// <value>Unset: random.</value>
    public int? Seed { get; init; }

    /// <summary>How closely the voice follows the description, from 0 to 100. High values may reduce the quality.</summary>
    /// <value>Unset: 2.</value>
    public double? GuidanceScale { get; init; }

    /// <summary>Whether the response contains only ids. <see cref="TextToVoiceClient.StreamPreviewAsync"/> then downloads the audio.</summary>
    /// <value>Unset: <see langword="false"/>.</value>
    public bool? StreamPreviews { get; init; }

    /// <summary>The id of the remixing session that the request belongs to.</summary>
    public string? RemixingSessionId { get; init; }

    /// <summary>The id of the iteration within the remixing session.</summary>
    public string? RemixingSessionIterationId { get; init; }

    /// <summary>The weight of the description relative to the existing voice, from 0 to 1.</summary>
    public double? PromptStrength { get; init; }

    /// <summary>The format of the previews. WAV is not available. The default is documented to require the Creator plan.</summary>
    /// <value>Unset: <see cref="AudioFormat.Mp3At44100Hz192Kbps"/>.</value>
    [JsonIgnore]
    public AudioFormat? OutputFormat { get; init; }

    /// <summary>Returns the name of the type. The texts are left out, so that logs do not contain them.</summary>
    /// <returns>The name of the type.</returns>
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
