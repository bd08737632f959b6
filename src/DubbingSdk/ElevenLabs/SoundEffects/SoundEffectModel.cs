using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A model that makes sounds.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<SoundEffectModel>))]
public readonly partial record struct SoundEffectModel
{
    public static partial class Values
    {
        /// <summary>The second model, the only one that can loop.</summary>
        public const string ElevenTextToSoundV2 = "eleven_text_to_sound_v2";
    }
}
