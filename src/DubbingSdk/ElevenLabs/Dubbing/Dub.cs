using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A dub: its status, languages and source.</summary>
[DebuggerDisplay("{DubbingId}: {Status}")]
public sealed class Dub
{
    /// <summary>The id of the dub.</summary>
    [JsonRequired]
    public string DubbingId { get; set => field = JsonRule.RequireId(value); } = string.Empty;

    /// <summary>The name of the dub.</summary>
    public string? Name { get; set; }

    /// <summary>The status of the dub.</summary>
    public DubStatus Status { get; set; }

    /// <summary>The code of the source language; <see langword="null"/> until it is known.</summary>
    public string? SourceLanguage { get; set; }

    /// <summary>The target languages that are completed, as codes.</summary>
    public IReadOnlyList<string> TargetLanguages { get => field ?? []; set; }

    /// <summary>Whether the dub can be edited in Dubbing Studio and with <see cref="DubbingResourceClient"/>.</summary>
    public bool Editable { get; set; }

    /// <summary>The time of creation.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The metadata of the source; <see langword="null"/> until it is known.</summary>
    public DubMediaMetadata? MediaMetadata { get; set; }

    /// <summary>The reason of the failure; <see langword="null"/> without a failure.</summary>
    public string? Error { get; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
