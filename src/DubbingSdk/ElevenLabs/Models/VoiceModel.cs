using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A model that speaks.</summary>
[DebuggerDisplay("{ModelId}: {Name}")]
public sealed class VoiceModel
{
    /// <summary>The id of the model.</summary>
    [JsonRequired]
    public string ModelId { get; set => field = JsonRule.RequireId(value); } = string.Empty;

    /// <summary>The name of the model.</summary>
    public string? Name { get; set; }

    /// <summary>Whether it can be trained for a voice.</summary>
    public bool CanBeFinetuned { get; set; }

    /// <summary>Whether it can speak a text.</summary>
    public bool CanDoTextToSpeech { get; set; }

    /// <summary>Whether it can have speech spoken by another voice.</summary>
    public bool CanDoVoiceConversion { get; set; }

    /// <summary>Whether it heeds the style of voice settings.</summary>
    public bool CanUseStyle { get; set; }

    /// <summary>Whether it heeds the speaker boost of voice settings.</summary>
    public bool CanUseSpeakerBoost { get; set; }

    /// <summary>Whether it speaks professional clones.</summary>
    public bool ServesProVoices { get; set; }

    /// <summary>What a character costs, as a multiple of the usual.</summary>
    public double TokenCostFactor { get; set; }

    /// <summary>What the model is for.</summary>
    public string? Description { get; set; }

    /// <summary>Whether it is open to chosen accounts only.</summary>
    public bool RequiresAlphaAccess { get; set; }

    /// <summary>The most characters of a request without a paid plan.</summary>
    public int MaxCharactersRequestFreeUser { get; set; }

    /// <summary>The most characters of a request on a paid plan.</summary>
    public int MaxCharactersRequestSubscribedUser { get; set; }

    /// <summary>The most characters of any request.</summary>
    public int MaximumTextLengthPerRequest { get; set; }

    /// <summary>The languages it speaks.</summary>
    public IReadOnlyList<ModelLanguage> Languages { get => field ?? []; set; }

    /// <summary>What it costs.</summary>
    [JsonPropertyName("model_rates")]
    public ModelRates? Rates { get; set; }

    /// <summary>The name of the models that it shares a limit of concurrent requests with.</summary>
    public string? ConcurrencyGroup { get; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
