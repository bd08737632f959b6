using System.Globalization;
using System.Net;

namespace DubbingSdk.Emulator.Tests;

public sealed class OutputFormatTests(SharedServers shared) : IClassFixture<SharedServers>
{
    private const string Convert = "/v1/speech-to-speech/premadeAda0000000001";
    private const string Effect = "/v1/sound-generation";
    private const string OneTone = """{"text":"a","duration_seconds":1}""";

    private static readonly string[] Common =
    [
        "mp3_22050_32", "mp3_24000_48", "mp3_44100_32", "mp3_44100_64", "mp3_44100_96", "mp3_44100_128", "mp3_44100_192",
        "pcm_8000", "pcm_16000", "pcm_22050", "pcm_24000", "pcm_32000", "pcm_44100", "pcm_48000", "ulaw_8000", "alaw_8000",
        "opus_48000_32", "opus_48000_64", "opus_48000_96", "opus_48000_128", "opus_48000_192",
    ];

    private static readonly string[] Wav = ["wav_8000", "wav_16000", "wav_22050", "wav_24000", "wav_32000", "wav_44100", "wav_48000"];

    private static readonly string[] WithoutWav =
    [
        Convert + "/stream", Effect, "/v1/text-to-voice/design", "/v1/text-to-voice/create-previews", "/v1/text-to-voice/ownGrace000000000007/remix",
    ];

    public static TheoryData<string> AllFormats => [.. Common, .. Wav];

    public static TheoryData<string> WavFormats => [.. Wav];

    [Theory]
    [MemberData(nameof(AllFormats))]
    public async Task Sound_has_the_rate_the_length_and_the_bit_rate_of_its_format(string format)
    {
        var session = await shared.SessionAsync();
        foreach (var seconds in new[] { 0.25, 2, 3.37 })
        {
            var response = await session.PostAsync(new Form().File("audio", Sources.Wav(seconds)), $"{Convert}?output_format={format}");

            response.Status.Should().Be(HttpStatusCode.OK, response.Text);
            response.ContentType.Should().Be("audio/mpeg");
            var sound = SoundReader.Read(format, response.Bytes);
            var parts = format.Split('_');
            sound.Rate.Should().Be(int.Parse(parts[1], CultureInfo.InvariantCulture));
            sound.Kilobits.Should().Be(parts.Length > 2 ? double.Parse(parts[2], CultureInfo.InvariantCulture) : null);
            sound.Seconds.Should().BeApproximately(seconds, parts[0] is "mp3" ? 0.014 : 0.0001);
        }
    }

    [Theory]
    [MemberData(nameof(WavFormats))]
    public async Task Wav_is_accepted_by_the_conversion_only(string format)
    {
        var session = await shared.SessionAsync();
        var used = session.Emulator.CreditsUsed;
        foreach (var path in WithoutWav)
        {
            var form = new Form().File("audio", Sources.Wav(1));
            var response = path.Contains("speech", StringComparison.Ordinal)
                ? await session.PostAsync(form, $"{path}?output_format={format}")
                : await session.PostAsync("""{"text":null,"auto_generate_text":true,"voice_description":"A calm old voice of the sea."}"""
                    .Replace("null", path is Effect ? "\"a\"" : "null", StringComparison.Ordinal), $"{path}?output_format={format}");

            response.Status.Should().Be(HttpStatusCode.UnprocessableEntity, path);
            response.Error.Should().Be("""["query","output_format"]enum""");
        }

        session.Emulator.CreditsUsed.Should().Be(used);
    }

    [Theory]
    [InlineData(Convert)]
    [InlineData(Convert + "/stream")]
    public async Task An_unknown_format_is_rejected(string path)
    {
        var session = await shared.SessionAsync();

        var response = await session.PostAsync(new Form().File("audio", Sources.Wav(1)), path + "?output_format=flac_48000");

        response.Error.Should().Be("""["query","output_format"]enum""");
    }

    [Theory]
    [InlineData("", "mp3_44100_128")]
    [InlineData("?output_format=opus_48000_32", "opus_48000_32")]
    public async Task Effects_and_streams_have_the_requested_format(string query, string format)
    {
        var session = await shared.SessionAsync();

        var effect = await session.PostAsync(OneTone, Effect + query);
        var stream = await session.PostAsync(new Form().File("audio", Sources.Wav(1)), Convert + "/stream" + query);

        SoundReader.Read(format, effect.Bytes).Seconds.Should().BeApproximately(1, 0.014);
        SoundReader.Read(format, stream.Bytes).Seconds.Should().BeApproximately(1, 0.014);
    }

    [Fact]
    public async Task Samples_sound_alike_in_every_format_and_at_every_rate()
    {
        await using var session = await Session.StartAsync();
        var plain = await OneToneAsync(session, "pcm_48000");
        (plain.Pitch() % 100).Should().Be(0);
        plain.Pitch().Should().BeInRange(400, 3500);
        plain.Samples.Max().Should().BeInRange(8000, 8200);

        foreach (var format in Common.Where(name => !name.StartsWith("mp3", StringComparison.Ordinal) && !name.StartsWith("opus", StringComparison.Ordinal)))
            (await OneToneAsync(session, format)).Pitch().Should().Be(plain.Pitch(), format);
    }

    [Theory]
    [InlineData("ulaw_8000")]
    [InlineData("alaw_8000")]
    public async Task Telephone_audio_equals_the_samples_up_to_rounding(string format)
    {
        await using var session = await Session.StartAsync();
        var exact = (await OneToneAsync(session, "pcm_8000")).Samples;
        var rounded = (await OneToneAsync(session, format)).Samples;

        rounded.Should().HaveSameCount(exact);
        exact.Zip(rounded).Should().AllSatisfy(pair => Math.Abs(pair.First - pair.Second).Should().BeLessThanOrEqualTo(8 + (Math.Abs((int)pair.First) / 32)));
    }

    [Theory]
    [InlineData("mp3_44100_128", "audio/mpeg")]
    [InlineData("pcm_16000", "audio/pcm")]
    [InlineData("wav_16000", "audio/wav")]
    [InlineData("ulaw_8000", "audio/basic")]
    [InlineData("alaw_8000", "audio/x-alaw-basic")]
    [InlineData("opus_48000_64", "audio/ogg")]
    public async Task The_content_type_is_the_true_one_when_configured(string format, string type)
    {
        await using var session = await Session.StartAsync(new ElevenLabsOptions { DeclareTrueAudioType = true });

        (await session.PostAsync(new Form().File("audio", Sources.Wav(1)), $"{Convert}?output_format={format}")).ContentType.Should().Be(type);
    }

    private static async Task<SoundReader> OneToneAsync(Session session, string format)
    {
        var response = await session.PostAsync(OneTone, $"{Effect}?output_format={format}");
        return SoundReader.Read(format, response.Bytes);
    }
}
