namespace DubbingSdk.Tests.Audio;

public class AudioFormatTests
{
    /// <summary>Text, codec, sample rate, kilobits a second, extension, media type, whether it is raw and whether it is known.</summary>
    public static TheoryData<string, string?, int?, int?, string, string?, bool, bool> Formats => new()
    {
        { "mp3_22050_32", "mp3", 22050, 32, ".mp3", "audio/mpeg", false, true },
        { "mp3_44100_192", "mp3", 44100, 192, ".mp3", "audio/mpeg", false, true },
        { "pcm_8000", "pcm", 8000, null, ".pcm", "audio/pcm", true, true },
        { "pcm_48000", "pcm", 48000, null, ".pcm", "audio/pcm", true, true },
        { "wav_22050", "wav", 22050, null, ".wav", "audio/wav", false, true },
        { "ulaw_8000", "ulaw", 8000, null, ".ulaw", "audio/PCMU", true, true },
        { "alaw_8000", "alaw", 8000, null, ".alaw", "audio/PCMA", true, true },
        { "opus_48000_96", "opus", 48000, 96, ".opus", "audio/opus", false, true },
        { "mp3_48000_256", "mp3", 48000, 256, ".mp3", "audio/mpeg", false, false },
        { "pcm_96000", "pcm", 96000, null, ".pcm", "audio/pcm", true, false },
        { "flac_48000", "flac", 48000, null, ".bin", null, false, false },
        { "aac_44100_128", "aac", 44100, 128, ".bin", null, false, false },
        { "", null, null, null, ".bin", null, false, false },
        { "mp3", null, null, null, ".bin", null, false, false },
        { "pcm_", null, null, null, ".bin", null, false, false },
        { "_16000", null, null, null, ".bin", null, false, false },
        { "pcm_0", null, null, null, ".bin", null, false, false },
        { "pcm_-16000", null, null, null, ".bin", null, false, false },
        { "pcm_16 000", null, null, null, ".bin", null, false, false },
        { "pcm_99999999999", null, null, null, ".bin", null, false, false },
        { "mp3_44100_high", null, null, null, ".bin", null, false, false },
        { "mp3_44100_128_stereo", null, null, null, ".bin", null, false, false },
        { "a word of tomorrow", null, null, null, ".bin", null, false, false },
        { "___", null, null, null, ".bin", null, false, false },
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_format_has_its_parts(string text, string? codec, int? rate, int? kilobits, string extension, string? mediaType, bool isRaw, bool isKnown)
    {
        var format = new AudioFormat(text);

        (format.Codec?.Value, format.SampleRate, format.KilobitsPerSecond).Should().Be((codec, rate, kilobits));
        (format.Extension, format.MediaType, format.IsRaw, format.IsKnown).Should().Be((extension, mediaType, isRaw, isKnown));
        format.ToString().Should().Be(text);
    }

    [Fact]
    public void Every_known_format_is_of_a_known_codec_and_has_the_name_of_its_parts()
    {
        var known = typeof(AudioFormat).GetProperties().Where(property => property.PropertyType == typeof(AudioFormat)).ToDictionary(property => property.Name, property => (AudioFormat)property.GetValue(null)!);

        known.Should().HaveCount(28);
        foreach (var (name, format) in known)
        {
            var codec = format.Codec!.Value;
            codec.IsKnown.Should().BeTrue();
            var bitrate = format.KilobitsPerSecond is { } kilobits ? $"{kilobits}Kbps" : string.Empty;
            name.ToUpperInvariant().Should().Be($"{codec}At{format.SampleRate}Hz{bitrate}".ToUpperInvariant());
            format.MediaType.Should().StartWith("audio/");
        }
    }
}
