namespace DubbingSdk;

/// <summary>The changes to a speaker. Unset members stay unchanged.</summary>
public sealed record UpdateSpeakerRequest : IValidated
{
    /// <summary>The name of the speaker.</summary>
    public string? SpeakerName { get; init; }

    /// <summary>The id of a library voice, or a value of <see cref="SpeakerVoice"/>.</summary>
    public string? VoiceId { get; init; }

    /// <summary>The stability of the voice, from 0 (varied) to 1 (even).</summary>
    public double? VoiceStability { get; init; }

    /// <summary>The similarity to the original voice, from 0 to 1.</summary>
    public double? VoiceSimilarity { get; init; }

    /// <summary>The exaggeration of the style of the voice, from 0 to 1.</summary>
    public double? VoiceStyle { get; init; }

    /// <summary>The target languages to change the voice for.</summary>
    /// <value>Unset or empty: all of them.</value>
    public IReadOnlyList<string>? Languages { get; init; }

    void IValidated.Validate()
    {
        VoiceRange.Check(VoiceStability, nameof(VoiceStability));
        VoiceRange.Check(VoiceSimilarity, nameof(VoiceSimilarity));
        VoiceRange.Check(VoiceStyle, nameof(VoiceStyle));
    }
}
