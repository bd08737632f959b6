using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace DubbingSdk.CambAi;

/// <summary>The form of a transcript.</summary>
[JsonConverter(typeof(OpenValueConverter<CambAiTranscriptFormat>))]
public readonly record struct CambAiTranscriptFormat : IOpenValue<CambAiTranscriptFormat>
{
    private static readonly FrozenSet<string> Known = new[] { Values.Srt, Values.Vtt, Values.Txt }.ToFrozenSet(StringComparer.Ordinal);

    private readonly string? _value;

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public CambAiTranscriptFormat(string value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>SubRip subtitles.</summary>
    public static CambAiTranscriptFormat Srt => new(Values.Srt);

    /// <summary>WebVTT subtitles.</summary>
    public static CambAiTranscriptFormat Vtt => new(Values.Vtt);

    /// <summary>Text without times.</summary>
    public static CambAiTranscriptFormat Txt => new(Values.Txt);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    /// <inheritdoc/>
    public bool IsKnown => Known.Contains(Value);

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public static implicit operator CambAiTranscriptFormat(string value) => new(value);

    /// <inheritdoc/>
    public static CambAiTranscriptFormat FromValue(string? value) => new(value ?? string.Empty);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The known values as constants, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="CambAiTranscriptFormat.Srt"/>
        public const string Srt = "srt";

        /// <inheritdoc cref="CambAiTranscriptFormat.Vtt"/>
        public const string Vtt = "vtt";

        /// <inheritdoc cref="CambAiTranscriptFormat.Txt"/>
        public const string Txt = "txt";
    }
}
