using System.Text.Json.Serialization;

namespace DubbingSdk.CambAi;

/// <summary>The mode of the transcription of the source.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<CambAiTranscriptionMode>))]
public readonly partial record struct CambAiTranscriptionMode
{
    public static partial class Values
    {
        /// <summary>Takes less time.</summary>
        public const string Fast = "fast";

        /// <summary>Takes more time.</summary>
        public const string Slow = "slow";
    }
}
