using System.Text.Json.Serialization;

namespace DubbingSdk.CambAi;

/// <summary>How much time the transcription of the source is given.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<CambAiTranscriptionMode>))]
public readonly partial record struct CambAiTranscriptionMode
{
    public static partial class Values
    {
        /// <summary>Less.</summary>
        public const string Fast = "fast";

        /// <summary>More.</summary>
        public const string Slow = "slow";
    }
}
