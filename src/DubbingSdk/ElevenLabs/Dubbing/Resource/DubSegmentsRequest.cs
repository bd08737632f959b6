using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The segments to dub, and the target languages.</summary>
public sealed record DubSegmentsRequest : IValidated
{
    /// <summary>The ids of the segments, at least one.</summary>
    public required IReadOnlyList<string> Segments { get; init; }

    /// <summary>The target languages; <see langword="null"/> selects all target languages of the resource.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required IReadOnlyList<string>? Languages { get; init; }

    void IValidated.Validate()
    {
        NamedSegments.Check(Segments, nameof(Segments));
        NamedSegments.CheckLanguages(Languages, nameof(Languages));
    }
}
