using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>How a dub is made.</summary>
[JsonConverter(typeof(OpenValueConverter<DubbingMode>))]
public readonly record struct DubbingMode : IOpenValue<DubbingMode>
{
    private static readonly FrozenSet<string> Known = new[] { Values.Automatic, Values.Manual }.ToFrozenSet(StringComparer.Ordinal);

    private readonly string? _value;

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public DubbingMode(string value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>From the source alone.</summary>
    public static DubbingMode Automatic => new(Values.Automatic);

    /// <summary>From a transcript given as CSV, with foreground and background audio. Experimental, and not advised for production.</summary>
    public static DubbingMode Manual => new(Values.Manual);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    /// <inheritdoc/>
    public bool IsKnown => Known.Contains(Value);

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public static implicit operator DubbingMode(string value) => new(value);

    /// <inheritdoc/>
    public static DubbingMode FromValue(string? value) => new(value ?? string.Empty);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The known values as constants, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="DubbingMode.Automatic"/>
        public const string Automatic = "automatic";

        /// <inheritdoc cref="DubbingMode.Manual"/>
        public const string Manual = "manual";
    }
}
