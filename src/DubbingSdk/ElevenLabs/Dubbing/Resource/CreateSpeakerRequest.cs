namespace DubbingSdk;

/// <summary>A speaker to add.</summary>
public sealed record CreateSpeakerRequest : IValidated
{
    /// <summary>The name of the speaker.</summary>
    public string? SpeakerName { get; init; }

    /// <summary>The id of a voice of the library, or one of <see cref="SpeakerVoice"/>.</summary>
    public string? VoiceId { get; init; }

    /// <summary>How even the voice is, from 0 to 1.</summary>
    /// <value>Unset: 0.65.</value>
    public double? VoiceStability { get; init; }

    /// <summary>How close to the original the voice is, from 0 to 1.</summary>
    /// <value>Unset: 1.</value>
    public double? VoiceSimilarity { get; init; }

    /// <summary>How strongly the style of the voice is brought out, from 0 to 1.</summary>
    /// <value>Unset: 1.</value>
    public double? VoiceStyle { get; init; }

    void IValidated.Validate()
    {
        VoiceRange.Check(VoiceStability, nameof(VoiceStability));
        VoiceRange.Check(VoiceSimilarity, nameof(VoiceSimilarity));
        VoiceRange.Check(VoiceStyle, nameof(VoiceStyle));
    }
}
