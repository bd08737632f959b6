namespace DubbingSdk;

/// <summary>A speaker to add to a dub.</summary>
public sealed record CreateSpeakerRequest : IValidated
{
    /// <summary>The name of the speaker.</summary>
    public string? SpeakerName { get; init; }

    /// <summary>The id of a library voice, or a value of <see cref="SpeakerVoice"/>.</summary>
    public string? VoiceId { get; init; }

    /// <summary>The stability of the voice, from 0 (varied) to 1 (even).</summary>
    /// <value>Unset: 0.65.</value>
    public double? VoiceStability { get; init; }

    /// <summary>The similarity to the original voice, from 0 to 1.</summary>
    /// <value>Unset: 1.</value>
    public double? VoiceSimilarity { get; init; }

    /// <summary>The exaggeration of the style of the voice, from 0 to 1.</summary>
    /// <value>Unset: 1.</value>
    public double? VoiceStyle { get; init; }

    void IValidated.Validate()
    {
        VoiceRange.Check(VoiceStability, nameof(VoiceStability));
        VoiceRange.Check(VoiceSimilarity, nameof(VoiceSimilarity));
        VoiceRange.Check(VoiceStyle, nameof(VoiceStyle));
    }
}
