using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>In which direction to order.</summary>
[JsonConverter(typeof(OpenValueConverter<SortDirection>))]
public readonly record struct SortDirection : IOpenValue<SortDirection>
{
    private static readonly FrozenSet<string> Known = new[] { Values.Descending, Values.Ascending }.ToFrozenSet(StringComparer.Ordinal);

    private readonly string? _value;

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public SortDirection(string value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>From the newest, or from Z.</summary>
    public static SortDirection Descending => new(Values.Descending);

    /// <summary>From the oldest, or from A.</summary>
    public static SortDirection Ascending => new(Values.Ascending);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    /// <inheritdoc/>
    public bool IsKnown => Known.Contains(Value);

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public static implicit operator SortDirection(string value) => new(value);

    /// <inheritdoc/>
    public static SortDirection FromValue(string? value) => new(value ?? string.Empty);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The known values as constants, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="SortDirection.Descending"/>
        public const string Descending = "DESCENDING";

        /// <inheritdoc cref="SortDirection.Ascending"/>
        public const string Ascending = "ASCENDING";
    }
}
