using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The format of audio that a service makes: codec, sample rate and, where the codec has one, bit rate.</summary>
/// <remarks>The parts are told from the text, so that a format of tomorrow has them too.</remarks>
[JsonConverter(typeof(OpenValueConverter<AudioFormat>))]
public readonly record struct AudioFormat : IOpenValue<AudioFormat>
{
    private static readonly FrozenSet<string> Known = new[]
    {
        Values.Mp3At22050Hz32Kbps, Values.Mp3At24000Hz48Kbps, Values.Mp3At44100Hz32Kbps, Values.Mp3At44100Hz64Kbps, Values.Mp3At44100Hz96Kbps,
        Values.Mp3At44100Hz128Kbps, Values.Mp3At44100Hz192Kbps, Values.PcmAt8000Hz, Values.PcmAt16000Hz, Values.PcmAt22050Hz, Values.PcmAt24000Hz,
        Values.PcmAt32000Hz, Values.PcmAt44100Hz, Values.PcmAt48000Hz, Values.WavAt8000Hz, Values.WavAt16000Hz, Values.WavAt22050Hz, Values.WavAt24000Hz,
        Values.WavAt32000Hz, Values.WavAt44100Hz, Values.WavAt48000Hz, Values.UlawAt8000Hz, Values.AlawAt8000Hz, Values.OpusAt48000Hz32Kbps,
        Values.OpusAt48000Hz64Kbps, Values.OpusAt48000Hz96Kbps, Values.OpusAt48000Hz128Kbps, Values.OpusAt48000Hz192Kbps,
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly string? _value;

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public AudioFormat(string value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>MP3, 22.05 kHz, 32 kbit/s.</summary>
    public static AudioFormat Mp3At22050Hz32Kbps => new(Values.Mp3At22050Hz32Kbps);

    /// <summary>MP3, 24 kHz, 48 kbit/s.</summary>
    public static AudioFormat Mp3At24000Hz48Kbps => new(Values.Mp3At24000Hz48Kbps);

    /// <summary>MP3, 44.1 kHz, 32 kbit/s.</summary>
    public static AudioFormat Mp3At44100Hz32Kbps => new(Values.Mp3At44100Hz32Kbps);

    /// <summary>MP3, 44.1 kHz, 64 kbit/s.</summary>
    public static AudioFormat Mp3At44100Hz64Kbps => new(Values.Mp3At44100Hz64Kbps);

    /// <summary>MP3, 44.1 kHz, 96 kbit/s.</summary>
    public static AudioFormat Mp3At44100Hz96Kbps => new(Values.Mp3At44100Hz96Kbps);

    /// <summary>MP3, 44.1 kHz, 128 kbit/s.</summary>
    public static AudioFormat Mp3At44100Hz128Kbps => new(Values.Mp3At44100Hz128Kbps);

    /// <summary>MP3, 44.1 kHz, 192 kbit/s. Needs the Creator plan.</summary>
    public static AudioFormat Mp3At44100Hz192Kbps => new(Values.Mp3At44100Hz192Kbps);

    /// <summary>PCM, 8 kHz.</summary>
    public static AudioFormat PcmAt8000Hz => new(Values.PcmAt8000Hz);

    /// <summary>PCM, 16 kHz.</summary>
    public static AudioFormat PcmAt16000Hz => new(Values.PcmAt16000Hz);

    /// <summary>PCM, 22.05 kHz.</summary>
    public static AudioFormat PcmAt22050Hz => new(Values.PcmAt22050Hz);

    /// <summary>PCM, 24 kHz.</summary>
    public static AudioFormat PcmAt24000Hz => new(Values.PcmAt24000Hz);

    /// <summary>PCM, 32 kHz.</summary>
    public static AudioFormat PcmAt32000Hz => new(Values.PcmAt32000Hz);

    /// <summary>PCM, 44.1 kHz. Needs the Pro plan.</summary>
    public static AudioFormat PcmAt44100Hz => new(Values.PcmAt44100Hz);

    /// <summary>PCM, 48 kHz.</summary>
    public static AudioFormat PcmAt48000Hz => new(Values.PcmAt48000Hz);

    /// <summary>PCM in a WAV file, 8 kHz.</summary>
    public static AudioFormat WavAt8000Hz => new(Values.WavAt8000Hz);

    /// <summary>PCM in a WAV file, 16 kHz.</summary>
    public static AudioFormat WavAt16000Hz => new(Values.WavAt16000Hz);

    /// <summary>PCM in a WAV file, 22.05 kHz.</summary>
    public static AudioFormat WavAt22050Hz => new(Values.WavAt22050Hz);

    /// <summary>PCM in a WAV file, 24 kHz.</summary>
    public static AudioFormat WavAt24000Hz => new(Values.WavAt24000Hz);

    /// <summary>PCM in a WAV file, 32 kHz.</summary>
    public static AudioFormat WavAt32000Hz => new(Values.WavAt32000Hz);

    /// <summary>PCM in a WAV file, 44.1 kHz. Needs the Pro plan.</summary>
    public static AudioFormat WavAt44100Hz => new(Values.WavAt44100Hz);

    /// <summary>PCM in a WAV file, 48 kHz.</summary>
    public static AudioFormat WavAt48000Hz => new(Values.WavAt48000Hz);

    /// <summary>µ-law, 8 kHz.</summary>
    public static AudioFormat UlawAt8000Hz => new(Values.UlawAt8000Hz);

    /// <summary>A-law, 8 kHz.</summary>
    public static AudioFormat AlawAt8000Hz => new(Values.AlawAt8000Hz);

    /// <summary>Opus, 48 kHz, 32 kbit/s.</summary>
    public static AudioFormat OpusAt48000Hz32Kbps => new(Values.OpusAt48000Hz32Kbps);

    /// <summary>Opus, 48 kHz, 64 kbit/s.</summary>
    public static AudioFormat OpusAt48000Hz64Kbps => new(Values.OpusAt48000Hz64Kbps);

    /// <summary>Opus, 48 kHz, 96 kbit/s.</summary>
    public static AudioFormat OpusAt48000Hz96Kbps => new(Values.OpusAt48000Hz96Kbps);

    /// <summary>Opus, 48 kHz, 128 kbit/s.</summary>
    public static AudioFormat OpusAt48000Hz128Kbps => new(Values.OpusAt48000Hz128Kbps);

    /// <summary>Opus, 48 kHz, 192 kbit/s.</summary>
    public static AudioFormat OpusAt48000Hz192Kbps => new(Values.OpusAt48000Hz192Kbps);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    /// <inheritdoc/>
    public bool IsKnown => Known.Contains(Value);

    /// <summary>The codec; <see langword="null"/> when the text does not tell it.</summary>
    public AudioCodec? Codec => Parts is [var codec, ..] ? new AudioCodec(codec) : (AudioCodec?)null;

    /// <summary>The sample rate in hertz; <see langword="null"/> when the text does not tell it.</summary>
    public int? SampleRate => Parts is [_, var rate, ..] ? Number(rate) : null;

    /// <summary>The bit rate in kilobits a second; <see langword="null"/> when the codec has none, or the text does not tell it.</summary>
    public int? KilobitsPerSecond => Parts is [_, _, var rate] ? Number(rate) : null;

    /// <summary>Whether it is samples without a container, which most programs cannot open. <see cref="MediaDownload.SaveAsWavAsync"/> gives them one.</summary>
    public bool IsRaw => Codec is { IsRaw: true };

    /// <summary>The usual file extension, with its dot. <c>.bin</c> when the codec is not known.</summary>
    public string Extension => Codec is { IsKnown: true } codec ? "." + codec : ".bin";

    /// <summary>The media type, for example <c>audio/mpeg</c>; <see langword="null"/> when the codec is not known.</summary>
    public string? MediaType => MediaTypes.ForFileName(Extension);

    /// <summary>The parts of a text of the known shape; none of any other.</summary>
    private string[] Parts => Value.Split('_') is [{ Length: > 0 }, var rate, .. { Length: <= 1 } rest] parts
        && Number(rate) is not null && Array.TrueForAll(rest, static part => Number(part) is not null) ? parts : [];

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public static implicit operator AudioFormat(string value) => new(value);

    /// <inheritdoc/>
    public static AudioFormat FromValue(string? value) => new(value ?? string.Empty);

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;

    /// <summary>The known values as constants, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="AudioFormat.Mp3At22050Hz32Kbps"/>
        public const string Mp3At22050Hz32Kbps = "mp3_22050_32";

        /// <inheritdoc cref="AudioFormat.Mp3At24000Hz48Kbps"/>
        public const string Mp3At24000Hz48Kbps = "mp3_24000_48";

        /// <inheritdoc cref="AudioFormat.Mp3At44100Hz32Kbps"/>
        public const string Mp3At44100Hz32Kbps = "mp3_44100_32";

        /// <inheritdoc cref="AudioFormat.Mp3At44100Hz64Kbps"/>
        public const string Mp3At44100Hz64Kbps = "mp3_44100_64";

        /// <inheritdoc cref="AudioFormat.Mp3At44100Hz96Kbps"/>
        public const string Mp3At44100Hz96Kbps = "mp3_44100_96";

        /// <inheritdoc cref="AudioFormat.Mp3At44100Hz128Kbps"/>
        public const string Mp3At44100Hz128Kbps = "mp3_44100_128";

        /// <inheritdoc cref="AudioFormat.Mp3At44100Hz192Kbps"/>
        public const string Mp3At44100Hz192Kbps = "mp3_44100_192";

        /// <inheritdoc cref="AudioFormat.PcmAt8000Hz"/>
        public const string PcmAt8000Hz = "pcm_8000";

        /// <inheritdoc cref="AudioFormat.PcmAt16000Hz"/>
        public const string PcmAt16000Hz = "pcm_16000";

        /// <inheritdoc cref="AudioFormat.PcmAt22050Hz"/>
        public const string PcmAt22050Hz = "pcm_22050";

        /// <inheritdoc cref="AudioFormat.PcmAt24000Hz"/>
        public const string PcmAt24000Hz = "pcm_24000";

        /// <inheritdoc cref="AudioFormat.PcmAt32000Hz"/>
        public const string PcmAt32000Hz = "pcm_32000";

        /// <inheritdoc cref="AudioFormat.PcmAt44100Hz"/>
        public const string PcmAt44100Hz = "pcm_44100";

        /// <inheritdoc cref="AudioFormat.PcmAt48000Hz"/>
        public const string PcmAt48000Hz = "pcm_48000";

        /// <inheritdoc cref="AudioFormat.WavAt8000Hz"/>
        public const string WavAt8000Hz = "wav_8000";

        /// <inheritdoc cref="AudioFormat.WavAt16000Hz"/>
        public const string WavAt16000Hz = "wav_16000";

        /// <inheritdoc cref="AudioFormat.WavAt22050Hz"/>
        public const string WavAt22050Hz = "wav_22050";

        /// <inheritdoc cref="AudioFormat.WavAt24000Hz"/>
        public const string WavAt24000Hz = "wav_24000";

        /// <inheritdoc cref="AudioFormat.WavAt32000Hz"/>
        public const string WavAt32000Hz = "wav_32000";

        /// <inheritdoc cref="AudioFormat.WavAt44100Hz"/>
        public const string WavAt44100Hz = "wav_44100";

        /// <inheritdoc cref="AudioFormat.WavAt48000Hz"/>
        public const string WavAt48000Hz = "wav_48000";

        /// <inheritdoc cref="AudioFormat.UlawAt8000Hz"/>
        public const string UlawAt8000Hz = "ulaw_8000";

        /// <inheritdoc cref="AudioFormat.AlawAt8000Hz"/>
        public const string AlawAt8000Hz = "alaw_8000";

        /// <inheritdoc cref="AudioFormat.OpusAt48000Hz32Kbps"/>
        public const string OpusAt48000Hz32Kbps = "opus_48000_32";

        /// <inheritdoc cref="AudioFormat.OpusAt48000Hz64Kbps"/>
        public const string OpusAt48000Hz64Kbps = "opus_48000_64";

        /// <inheritdoc cref="AudioFormat.OpusAt48000Hz96Kbps"/>
        public const string OpusAt48000Hz96Kbps = "opus_48000_96";

        /// <inheritdoc cref="AudioFormat.OpusAt48000Hz128Kbps"/>
        public const string OpusAt48000Hz128Kbps = "opus_48000_128";

        /// <inheritdoc cref="AudioFormat.OpusAt48000Hz192Kbps"/>
        public const string OpusAt48000Hz192Kbps = "opus_48000_192";
    }
}
