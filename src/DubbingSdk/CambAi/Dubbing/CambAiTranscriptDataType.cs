using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace DubbingSdk.CambAi;

/// <summary>Whether a transcript comes as it is or as the address of a file.</summary>
[JsonConverter(typeof(OpenValueConverter<CambAiTranscriptDataType>))]
public readonly record struct CambAiTranscriptDataType : IOpenValue<CambAiTranscriptDataType>
{
    private static readonly FrozenSet<string> Known = new[] { Values.RawData, Values.File }.ToFrozenSet(StringComparer.Ordinal);

    private readonly string? _value;

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public CambAiTranscriptDataType(string value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>The transcript itself.</summary>
    public static CambAiTranscriptDataType RawData => new(Values.RawData);

    /// <summary>The signed address of a file.</summary>
    public static CambAiTranscriptDataType File => new(Values.File);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    /// <inheritdoc/>
    public bool IsKnown => Known.Contains(Value);

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public static implicit operator CambAiTranscriptDataType(string value) => new(value);

    /// <inheritdoc/>
    public static CambAiTranscriptDataType FromValue(string? value) => new(value ?? string.Empty);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The known values as constants, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="CambAiTranscriptDataType.RawData"/>
        public const string RawData = "raw_data";

        /// <inheritdoc cref="CambAiTranscriptDataType.File"/>
        public const string File = "file";
    }
}
