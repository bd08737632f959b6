using System.Text.Json.Serialization;

namespace DubbingSdk.CambAi;

/// <summary>Whether the response contains the transcript or the URI of a file.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<CambAiTranscriptDataType>))]
public readonly partial record struct CambAiTranscriptDataType
{
    public static partial class Values
    {
        /// <summary>The transcript itself.</summary>
        public const string RawData = "raw_data";

        /// <summary>The signed URI of a file.</summary>
        public const string File = "file";
    }
}
