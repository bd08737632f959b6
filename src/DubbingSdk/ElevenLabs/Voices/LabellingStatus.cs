using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>Whether the labels of a voice were looked at.</summary>
[JsonConverter(typeof(OpenValueConverter<LabellingStatus>))]
public readonly record struct LabellingStatus : IOpenValue<LabellingStatus>
{
    private static readonly FrozenSet<string> Known = new[] { Values.InReview, Values.ReviewComplete }.ToFrozenSet(StringComparer.Ordinal);

    private readonly string? _value;

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public LabellingStatus(string value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>Not yet.</summary>
    public static LabellingStatus InReview => new(Values.InReview);

    /// <summary>They were.</summary>
    public static LabellingStatus ReviewComplete => new(Values.ReviewComplete);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    /// <inheritdoc/>
    public bool IsKnown => Known.Contains(Value);

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public static implicit operator LabellingStatus(string value) => new(value);

    /// <inheritdoc/>
    public static LabellingStatus FromValue(string? value) => new(value ?? string.Empty);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The known values as constants, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="LabellingStatus.InReview"/>
        public const string InReview = "in_review";

        /// <inheritdoc cref="LabellingStatus.ReviewComplete"/>
        public const string ReviewComplete = "review_complete";
    }
}
