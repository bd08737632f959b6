using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The result of the moderation of a shared voice.</summary>
[DebuggerDisplay("{CheckedAt}")]
public sealed class VoiceModerationCheck
{
    /// <summary>The time of the check.</summary>
    [JsonPropertyName("date_checked_unix")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? CheckedAt { get; set; }

    /// <summary>The name that was checked.</summary>
    public string? NameValue { get; set; }

    /// <summary>Whether the name passed the check.</summary>
    public bool? NameCheck { get; set; }

    /// <summary>The description that was checked.</summary>
    public string? DescriptionValue { get; set; }

    /// <summary>Whether the description passed the check.</summary>
    public bool? DescriptionCheck { get; set; }

    /// <summary>The ids of the samples that were checked.</summary>
    public IReadOnlyList<string> SampleIds { get => field ?? []; set; }

    /// <summary>The result for each sample. The service does not document the meaning of the numbers.</summary>
    public IReadOnlyList<double> SampleChecks { get => field ?? []; set; }

    /// <summary>The ids of the voice captchas that were checked.</summary>
    public IReadOnlyList<string> CaptchaIds { get => field ?? []; set; }

    /// <summary>The result for each voice captcha. The service does not document the meaning of the numbers.</summary>
    public IReadOnlyList<double> CaptchaChecks { get => field ?? []; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
