using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The answer to adding a speaker.</summary>
[DebuggerDisplay("{SpeakerId}")]
public sealed class CreateSpeakerResponse
{
    /// <summary>The new version of the resource.</summary>
    public long Version { get; set; }

    /// <summary>The id of the speaker.</summary>
    [JsonRequired]
    public string SpeakerId { get; set => field = JsonRule.RequireId(value); } = string.Empty;

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
