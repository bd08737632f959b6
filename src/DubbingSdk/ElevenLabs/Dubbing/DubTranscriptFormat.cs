using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A format of a transcript.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<DubTranscriptFormat>))]
public readonly partial record struct DubTranscriptFormat
{
    public static partial class Values
    {
        /// <summary>SubRip subtitles.</summary>
        public const string Srt = "srt";

        /// <summary>WebVTT subtitles.</summary>
        public const string WebVtt = "webvtt";

        /// <summary>Utterances, words and characters with their times. Not available for dubs created for Dubbing Studio.</summary>
        public const string Json = "json";
    }
}
