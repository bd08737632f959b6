using System.Text.Json.Serialization;

namespace DubbingSdk.CambAi;

/// <summary>The format of dubbed media.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<CambAiOutputFormat>))]
public readonly partial record struct CambAiOutputFormat
{
    public static partial class Values
    {
        /// <summary>FLAC, lossless sound.</summary>
        public const string Flac = "flac";

        /// <summary>WAV, lossless sound.</summary>
        public const string Wav = "wav";

        /// <summary>MP3 sound.</summary>
        public const string Mp3 = "mp3";

        /// <summary>AAC sound.</summary>
        public const string Aac = "aac";

        /// <summary>AAC sound in an MPEG-4 file.</summary>
        public const string M4a = "m4a";

        /// <summary>Matroska video.</summary>
        public const string Mkv = "mkv";

        /// <summary>MPEG-4 video.</summary>
        public const string Mp4 = "mp4";

        /// <summary>QuickTime video.</summary>
        public const string Mov = "mov";

        /// <summary>MXF video, for broadcasting.</summary>
        public const string Mxf = "mxf";
    }
}
