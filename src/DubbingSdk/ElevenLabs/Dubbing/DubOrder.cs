using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>What to order dubs by.</summary>
[JsonConverter(typeof(OpenValueConverter<DubOrder>))]
public readonly record struct DubOrder : IOpenValue<DubOrder>
{
    private static readonly FrozenSet<string> Known = new[] { Values.CreatedAt, Values.Name }.ToFrozenSet(StringComparer.Ordinal);

    private readonly string? _value;

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public DubOrder(string value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>The time they were started.</summary>
    public static DubOrder CreatedAt => new(Values.CreatedAt);

    /// <summary>Their name.</summary>
    public static DubOrder Name => new(Values.Name);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    /// <inheritdoc/>
    public bool IsKnown => Known.Contains(Value);

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public static implicit operator DubOrder(string value) => new(value);

    /// <inheritdoc/>
    public static DubOrder FromValue(string? value) => new(value ?? string.Empty);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The known values as constants, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="DubOrder.CreatedAt"/>
        public const string CreatedAt = "created_at";

        /// <inheritdoc cref="DubOrder.Name"/>
        public const string Name = "name";
    }
}
