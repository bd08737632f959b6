using System.Text.Json.Serialization;

namespace DubbingSdk.CambAi;

/// <summary>The format of a transcript.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<CambAiTranscriptFormat>))]
public readonly partial record struct CambAiTranscriptFormat
{
    public static partial class Values
    {
        /// <summary>SubRip subtitles.</summary>
        public const string Srt = "srt";

        /// <summary>WebVTT subtitles.</summary>
        public const string Vtt = "vtt";

        /// <summary>Plain text without times.</summary>
        public const string Txt = "txt";
    }
}
