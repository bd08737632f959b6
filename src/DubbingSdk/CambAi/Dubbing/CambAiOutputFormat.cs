using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace DubbingSdk.CambAi;

/// <summary>The format of dubbed media.</summary>
[JsonConverter(typeof(OpenValueConverter<CambAiOutputFormat>))]
public readonly record struct CambAiOutputFormat : IOpenValue<CambAiOutputFormat>
{
    private static readonly FrozenSet<string> Known = new[] { Values.Flac, Values.Wav, Values.Mp3, Values.Aac, Values.M4a, Values.Mkv, Values.Mp4, Values.Mov, Values.Mxf }.ToFrozenSet(StringComparer.Ordinal);

    private readonly string? _value;

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public CambAiOutputFormat(string value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>FLAC, lossless sound.</summary>
    public static CambAiOutputFormat Flac => new(Values.Flac);

    /// <summary>WAV, lossless sound.</summary>
    public static CambAiOutputFormat Wav => new(Values.Wav);

    /// <summary>MP3 sound.</summary>
    public static CambAiOutputFormat Mp3 => new(Values.Mp3);

    /// <summary>AAC sound.</summary>
    public static CambAiOutputFormat Aac => new(Values.Aac);

    /// <summary>AAC sound in an MPEG-4 file.</summary>
    public static CambAiOutputFormat M4a => new(Values.M4a);

    /// <summary>Matroska video.</summary>
    public static CambAiOutputFormat Mkv => new(Values.Mkv);

    /// <summary>MPEG-4 video.</summary>
    public static CambAiOutputFormat Mp4 => new(Values.Mp4);

    /// <summary>QuickTime video.</summary>
    public static CambAiOutputFormat Mov => new(Values.Mov);

    /// <summary>MXF video, for broadcasting.</summary>
    public static CambAiOutputFormat Mxf => new(Values.Mxf);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    /// <inheritdoc/>
    public bool IsKnown => Known.Contains(Value);

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public static implicit operator CambAiOutputFormat(string value) => new(value);

    /// <inheritdoc/>
    public static CambAiOutputFormat FromValue(string? value) => new(value ?? string.Empty);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The known values as constants, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="CambAiOutputFormat.Flac"/>
        public const string Flac = "flac";

        /// <inheritdoc cref="CambAiOutputFormat.Wav"/>
        public const string Wav = "wav";

        /// <inheritdoc cref="CambAiOutputFormat.Mp3"/>
        public const string Mp3 = "mp3";

        /// <inheritdoc cref="CambAiOutputFormat.Aac"/>
        public const string Aac = "aac";

        /// <inheritdoc cref="CambAiOutputFormat.M4a"/>
        public const string M4a = "m4a";

        /// <inheritdoc cref="CambAiOutputFormat.Mkv"/>
        public const string Mkv = "mkv";

        /// <inheritdoc cref="CambAiOutputFormat.Mp4"/>
        public const string Mp4 = "mp4";

        /// <inheritdoc cref="CambAiOutputFormat.Mov"/>
        public const string Mov = "mov";

        /// <inheritdoc cref="CambAiOutputFormat.Mxf"/>
        public const string Mxf = "mxf";
    }
}
