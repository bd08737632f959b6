using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace DubbingSdk.ModelsLab;

/// <summary>How far a dub has come.</summary>
[JsonConverter(typeof(OpenValueConverter<ModelsLabStatus>))]
public readonly record struct ModelsLabStatus : IOpenValue<ModelsLabStatus>
{
    private static readonly FrozenSet<string> Known = new[] { Values.Success, Values.Processing, Values.Error, Values.Failed }.ToFrozenSet(StringComparer.Ordinal);

    private readonly string? _value;

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public ModelsLabStatus(string value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>Done: the result is there.</summary>
    public static ModelsLabStatus Success => new(Values.Success);

    /// <summary>Waiting or being worked on.</summary>
    public static ModelsLabStatus Processing => new(Values.Processing);

    /// <summary>Given up; the reason is in the message.</summary>
    public static ModelsLabStatus Error => new(Values.Error);

    /// <summary>The same as <see cref="Error"/>, in the words of a webhook.</summary>
    public static ModelsLabStatus Failed => new(Values.Failed);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    /// <inheritdoc/>
    public bool IsKnown => Known.Contains(Value);

    /// <summary>Whether nothing more will happen. An unknown status is not terminal.</summary>
    public bool IsTerminal => Value is Values.Success or Values.Error or Values.Failed;

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public static implicit operator ModelsLabStatus(string value) => new(value);

    /// <inheritdoc/>
    public static ModelsLabStatus FromValue(string? value) => new(value ?? string.Empty);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The known values as constants, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="ModelsLabStatus.Success"/>
        public const string Success = "success";

        /// <inheritdoc cref="ModelsLabStatus.Processing"/>
        public const string Processing = "processing";

        /// <inheritdoc cref="ModelsLabStatus.Error"/>
        public const string Error = "error";

        /// <inheritdoc cref="ModelsLabStatus.Failed"/>
        public const string Failed = "failed";
    }
}
