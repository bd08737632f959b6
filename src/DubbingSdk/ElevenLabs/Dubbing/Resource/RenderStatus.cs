using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>How far a render has come.</summary>
[JsonConverter(typeof(OpenValueConverter<RenderStatus>))]
public readonly record struct RenderStatus : IOpenValue<RenderStatus>
{
    private static readonly FrozenSet<string> Known = new[] { Values.Complete, Values.Processing, Values.Failed }.ToFrozenSet(StringComparer.Ordinal);

    private readonly string? _value;

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public RenderStatus(string value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>Done: the file can be downloaded.</summary>
    public static RenderStatus Complete => new(Values.Complete);

    /// <summary>Being made.</summary>
    public static RenderStatus Processing => new(Values.Processing);

    /// <summary>Given up; the service gives no reason.</summary>
    public static RenderStatus Failed => new(Values.Failed);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    /// <inheritdoc/>
    public bool IsKnown => Known.Contains(Value);

    /// <summary>Whether nothing more will happen. An unknown status is not terminal.</summary>
    public bool IsTerminal => Value is Values.Complete or Values.Failed;

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public static implicit operator RenderStatus(string value) => new(value);

    /// <inheritdoc/>
    public static RenderStatus FromValue(string? value) => new(value ?? string.Empty);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The known values as constants, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="RenderStatus.Complete"/>
        public const string Complete = "complete";

        /// <inheritdoc cref="RenderStatus.Processing"/>
        public const string Processing = "processing";

        /// <inheritdoc cref="RenderStatus.Failed"/>
        public const string Failed = "failed";
    }
}
