using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>What moderation found in a shared voice.</summary>
[DebuggerDisplay("{CheckedAt}")]
public sealed class VoiceModerationCheck
{
    /// <summary>When it looked.</summary>
    [JsonPropertyName("date_checked_unix")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? CheckedAt { get; set; }

    /// <summary>The name it looked at.</summary>
    public string? NameValue { get; set; }

    /// <summary>Whether the name is in order.</summary>
    public bool? NameCheck { get; set; }

    /// <summary>The description it looked at.</summary>
    public string? DescriptionValue { get; set; }

    /// <summary>Whether the description is in order.</summary>
    public bool? DescriptionCheck { get; set; }

    /// <summary>The ids of the recordings it listened to.</summary>
    public IReadOnlyList<string> SampleIds { get => field ?? []; set; }

    /// <summary>What it found in each recording.</summary>
    public IReadOnlyList<double> SampleChecks { get => field ?? []; set; }

    /// <summary>The ids of the spoken checks it listened to.</summary>
    public IReadOnlyList<string> CaptchaIds { get => field ?? []; set; }

    /// <summary>What it found in each spoken check.</summary>
    public IReadOnlyList<double> CaptchaChecks { get => field ?? []; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
