using System.Text.Json.Serialization;
using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>A voice to design from a description.</summary>
public sealed record DesignVoiceRequest : IValidated
{
    /// <summary>The description of the voice, in 20 to 1000 characters.</summary>
    public required string VoiceDescription { get; init; }

    /// <summary>The model.</summary>
    /// <value>Unset: <see cref="VoiceDesignModel.ElevenMultilingualTtvV2"/>.</value>
    public VoiceDesignModel? ModelId { get; init; }

    /// <summary>The text that the previews speak, in 100 to 1000 characters. Set either this or <see cref="AutoGenerateText"/>.</summary>
    public string? Text { get; init; }

    /// <summary>Whether the service generates a text that suits the voice. Set either this or <see cref="Text"/>.</summary>
    /// <value>Unset: <see langword="false"/>.</value>
    public bool? AutoGenerateText { get; init; }

    /// <summary>The volume of the previews, from -1 to 1, where 0 is about -24 LUFS.</summary>
    /// <value>Unset: 0.5.</value>
    public double? Loudness { get; init; }

    /// <summary>The balance of quality and variety, from -1 to 1. Higher values give better, but less varied voices.</summary>
    /// <value>Unset: the service decides.</value>
    public double? Quality { get; init; }

    /// <summary>The seed for reproducible results, from 0 to 2147483647.</summary>
    /// <value>Unset: random.</value>
    public int? Seed { get; init; }

    /// <summary>How closely the voice follows the description, from 0 to 100. High values may reduce the quality.</summary>
    /// <value>Unset: 5.</value>
    public double? GuidanceScale { get; init; }

    /// <summary>Whether the response contains only ids. <see cref="TextToVoiceClient.StreamPreviewAsync"/> then downloads the audio.</summary>
    /// <value>Unset: <see langword="false"/>.</value>
    public bool? StreamPreviews { get; init; }

    /// <summary>Whether the service may elaborate on the description before it designs the voice.</summary>
    /// <value>Unset: <see langword="false"/>.</value>
    public bool? ShouldEnhance { get; init; }

    /// <summary>The id of the remixing session that the request belongs to.</summary>
    public string? RemixingSessionId { get; init; }

    /// <summary>The id of the iteration within the remixing session.</summary>
    public string? RemixingSessionIterationId { get; init; }

    /// <summary>The audio to model the voice on. Requires <see cref="VoiceDesignModel.ElevenTtvV3"/>.</summary>
    [JsonPropertyName("reference_audio_base64")]
    public ReadOnlyMemory<byte>? ReferenceAudio { get; init; }

    /// <summary>The weight of the description relative to <see cref="ReferenceAudio"/>, from 0 to 1. Requires <see cref="VoiceDesignModel.ElevenTtvV3"/>.</summary>
    public double? PromptStrength { get; init; }

    /// <summary>The format of the previews. WAV is not available. The default is documented to require the Creator plan.</summary>
    /// <value>Unset: <see cref="AudioFormat.Mp3At44100Hz192Kbps"/>.</value>
    [JsonIgnore]
    public AudioFormat? OutputFormat { get; init; }

    /// <summary>Returns the name of the type. The texts are left out, so that logs do not contain them.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => nameof(DesignVoiceRequest);

    void IValidated.Validate()
    {
        TextLength.Check(VoiceDescription ?? string.Empty, 20, 1000, nameof(VoiceDescription));
        PreviewText.Check(Text, AutoGenerateText);
        FormatOffer.CheckWithoutWav(OutputFormat, nameof(OutputFormat));
        NumberRange.Check(Loudness, -1, 1, nameof(Loudness));
        NumberRange.Check(Seed, 0, int.MaxValue, nameof(Seed));
        NumberRange.Check(GuidanceScale, 0, 100, nameof(GuidanceScale));
        NumberRange.Check(Quality, -1, 1, nameof(Quality));
        NumberRange.Check(PromptStrength, 0, 1, nameof(PromptStrength));
        OpenValue.Check(ModelId, nameof(ModelId));
        if ((ReferenceAudio is not null || PromptStrength is not null) && (ModelId ?? VoiceDesignModel.ElevenMultilingualTtvV2) == VoiceDesignModel.ElevenMultilingualTtvV2)
            throw new ArgumentException("ReferenceAudio and PromptStrength require the model eleven_ttv_v3. Set ModelId to VoiceDesignModel.ElevenTtvV3, or leave both unset.", nameof(ModelId));
    }

    internal Query ToQuery() => new Query().Add("output_format", OutputFormat);
}
