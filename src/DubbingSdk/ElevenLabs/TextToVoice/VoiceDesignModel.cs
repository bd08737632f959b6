using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A model that designs voices.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<VoiceDesignModel>))]
public readonly partial record struct VoiceDesignModel
{
    public static partial class Values
    {
        /// <summary>The second model, for many languages.</summary>
        public const string ElevenMultilingualTtvV2 = "eleven_multilingual_ttv_v2";

        /// <summary>The third model, which also takes audio to model a voice on.</summary>
        public const string ElevenTtvV3 = "eleven_ttv_v3";
    }
}
