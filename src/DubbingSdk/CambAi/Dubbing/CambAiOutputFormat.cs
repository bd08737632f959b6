using System.Text.Json.Serialization;

namespace DubbingSdk.CambAi;

/// <summary>The format of dubbed media.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<CambAiOutputFormat>))]
public readonly partial record struct CambAiOutputFormat
{
    public static partial class Values
    {
        /// <summary>FLAC, lossless audio.</summary>
        public const string Flac = "flac";

        /// <summary>WAV, uncompressed audio.</summary>
        public const string Wav = "wav";

        /// <summary>MP3 audio.</summary>
        public const string Mp3 = "mp3";

        /// <summary>AAC audio.</summary>
        public const string Aac = "aac";

        /// <summary>AAC audio in an MPEG-4 container.</summary>
        public const string M4a = "m4a";

        /// <summary>Matroska video.</summary>
        public const string Mkv = "mkv";

        /// <summary>MPEG-4 video.</summary>
        public const string Mp4 = "mp4";

        /// <summary>QuickTime video.</summary>
        public const string Mov = "mov";

        /// <summary>MXF video, for broadcast.</summary>
        public const string Mxf = "mxf";
    }
}
