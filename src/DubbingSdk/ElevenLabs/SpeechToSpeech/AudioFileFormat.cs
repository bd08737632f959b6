using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The format of audio that is uploaded.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<AudioFileFormat>))]
public readonly partial record struct AudioFileFormat
{
    public static partial class Values
    {
        /// <summary>Raw samples: 16-bit little-endian PCM, 16 kHz, mono. Lower latency than an encoded file.</summary>
        public const string PcmAt16000Hz = "pcm_s16le_16";

        /// <summary>An encoded file, whose format the service detects.</summary>
        public const string Other = "other";
    }

    /// <summary>The media type of the format, if the format alone determines it.</summary>
    internal string? MediaType => Value == Values.PcmAt16000Hz ? MediaTypes.Pcm : null;
}
