using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>How far a separation of speakers has come.</summary>
[JsonConverter(typeof(OpenValueConverter<SpeakerSeparationStatus>))]
public readonly record struct SpeakerSeparationStatus : IOpenValue<SpeakerSeparationStatus>
{
    private static readonly FrozenSet<string> Known = new[] { Values.NotStarted, Values.Pending, Values.Completed, Values.Failed }.ToFrozenSet(StringComparer.Ordinal);

    private readonly string? _value;

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public SpeakerSeparationStatus(string value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>Not asked for yet.</summary>
    public static SpeakerSeparationStatus NotStarted => new(Values.NotStarted);

    /// <summary>Under way.</summary>
    public static SpeakerSeparationStatus Pending => new(Values.Pending);

    /// <summary>Done.</summary>
    public static SpeakerSeparationStatus Completed => new(Values.Completed);

    /// <summary>Not possible.</summary>
    public static SpeakerSeparationStatus Failed => new(Values.Failed);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    /// <inheritdoc/>
    public bool IsKnown => Known.Contains(Value);

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public static implicit operator SpeakerSeparationStatus(string value) => new(value);

    /// <inheritdoc/>
    public static SpeakerSeparationStatus FromValue(string? value) => new(value ?? string.Empty);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The known values as constants, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="SpeakerSeparationStatus.NotStarted"/>
        public const string NotStarted = "not_started";

        /// <inheritdoc cref="SpeakerSeparationStatus.Pending"/>
        public const string Pending = "pending";

        /// <inheritdoc cref="SpeakerSeparationStatus.Completed"/>
        public const string Completed = "completed";

        /// <inheritdoc cref="SpeakerSeparationStatus.Failed"/>
        public const string Failed = "failed";
    }
}
