using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A model for voice design.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<VoiceDesignModel>))]
public readonly partial record struct VoiceDesignModel
{
    public static partial class Values
    {
        /// <summary>Version 2, multilingual.</summary>
        public const string ElevenMultilingualTtvV2 = "eleven_multilingual_ttv_v2";

        /// <summary>Version 3, which also supports reference audio.</summary>
        public const string ElevenTtvV3 = "eleven_ttv_v3";
    }
}
