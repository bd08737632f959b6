using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace DubbingSdk.CambAi;

/// <summary>How much time the transcription of the source is given.</summary>
[JsonConverter(typeof(OpenValueConverter<CambAiTranscriptionMode>))]
public readonly record struct CambAiTranscriptionMode : IOpenValue<CambAiTranscriptionMode>
{
    private static readonly FrozenSet<string> Known = new[] { Values.Fast, Values.Slow }.ToFrozenSet(StringComparer.Ordinal);

    private readonly string? _value;

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public CambAiTranscriptionMode(string value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>Less.</summary>
    public static CambAiTranscriptionMode Fast => new(Values.Fast);

    /// <summary>More.</summary>
    public static CambAiTranscriptionMode Slow => new(Values.Slow);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    /// <inheritdoc/>
    public bool IsKnown => Known.Contains(Value);

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public static implicit operator CambAiTranscriptionMode(string value) => new(value);

    /// <inheritdoc/>
    public static CambAiTranscriptionMode FromValue(string? value) => new(value ?? string.Empty);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The known values as constants, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="CambAiTranscriptionMode.Fast"/>
        public const string Fast = "fast";

        /// <inheritdoc cref="CambAiTranscriptionMode.Slow"/>
        public const string Slow = "slow";
    }
}
