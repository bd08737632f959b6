using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace DubbingSdk.Segmind;

/// <summary>How a dub is made.</summary>
[JsonConverter(typeof(OpenValueConverter<SegmindDubMode>))]
public readonly record struct SegmindDubMode : IOpenValue<SegmindDubMode>
{
    private static readonly FrozenSet<string> Known = new[] { Values.Automatic, Values.Manual }.ToFrozenSet(StringComparer.Ordinal);

    private readonly string? _value;

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public SegmindDubMode(string value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>From the source alone.</summary>
    public static SegmindDubMode Automatic => new(Values.Automatic);

    /// <summary>From a transcript given as CSV. Experimental.</summary>
    public static SegmindDubMode Manual => new(Values.Manual);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    /// <inheritdoc/>
    public bool IsKnown => Known.Contains(Value);

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public static implicit operator SegmindDubMode(string value) => new(value);

    /// <inheritdoc/>
    public static SegmindDubMode FromValue(string? value) => new(value ?? string.Empty);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The known values as constants, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="SegmindDubMode.Automatic"/>
        public const string Automatic = "automatic";

        /// <inheritdoc cref="SegmindDubMode.Manual"/>
        public const string Manual = "manual";
    }
}
