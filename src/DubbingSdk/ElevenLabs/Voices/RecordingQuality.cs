using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>How good recordings are.</summary>
[JsonConverter(typeof(OpenValueConverter<RecordingQuality>))]
public readonly record struct RecordingQuality : IOpenValue<RecordingQuality>
{
    private static readonly FrozenSet<string> Known = new[] { Values.Studio, Values.Good, Values.Ok, Values.Poor, Values.Bad }.ToFrozenSet(StringComparer.Ordinal);

    private readonly string? _value;

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public RecordingQuality(string value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>As from a studio.</summary>
    public static RecordingQuality Studio => new(Values.Studio);

    /// <summary>Good.</summary>
    public static RecordingQuality Good => new(Values.Good);

    /// <summary>Fair.</summary>
    public static RecordingQuality Ok => new(Values.Ok);

    /// <summary>Poor.</summary>
    public static RecordingQuality Poor => new(Values.Poor);

    /// <summary>Bad.</summary>
    public static RecordingQuality Bad => new(Values.Bad);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    /// <inheritdoc/>
    public bool IsKnown => Known.Contains(Value);

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public static implicit operator RecordingQuality(string value) => new(value);

    /// <inheritdoc/>
    public static RecordingQuality FromValue(string? value) => new(value ?? string.Empty);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The known values as constants, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="RecordingQuality.Studio"/>
        public const string Studio = "studio";

        /// <inheritdoc cref="RecordingQuality.Good"/>
        public const string Good = "good";

        /// <inheritdoc cref="RecordingQuality.Ok"/>
        public const string Ok = "ok";

        /// <inheritdoc cref="RecordingQuality.Poor"/>
        public const string Poor = "poor";

        /// <inheritdoc cref="RecordingQuality.Bad"/>
        public const string Bad = "bad";
    }
}
