using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The settings of a <see cref="Voice"/>, which a <see cref="SpeechToSpeechRequest"/> can override.</summary>
[DebuggerDisplay("{Stability}, {SimilarityBoost}, {Style}, {Speed}")]
public sealed class VoiceSettings
{
    /// <summary>The stability of the voice, from 0 to 1. Lower values give a livelier voice.</summary>
    /// <value>Unset: 0.5.</value>
    public double? Stability { get; set; }

    /// <summary>Whether to increase the similarity to the original speaker, at the cost of latency.</summary>
    /// <value>Unset: <see langword="true"/>.</value>
    public bool? UseSpeakerBoost { get; set; }

    /// <summary>The similarity to the original voice, from 0 to 1.</summary>
    /// <value>Unset: 0.75.</value>
    public double? SimilarityBoost { get; set; }

    /// <summary>The emphasis on the style of the voice, from 0. Higher values increase latency.</summary>
    /// <value>Unset: 0.</value>
    public double? Style { get; set; }

    /// <summary>The speed, as a multiple of the voice's own pace.</summary>
    /// <value>Unset: 1.</value>
    public double? Speed { get; set; }

    /// <summary>Members of the response that this version of the library does not know. Requests include them.</summary>
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
