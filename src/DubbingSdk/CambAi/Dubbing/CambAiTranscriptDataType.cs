using System.Text.Json.Serialization;

namespace DubbingSdk.CambAi;

/// <summary>Whether a transcript comes as it is or as the address of a file.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<CambAiTranscriptDataType>))]
public readonly partial record struct CambAiTranscriptDataType
{
    public static partial class Values
    {
        /// <summary>The transcript itself.</summary>
        public const string RawData = "raw_data";

        /// <summary>The signed address of a file.</summary>
        public const string File = "file";
    }
}
