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
    public string ModelId
    {
        get;
        init => field = JsonRule.RequireId(value);
    } = string.Empty;

    /// <summary>The name of the model.</summary>
    public string? Name { get; init; }

    /// <summary>Whether it can be trained for a voice.</summary>
    public bool CanBeFinetuned { get; init; }

    /// <summary>Whether it can speak a text.</summary>
    public bool CanDoTextToSpeech { get; init; }

    /// <summary>Whether it can have speech spoken by another voice.</summary>
    public bool CanDoVoiceConversion { get; init; }

    /// <summary>Whether it heeds the style of voice settings.</summary>
    public bool CanUseStyle { get; init; }

    /// <summary>Whether it heeds the speaker boost of voice settings.</summary>
    public bool CanUseSpeakerBoost { get; init; }

    /// <summary>Whether it speaks professional clones.</summary>
    public bool ServesProVoices { get; init; }

    /// <summary>What a character costs, as a multiple of the usual.</summary>
    public double TokenCostFactor { get; init; }

    /// <summary>What the model is for.</summary>
    public string? Description { get; init; }

    /// <summary>Whether it is open to chosen accounts only.</summary>
    public bool RequiresAlphaAccess { get; init; }

    /// <summary>The most characters of a request without a paid plan.</summary>
    public int MaxCharactersRequestFreeUser { get; init; }

    /// <summary>The most characters of a request on a paid plan.</summary>
    public int MaxCharactersRequestSubscribedUser { get; init; }

    /// <summary>The most characters of any request.</summary>
    public int MaximumTextLengthPerRequest { get; init; }

    /// <summary>The languages it speaks.</summary>
    public IReadOnlyList<ModelLanguage> Languages
    {
        get => field ?? [];
        init;
    }

    /// <summary>What it costs.</summary>
    [JsonPropertyName("model_rates")]
    public ModelRates? Rates { get; init; }

    /// <summary>The name of the models that it shares a limit of concurrent requests with.</summary>
    public string? ConcurrencyGroup { get; init; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
