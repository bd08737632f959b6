using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>How far a dub has come.</summary>
[JsonConverter(typeof(OpenValueConverter<DubStatus>))]
public readonly record struct DubStatus : IOpenValue<DubStatus>
{
    private static readonly FrozenSet<string> Known = new[] { Values.Queued, Values.Preparing, Values.Dubbing, Values.Dubbed, Values.Failed }.ToFrozenSet(StringComparer.Ordinal);

    private readonly string? _value;

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public DubStatus(string value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>Waiting for its turn.</summary>
    public static DubStatus Queued => new(Values.Queued);

    /// <summary>The source is being fetched and examined.</summary>
    public static DubStatus Preparing => new(Values.Preparing);

    /// <summary>Being dubbed.</summary>
    public static DubStatus Dubbing => new(Values.Dubbing);

    /// <summary>Done: the dubbed media can be downloaded.</summary>
    public static DubStatus Dubbed => new(Values.Dubbed);

    /// <summary>Given up; the reason is in the error of the dub.</summary>
    public static DubStatus Failed => new(Values.Failed);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    /// <inheritdoc/>
    public bool IsKnown => Known.Contains(Value);

    /// <summary>Whether nothing more will happen. An unknown status is not terminal.</summary>
    public bool IsTerminal => Value is Values.Dubbed or Values.Failed;

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public static implicit operator DubStatus(string value) => new(value);

    /// <inheritdoc/>
    public static DubStatus FromValue(string? value) => new(value ?? string.Empty);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The known values as constants, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="DubStatus.Queued"/>
        public const string Queued = "queued";

        /// <inheritdoc cref="DubStatus.Preparing"/>
        public const string Preparing = "preparing";

        /// <inheritdoc cref="DubStatus.Dubbing"/>
        public const string Dubbing = "dubbing";

        /// <inheritdoc cref="DubStatus.Dubbed"/>
        public const string Dubbed = "dubbed";

        /// <inheritdoc cref="DubStatus.Failed"/>
        public const string Failed = "failed";
    }
}
