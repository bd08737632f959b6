using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The container or elementary format of media, told from its first bytes.</summary>
[JsonConverter(typeof(OpenValueConverter<MediaContainer>))]
public readonly record struct MediaContainer : IOpenValue<MediaContainer>
{
    private static readonly FrozenSet<string> Known = new[]
    {
        Values.Mp3, Values.Mp4, Values.Mov, Values.M4a, Values.Wav, Values.Flac, Values.Ogg, Values.Aac, Values.Webm, Values.Avi, Values.Aiff, Values.Zip, Values.Aaf,
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly string? _value;

    /// <summary>Makes the value from its text.</summary>
    /// <param name="value">The text, for example <c>mp3</c>.</param>
    public MediaContainer(string value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>MPEG audio, layer III.</summary>
    public static MediaContainer Mp3 => new(Values.Mp3);

    /// <summary>MPEG-4.</summary>
    public static MediaContainer Mp4 => new(Values.Mp4);

    /// <summary>QuickTime.</summary>
    public static MediaContainer Mov => new(Values.Mov);

    /// <summary>MPEG-4 with audio alone.</summary>
    public static MediaContainer M4a => new(Values.M4a);

    /// <summary>RIFF WAVE.</summary>
    public static MediaContainer Wav => new(Values.Wav);

    /// <summary>Free Lossless Audio Codec.</summary>
    public static MediaContainer Flac => new(Values.Flac);

    /// <summary>Ogg, whatever it carries.</summary>
    public static MediaContainer Ogg => new(Values.Ogg);

    /// <summary>AAC in an ADTS stream.</summary>
    public static MediaContainer Aac => new(Values.Aac);

    /// <summary>WebM or Matroska.</summary>
    public static MediaContainer Webm => new(Values.Webm);

    /// <summary>Audio Video Interleave.</summary>
    public static MediaContainer Avi => new(Values.Avi);

    /// <summary>Audio Interchange File Format.</summary>
    public static MediaContainer Aiff => new(Values.Aiff);

    /// <summary>A ZIP archive.</summary>
    public static MediaContainer Zip => new(Values.Zip);

    /// <summary>A project in the Advanced Authoring Format.</summary>
    public static MediaContainer Aaf => new(Values.Aaf);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    /// <inheritdoc/>
    public bool IsKnown => Known.Contains(Value);

    /// <summary>The usual file extension, with its dot. <c>.bin</c> when the container is not known.</summary>
    public string Extension => IsKnown ? "." + Value : ".bin";

    /// <summary>The media type, for example <c>audio/mpeg</c>; <see langword="null"/> when the container is not known.</summary>
    public string? MediaType => MediaTypes.ForFileName(Extension);

    /// <summary>Makes the value from its text.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator MediaContainer(string value) => new(value);

    /// <inheritdoc/>
    public static MediaContainer FromValue(string? value) => new(value ?? string.Empty);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The known values as constants, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="MediaContainer.Mp3"/>
        public const string Mp3 = "mp3";

        /// <inheritdoc cref="MediaContainer.Mp4"/>
        public const string Mp4 = "mp4";

        /// <inheritdoc cref="MediaContainer.Mov"/>
        public const string Mov = "mov";

        /// <inheritdoc cref="MediaContainer.M4a"/>
        public const string M4a = "m4a";

        /// <inheritdoc cref="MediaContainer.Wav"/>
        public const string Wav = "wav";

        /// <inheritdoc cref="MediaContainer.Flac"/>
        public const string Flac = "flac";

        /// <inheritdoc cref="MediaContainer.Ogg"/>
        public const string Ogg = "ogg";

        /// <inheritdoc cref="MediaContainer.Aac"/>
        public const string Aac = "aac";

        /// <inheritdoc cref="MediaContainer.Webm"/>
        public const string Webm = "webm";

        /// <inheritdoc cref="MediaContainer.Avi"/>
        public const string Avi = "avi";

        /// <inheritdoc cref="MediaContainer.Aiff"/>
        public const string Aiff = "aiff";

        /// <inheritdoc cref="MediaContainer.Zip"/>
        public const string Zip = "zip";

        /// <inheritdoc cref="MediaContainer.Aaf"/>
        public const string Aaf = "aaf";
    }
}
