using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>Whose dubs to list.</summary>
[JsonConverter(typeof(OpenValueConverter<DubCreatorFilter>))]
public readonly record struct DubCreatorFilter : IOpenValue<DubCreatorFilter>
{
    private static readonly FrozenSet<string> Known = new[] { Values.Personal, Values.Others, Values.All }.ToFrozenSet(StringComparer.Ordinal);

    private readonly string? _value;

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public DubCreatorFilter(string value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>Those of the key's user.</summary>
    public static DubCreatorFilter Personal => new(Values.Personal);

    /// <summary>Those of the other members of the workspace.</summary>
    public static DubCreatorFilter Others => new(Values.Others);

    /// <summary>All that the user may see.</summary>
    public static DubCreatorFilter All => new(Values.All);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    /// <inheritdoc/>
    public bool IsKnown => Known.Contains(Value);

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public static implicit operator DubCreatorFilter(string value) => new(value);

    /// <inheritdoc/>
    public static DubCreatorFilter FromValue(string? value) => new(value ?? string.Empty);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The known values as constants, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="DubCreatorFilter.Personal"/>
        public const string Personal = "personal";

        /// <inheritdoc cref="DubCreatorFilter.Others"/>
        public const string Others = "others";

        /// <inheritdoc cref="DubCreatorFilter.All"/>
        public const string All = "all";
    }
}
