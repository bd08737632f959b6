using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace DubbingSdk.Segmind;

/// <summary>How far a job has come.</summary>
[JsonConverter(typeof(OpenValueConverter<SegmindStatus>))]
public readonly record struct SegmindStatus : IOpenValue<SegmindStatus>
{
    private static readonly FrozenSet<string> Known = new[] { Values.Queued, Values.Processing, Values.Completed, Values.Failed }.ToFrozenSet(StringComparer.Ordinal);

    private readonly string? _value;

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public SegmindStatus(string value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>Waiting for its turn.</summary>
    public static SegmindStatus Queued => new(Values.Queued);

    /// <summary>Being worked on.</summary>
    public static SegmindStatus Processing => new(Values.Processing);

    /// <summary>Done: the result can be read.</summary>
    public static SegmindStatus Completed => new(Values.Completed);

    /// <summary>Given up; the reason is in the error of the job.</summary>
    public static SegmindStatus Failed => new(Values.Failed);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    /// <inheritdoc/>
    public bool IsKnown => Known.Contains(Value);

    /// <summary>Whether nothing more will happen. An unknown status is not terminal.</summary>
    public bool IsTerminal => Value is Values.Completed or Values.Failed;

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public static implicit operator SegmindStatus(string value) => new(value);

    /// <inheritdoc/>
    public static SegmindStatus FromValue(string? value) => new(value ?? string.Empty);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The known values as constants, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="SegmindStatus.Queued"/>
        public const string Queued = "QUEUED";

        /// <inheritdoc cref="SegmindStatus.Processing"/>
        public const string Processing = "PROCESSING";

        /// <inheritdoc cref="SegmindStatus.Completed"/>
        public const string Completed = "COMPLETED";

        /// <inheritdoc cref="SegmindStatus.Failed"/>
        public const string Failed = "FAILED";
    }
}
