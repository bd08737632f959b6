using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>Something of the reader application.</summary>
[JsonConverter(typeof(OpenValueConverter<ReaderResourceType>))]
public readonly record struct ReaderResourceType : IOpenValue<ReaderResourceType>
{
    private static readonly FrozenSet<string> Known = new[] { Values.Read, Values.Collection }.ToFrozenSet(StringComparer.Ordinal);

    private readonly string? _value;

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public ReaderResourceType(string value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>A text.</summary>
    public static ReaderResourceType Read => new(Values.Read);

    /// <summary>A collection of texts.</summary>
    public static ReaderResourceType Collection => new(Values.Collection);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    /// <inheritdoc/>
    public bool IsKnown => Known.Contains(Value);

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public static implicit operator ReaderResourceType(string value) => new(value);

    /// <inheritdoc/>
    public static ReaderResourceType FromValue(string? value) => new(value ?? string.Empty);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The known values as constants, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="ReaderResourceType.Read"/>
        public const string Read = "read";

        /// <inheritdoc cref="ReaderResourceType.Collection"/>
        public const string Collection = "collection";
    }
}
