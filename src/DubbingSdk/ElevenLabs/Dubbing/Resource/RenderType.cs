using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>What kind of file to make of a dub.</summary>
[JsonConverter(typeof(OpenValueConverter<RenderType>))]
public readonly record struct RenderType : IOpenValue<RenderType>
{
    private static readonly FrozenSet<string> Known = new[] { Values.Mp4, Values.Aac, Values.Mp3, Values.Wav, Values.Aaf, Values.TracksZip, Values.ClipsZip, Values.Zip }.ToFrozenSet(StringComparer.Ordinal);

    private readonly string? _value;

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public RenderType(string value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>A video.</summary>
    public static RenderType Mp4 => new(Values.Mp4);

    /// <summary>AAC audio.</summary>
    public static RenderType Aac => new(Values.Aac);

    /// <summary>MP3 audio.</summary>
    public static RenderType Mp3 => new(Values.Mp3);

    /// <summary>Uncompressed audio.</summary>
    public static RenderType Wav => new(Values.Wav);

    /// <summary>A project for editing programs, in the Advanced Authoring Format.</summary>
    public static RenderType Aaf => new(Values.Aaf);

    /// <summary>A ZIP archive of the speakers' tracks.</summary>
    public static RenderType TracksZip => new(Values.TracksZip);

    /// <summary>A ZIP archive of the segments' clips.</summary>
    public static RenderType ClipsZip => new(Values.ClipsZip);

    /// <summary>Another ZIP archive. The service does not say what it holds.</summary>
    public static RenderType Zip => new(Values.Zip);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    /// <inheritdoc/>
    public bool IsKnown => Known.Contains(Value);

    /// <summary>The file extension that suits it, with its dot; <c>.bin</c> for a kind that is not known.</summary>
    public string Extension => this switch
    {
        { IsKnown: false } => ".bin",
        { Value: Values.TracksZip or Values.ClipsZip } => ".zip",
        _ => "." + Value,
    };

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public static implicit operator RenderType(string value) => new(value);

    /// <inheritdoc/>
    public static RenderType FromValue(string? value) => new(value ?? string.Empty);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The known values as constants, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="RenderType.Mp4"/>
        public const string Mp4 = "mp4";

        /// <inheritdoc cref="RenderType.Aac"/>
        public const string Aac = "aac";

        /// <inheritdoc cref="RenderType.Mp3"/>
        public const string Mp3 = "mp3";

        /// <inheritdoc cref="RenderType.Wav"/>
        public const string Wav = "wav";

        /// <inheritdoc cref="RenderType.Aaf"/>
        public const string Aaf = "aaf";

        /// <inheritdoc cref="RenderType.TracksZip"/>
        public const string TracksZip = "tracks_zip";

        /// <inheritdoc cref="RenderType.ClipsZip"/>
        public const string ClipsZip = "clips_zip";

        /// <inheritdoc cref="RenderType.Zip"/>
        public const string Zip = "zip";
    }
}
