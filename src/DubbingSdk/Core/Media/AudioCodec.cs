using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The codec of an <see cref="AudioFormat"/>.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<AudioCodec>))]
public readonly partial record struct AudioCodec
{
    public static partial class Values
    {
        /// <summary>MPEG audio, layer III.</summary>
        public const string Mp3 = "mp3";

        /// <summary>16-bit little-endian samples, mono, without a container.</summary>
        public const string Pcm = "pcm";

        /// <summary>16-bit little-endian samples, mono, in a WAV file.</summary>
        public const string Wav = "wav";

        /// <summary>8-bit µ-law samples, mono, without a container.</summary>
        public const string Ulaw = "ulaw";

        /// <summary>8-bit A-law samples, mono, without a container.</summary>
        public const string Alaw = "alaw";

        /// <summary>Opus.</summary>
        public const string Opus = "opus";
    }

    /// <summary>Whether the audio is raw samples, without a container.</summary>
    public bool IsRaw => Value is Values.Pcm or Values.Ulaw or Values.Alaw;
}
