using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A speech model.</summary>
[DebuggerDisplay("{ModelId}: {Name}")]
public sealed class VoiceModel
{
    /// <summary>The id of the model.</summary>
    [JsonRequired]
    public string ModelId { get; set => field = JsonRule.RequireId(value); } = string.Empty;

    /// <summary>The name of the model.</summary>
    public string? Name { get; set; }

    /// <summary>Whether the model can be fine-tuned for a voice.</summary>
    public bool CanBeFinetuned { get; set; }

    /// <summary>Whether the model supports text to speech.</summary>
    public bool CanDoTextToSpeech { get; set; }

    /// <summary>Whether the model supports voice conversion, which <see cref="SpeechToSpeechRequest.ModelId"/> requires.</summary>
    public bool CanDoVoiceConversion { get; set; }

    /// <summary>Whether the model applies <see cref="VoiceSettings.Style"/>.</summary>
    public bool CanUseStyle { get; set; }

    /// <summary>Whether the model applies <see cref="VoiceSettings.UseSpeakerBoost"/>.</summary>
    public bool CanUseSpeakerBoost { get; set; }

    /// <summary>Whether the model supports professional voice clones.</summary>
    public bool ServesProVoices { get; set; }

    /// <summary>The cost of a character, as a multiple of the regular cost.</summary>
    public double TokenCostFactor { get; set; }

    /// <summary>The description of the model.</summary>
    public string? Description { get; set; }

    /// <summary>Whether the model is available to selected accounts only.</summary>
    public bool RequiresAlphaAccess { get; set; }

    /// <summary>The maximum number of characters in a request on the free plan.</summary>
    public int MaxCharactersRequestFreeUser { get; set; }

    /// <summary>The maximum number of characters in a request on a paid plan.</summary>
    public int MaxCharactersRequestSubscribedUser { get; set; }

    /// <summary>The maximum number of characters in any request.</summary>
    public int MaximumTextLengthPerRequest { get; set; }

    /// <summary>The languages that the model supports.</summary>
    public IReadOnlyList<ModelLanguage> Languages { get => field ?? []; set; }

    /// <summary>The prices of the model.</summary>
    [JsonPropertyName("model_rates")]
    public ModelRates? Rates { get; set; }

    /// <summary>The name of the group of models that share a limit of concurrent requests.</summary>
    public string? ConcurrencyGroup { get; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
