using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The container or elementary format of media, detected from its first bytes.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<MediaContainer>))]
public readonly partial record struct MediaContainer
{
    public static partial class Values
    {
        /// <summary>MPEG audio, layer III.</summary>
        public const string Mp3 = "mp3";

        /// <summary>MPEG-4.</summary>
        public const string Mp4 = "mp4";

        /// <summary>QuickTime.</summary>
        public const string Mov = "mov";

        /// <summary>MPEG-4 with audio only.</summary>
        public const string M4a = "m4a";

        /// <summary>RIFF WAVE.</summary>
        public const string Wav = "wav";

        /// <summary>Free Lossless Audio Codec.</summary>
        public const string Flac = "flac";

        /// <summary>Ogg, with any codec.</summary>
        public const string Ogg = "ogg";

        /// <summary>AAC in an ADTS stream.</summary>
        public const string Aac = "aac";

        /// <summary>WebM or Matroska.</summary>
        public const string Webm = "webm";

        /// <summary>Audio Video Interleave.</summary>
        public const string Avi = "avi";

        /// <summary>Audio Interchange File Format.</summary>
        public const string Aiff = "aiff";

        /// <summary>A ZIP archive.</summary>
        public const string Zip = "zip";

        /// <summary>A project in the Advanced Authoring Format.</summary>
        public const string Aaf = "aaf";
    }

    /// <summary>The usual file extension, including the dot; <c>.bin</c> when the container is not known.</summary>
    public string Extension => IsKnown ? "." + Value : ".bin";

    /// <summary>The media type, for example <c>audio/mpeg</c>; <see langword="null"/> when the container is not known.</summary>
    public string? MediaType => MediaTypes.ForFileName(Extension);
}
