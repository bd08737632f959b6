using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The form of a transcript.</summary>
[JsonConverter(typeof(OpenValueConverter<DubTranscriptFormat>))]
public readonly record struct DubTranscriptFormat : IOpenValue<DubTranscriptFormat>
{
    private static readonly FrozenSet<string> Known = new[] { Values.Srt, Values.WebVtt, Values.Json }.ToFrozenSet(StringComparer.Ordinal);

    private readonly string? _value;

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public DubTranscriptFormat(string value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>SubRip subtitles.</summary>
    public static DubTranscriptFormat Srt => new(Values.Srt);

    /// <summary>WebVTT subtitles.</summary>
    public static DubTranscriptFormat WebVtt => new(Values.WebVtt);

    /// <summary>Utterances, words and characters with their times. Not for dubs made for Dubbing Studio.</summary>
    public static DubTranscriptFormat Json => new(Values.Json);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    /// <inheritdoc/>
    public bool IsKnown => Known.Contains(Value);

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public static implicit operator DubTranscriptFormat(string value) => new(value);

    /// <inheritdoc/>
    public static DubTranscriptFormat FromValue(string? value) => new(value ?? string.Empty);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The known values as constants, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="DubTranscriptFormat.Srt"/>
        public const string Srt = "srt";

        /// <inheritdoc cref="DubTranscriptFormat.WebVtt"/>
        public const string WebVtt = "webvtt";

        /// <inheritdoc cref="DubTranscriptFormat.Json"/>
        public const string Json = "json";
    }
}
