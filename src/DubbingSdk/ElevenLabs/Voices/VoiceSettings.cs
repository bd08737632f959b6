using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>How a voice speaks: what a <see cref="Voice"/> has, and what a <see cref="SpeechToSpeechRequest"/> can ask for.</summary>
[DebuggerDisplay("{Stability}, {SimilarityBoost}, {Style}, {Speed}")]
public sealed class VoiceSettings
{
    /// <summary>How even the voice is, from 0 to 1. Low values are livelier.</summary>
    /// <value>Unset: 0.5.</value>
    public double? Stability { get; set; }

    /// <summary>Whether to bring out what makes the voice recognisable, which takes longer.</summary>
    /// <value>Unset: <see langword="true"/>.</value>
    public bool? UseSpeakerBoost { get; set; }

    /// <summary>How close to the original the voice is, from 0 to 1.</summary>
    /// <value>Unset: 0.75.</value>
    public double? SimilarityBoost { get; set; }

    /// <summary>How strongly the style of the voice is brought out. More takes longer.</summary>
    /// <value>Unset: 0.</value>
    public double? Style { get; set; }

    /// <summary>How fast the voice speaks, where 1 is its own pace.</summary>
    /// <value>Unset: 1.</value>
    public double? Speed { get; set; }

    /// <summary>What the service sent beyond what this version knows. It is sent along in requests.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }

    internal void Check()
    {
        NumberRange.Check(Stability, 0, 1, nameof(Stability));
        NumberRange.Check(SimilarityBoost, 0, 1, nameof(SimilarityBoost));
        NumberRange.Check(Style, 0, double.MaxValue, nameof(Style));
        NumberRange.Check(Speed, 0, double.MaxValue, nameof(Speed));
    }
}
