using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A model that generates sound effects.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<SoundEffectModel>))]
public readonly partial record struct SoundEffectModel
{
    public static partial class Values
    {
        /// <summary>Version 2. Supports looping.</summary>
        public const string ElevenTextToSoundV2 = "eleven_text_to_sound_v2";
    }
}
