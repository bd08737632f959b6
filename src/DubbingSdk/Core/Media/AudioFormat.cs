using System.Globalization;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The format of generated audio: codec, sample rate and, where the codec has one, bit rate.</summary>
/// <remarks>Codec, sample rate and bit rate are parsed from the text, so values that this version of the library does not know have them too.</remarks>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<AudioFormat>))]
public readonly partial record struct AudioFormat
{
    public static partial class Values
    {
        /// <summary>MP3, 22.05 kHz, 32 kbit/s.</summary>
        public const string Mp3At22050Hz32Kbps = "mp3_22050_32";

        /// <summary>MP3, 24 kHz, 48 kbit/s.</summary>
        public const string Mp3At24000Hz48Kbps = "mp3_24000_48";

        /// <summary>MP3, 44.1 kHz, 32 kbit/s.</summary>
        public const string Mp3At44100Hz32Kbps = "mp3_44100_32";

        /// <summary>MP3, 44.1 kHz, 64 kbit/s.</summary>
        public const string Mp3At44100Hz64Kbps = "mp3_44100_64";

        /// <summary>MP3, 44.1 kHz, 96 kbit/s.</summary>
        public const string Mp3At44100Hz96Kbps = "mp3_44100_96";

        /// <summary>MP3, 44.1 kHz, 128 kbit/s.</summary>
        public const string Mp3At44100Hz128Kbps = "mp3_44100_128";

        /// <summary>MP3, 44.1 kHz, 192 kbit/s. Needs the Creator plan.</summary>
        public const string Mp3At44100Hz192Kbps = "mp3_44100_192";

        /// <summary>PCM, 8 kHz.</summary>
        public const string PcmAt8000Hz = "pcm_8000";

        /// <summary>PCM, 16 kHz.</summary>
        public const string PcmAt16000Hz = "pcm_16000";

        /// <summary>PCM, 22.05 kHz.</summary>
        public const string PcmAt22050Hz = "pcm_22050";

        /// <summary>PCM, 24 kHz.</summary>
        public const string PcmAt24000Hz = "pcm_24000";

        /// <summary>PCM, 32 kHz.</summary>
        public const string PcmAt32000Hz = "pcm_32000";

        /// <summary>PCM, 44.1 kHz. Needs the Pro plan.</summary>
        public const string PcmAt44100Hz = "pcm_44100";

        /// <summary>PCM, 48 kHz.</summary>
        public const string PcmAt48000Hz = "pcm_48000";

        /// <summary>PCM in a WAV file, 8 kHz.</summary>
        public const string WavAt8000Hz = "wav_8000";

        /// <summary>PCM in a WAV file, 16 kHz.</summary>
        public const string WavAt16000Hz = "wav_16000";

        /// <summary>PCM in a WAV file, 22.05 kHz.</summary>
        public const string WavAt22050Hz = "wav_22050";

        /// <summary>PCM in a WAV file, 24 kHz.</summary>
        public const string WavAt24000Hz = "wav_24000";

        /// <summary>PCM in a WAV file, 32 kHz.</summary>
        public const string WavAt32000Hz = "wav_32000";

        /// <summary>PCM in a WAV file, 44.1 kHz. Needs the Pro plan.</summary>
        public const string WavAt44100Hz = "wav_44100";

        /// <summary>PCM in a WAV file, 48 kHz.</summary>
        public const string WavAt48000Hz = "wav_48000";

        /// <summary>µ-law, 8 kHz.</summary>
        public const string UlawAt8000Hz = "ulaw_8000";

        /// <summary>A-law, 8 kHz.</summary>
        public const string AlawAt8000Hz = "alaw_8000";

        /// <summary>Opus, 48 kHz, 32 kbit/s.</summary>
        public const string OpusAt48000Hz32Kbps = "opus_48000_32";

        /// <summary>Opus, 48 kHz, 64 kbit/s.</summary>
        public const string OpusAt48000Hz64Kbps = "opus_48000_64";

        /// <summary>Opus, 48 kHz, 96 kbit/s.</summary>
        public const string OpusAt48000Hz96Kbps = "opus_48000_96";

        /// <summary>Opus, 48 kHz, 128 kbit/s.</summary>
        public const string OpusAt48000Hz128Kbps = "opus_48000_128";

        /// <summary>Opus, 48 kHz, 192 kbit/s.</summary>
        public const string OpusAt48000Hz192Kbps = "opus_48000_192";
    }

    /// <summary>The codec; <see langword="null"/> when the text does not state it.</summary>
    public AudioCodec? Codec => Parts is [var codec, ..] ? new AudioCodec(codec) : (AudioCodec?)null;

    /// <summary>The sample rate in hertz; <see langword="null"/> when the text does not state it.</summary>
    public int? SampleRate => Parts is [_, var rate, ..] ? Number(rate) : null;

    /// <summary>The bit rate in kilobits per second; <see langword="null"/> when the codec has none, or the text does not state it.</summary>
    public int? KilobitsPerSecond => Parts is [_, _, var rate] ? Number(rate) : null;

    /// <summary>Whether the audio is raw samples, which most programs cannot open. <see cref="MediaDownload.SaveAsWavAsync"/> saves them as a WAV file.</summary>
    public bool IsRaw => Codec is { IsRaw: true };

    /// <summary>The usual file extension, including the dot; <c>.bin</c> when the codec is not known.</summary>
    public string Extension => Codec is { IsKnown: true } codec ? "." + codec : ".bin";

    /// <summary>The media type, for example <c>audio/mpeg</c>; <see langword="null"/> when the codec is not known.</summary>
    public string? MediaType => MediaTypes.ForFileName(Extension);

    /// <summary>The parts of a text of the form <c>codec_rate</c> or <c>codec_rate_bitrate</c>; empty for any other.</summary>
    private string[] Parts => Value.Split('_') is [{ Length: > 0 }, var rate, .. { Length: <= 1 } rest] parts
        && Number(rate) is not null && Array.TrueForAll(rest, static part => Number(part) is not null) ? parts : [];

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
