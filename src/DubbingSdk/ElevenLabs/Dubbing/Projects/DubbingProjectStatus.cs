using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>How far a project has come.</summary>
[JsonConverter(typeof(OpenValueConverter<DubbingProjectStatus>))]
public readonly record struct DubbingProjectStatus : IOpenValue<DubbingProjectStatus>
{
    private static readonly FrozenSet<string> Known = new[] { Values.Queued, Values.Preparing, Values.Processing, Values.Ready, Values.Failed }.ToFrozenSet(StringComparer.Ordinal);

    private readonly string? _value;

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public DubbingProjectStatus(string value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>Waiting for its turn.</summary>
    public static DubbingProjectStatus Queued => new(Values.Queued);

    /// <summary>The source is being fetched and transcribed.</summary>
    public static DubbingProjectStatus Preparing => new(Values.Preparing);

    /// <summary>Being worked on. The service does not report it of a project.</summary>
    public static DubbingProjectStatus Processing => new(Values.Processing);

    /// <summary>Transcribed: its languages can be dubbed, or are being dubbed.</summary>
    public static DubbingProjectStatus Ready => new(Values.Ready);

    /// <summary>Given up; the reason is in the error of the project.</summary>
    public static DubbingProjectStatus Failed => new(Values.Failed);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    /// <inheritdoc/>
    public bool IsKnown => Known.Contains(Value);

    /// <summary>Whether nothing more will happen to the project itself. Its languages have a status of their own. An unknown status is not terminal.</summary>
    public bool IsTerminal => Value is Values.Ready or Values.Failed;

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public static implicit operator DubbingProjectStatus(string value) => new(value);

    /// <inheritdoc/>
    public static DubbingProjectStatus FromValue(string? value) => new(value ?? string.Empty);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The known values as constants, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="DubbingProjectStatus.Queued"/>
        public const string Queued = "queued";

        /// <inheritdoc cref="DubbingProjectStatus.Preparing"/>
        public const string Preparing = "preparing";

        /// <inheritdoc cref="DubbingProjectStatus.Processing"/>
        public const string Processing = "processing";

        /// <inheritdoc cref="DubbingProjectStatus.Ready"/>
        public const string Ready = "ready";

        /// <inheritdoc cref="DubbingProjectStatus.Failed"/>
        public const string Failed = "failed";
    }
}
