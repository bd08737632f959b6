using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The state of the training of a voice.</summary>
[JsonConverter(typeof(OpenValueConverter<FineTuningState>))]
public readonly record struct FineTuningState : IOpenValue<FineTuningState>
{
    private static readonly FrozenSet<string> Known = new[]
    {
        Values.NotStarted, Values.Queued, Values.FineTuning, Values.FineTuned, Values.Failed, Values.Delayed,
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly string? _value;

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public FineTuningState(string value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>Not asked for yet.</summary>
    public static FineTuningState NotStarted => new(Values.NotStarted);

    /// <summary>Waiting.</summary>
    public static FineTuningState Queued => new(Values.Queued);

    /// <summary>Under way.</summary>
    public static FineTuningState FineTuning => new(Values.FineTuning);

    /// <summary>Done.</summary>
    public static FineTuningState FineTuned => new(Values.FineTuned);

    /// <summary>Not possible.</summary>
    public static FineTuningState Failed => new(Values.Failed);

    /// <summary>Put off.</summary>
    public static FineTuningState Delayed => new(Values.Delayed);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    /// <inheritdoc/>
    public bool IsKnown => Known.Contains(Value);

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public static implicit operator FineTuningState(string value) => new(value);

    /// <inheritdoc/>
    public static FineTuningState FromValue(string? value) => new(value ?? string.Empty);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The known values as constants, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="FineTuningState.NotStarted"/>
        public const string NotStarted = "not_started";

        /// <inheritdoc cref="FineTuningState.Queued"/>
        public const string Queued = "queued";

        /// <inheritdoc cref="FineTuningState.FineTuning"/>
        public const string FineTuning = "fine_tuning";

        /// <inheritdoc cref="FineTuningState.FineTuned"/>
        public const string FineTuned = "fine_tuned";

        /// <inheritdoc cref="FineTuningState.Failed"/>
        public const string Failed = "failed";

        /// <inheritdoc cref="FineTuningState.Delayed"/>
        public const string Delayed = "delayed";
    }
}
