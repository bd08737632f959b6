namespace DubbingSdk;

/// <summary>What to change of a speaker. What is left unset stays as it is.</summary>
public sealed record UpdateSpeakerRequest : IValidated
{
    /// <summary>The name of the speaker.</summary>
    public string? SpeakerName { get; init; }

    /// <summary>The id of a voice of the library, or one of <see cref="SpeakerVoice"/>.</summary>
    public string? VoiceId { get; init; }

    /// <summary>How even the voice is, from 0 to 1.</summary>
    public double? VoiceStability { get; init; }

    /// <summary>How close to the original the voice is, from 0 to 1.</summary>
    public double? VoiceSimilarity { get; init; }

    /// <summary>How strongly the style of the voice is brought out, from 0 to 1.</summary>
    public double? VoiceStyle { get; init; }

    /// <summary>The languages to change the voice for.</summary>
    /// <value>Unset or empty: all of them.</value>
    public IReadOnlyList<string>? Languages { get; init; }

    void IValidated.Validate()
    {
        VoiceRange.Check(VoiceStability, nameof(VoiceStability));
        VoiceRange.Check(VoiceSimilarity, nameof(VoiceSimilarity));
        VoiceRange.Check(VoiceStyle, nameof(VoiceStyle));
    }
}
