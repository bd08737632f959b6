using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The form of audio that is sent.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<AudioFileFormat>))]
public readonly partial record struct AudioFileFormat
{
    public static partial class Values
    {
        /// <summary>Raw samples: 16-bit little-endian PCM, 16 kHz, mono, which takes less time to begin with.</summary>
        public const string PcmAt16000Hz = "pcm_s16le_16";

        /// <summary>Anything else: an encoded file that tells what it is.</summary>
        public const string Other = "other";
    }

    /// <summary>The media type of such audio, where its form alone tells it.</summary>
    internal string? MediaType => Value == Values.PcmAt16000Hz ? MediaTypes.Pcm : null;
}
