using System.Net;

namespace DubbingSdk.Emulator.Tests;

public sealed class SpeechToSpeechTests(SharedServers shared) : IClassFixture<SharedServers>
{
    private const string Convert = "/v1/speech-to-speech/premadeAda0000000001";
    private const string Stream = Convert + "/stream";

    public static TheoryData<string> Both => [Convert, Stream];

    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_conversion_is_charged_by_the_minute_and_kept_in_the_history(string path)
    {
        await using var session = await Session.StartAsync();

        var response = await session.PostAsync(Input(seconds: 30.01), path);

        response.Status.Should().Be(HttpStatusCode.OK);
        response.Header("character-cost").Should().Be("501");
        response.Header("history-item-id").Should().NotBeNullOrEmpty();
        response.Header("request-id").Should().NotBeNullOrEmpty();
        session.Emulator.CreditsUsed.Should().Be(501);
        session.Emulator.Requests[^1].UnknownFields.Should().BeEmpty();
    }

    [Fact]
    public async Task Only_streams_omit_their_length()
    {
        await using var session = await Session.StartAsync();

        var whole = await session.PostAsync(Input(), Convert);
        var stream = await session.PostAsync(Input(), Stream);

        whole.Message.Content.Headers.ContentLength.Should().Be(whole.Bytes.Length);
        whole.Message.Headers.TransferEncodingChunked.Should().NotBe(true);
        stream.Message.Headers.TransferEncodingChunked.Should().BeTrue();
        stream.Bytes.Should().Equal(whole.Bytes);
    }

    [Fact]
    public async Task Another_voice_and_another_input_sound_different()
    {
        await using var session = await Session.StartAsync();

        var first = (await session.PostAsync(Input(), Convert)).Bytes;

        (await session.PostAsync(Input(), Convert)).Bytes.Should().Equal(first);
        (await session.PostAsync(Input(), "/v1/speech-to-speech/premadeBruno00000002")).Bytes.SequenceEqual(first).Should().BeFalse();
        var other = new Form().File("audio", Sources.Opus(10), "audio/ogg", "a.opus");
        (await session.PostAsync(other, Convert)).Bytes.SequenceEqual(first).Should().BeFalse();
    }

    [Theory]
    [InlineData("model_id", "eleven_multilingual_sts_v2")]
    [InlineData("voice_settings", """{"stability":0.5,"similarity_boost":1,"style":0,"speed":1.2,"use_speaker_boost":false,"more":1}""")]
    [InlineData("voice_settings", "{}")]
    [InlineData("seed", "4294967295")]
    [InlineData("remove_background_noise", "true")]
    [InlineData("file_format", "other")]
    public async Task A_valid_conversion_is_accepted(string field, string value)
    {
        await using var session = await Session.StartAsync();

        (await session.PostAsync(Input().Text(field, value), Convert)).Status.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Raw_samples_are_measured_by_their_size()
    {
        await using var session = await Session.StartAsync();
        var form = new Form().File("audio", new byte[64_000], "application/octet-stream", "a.pcm").Text("file_format", "pcm_s16le_16");

        var response = await session.PostAsync(form, Convert + "?output_format=pcm_8000");

        SoundReader.Read("pcm_8000", response.Bytes).Seconds.Should().Be(2);
        session.Emulator.CreditsUsed.Should().Be(34);
    }

    [Theory]
    [InlineData("seed", "-1", "greater_than_equal")]
    [InlineData("seed", "4294967296", "less_than_equal")]
    [InlineData("seed", "99999999999999999999999", "less_than_equal")]
    [InlineData("seed", "x", "int_parsing")]
    [InlineData("remove_background_noise", "maybe", "bool_parsing")]
    [InlineData("file_format", "wav", "enum")]
    [InlineData("audio", "a text", "value_error")]
    public async Task A_field_of_a_wrong_type_is_named(string field, string value, string type)
    {
        var session = await shared.SessionAsync();

        var response = await session.PostAsync(Input().Text(field, value), Stream);

        response.Status.Should().Be(HttpStatusCode.UnprocessableEntity);
        response.Error.Should().Be($"""["body","{field}"]{type}""");
        session.Emulator.CreditsUsed.Should().Be(0);
    }

    [Theory]
    [InlineData("enable_logging=x", "enable_logging", "bool_parsing")]
    [InlineData("optimize_streaming_latency=5", "optimize_streaming_latency", "less_than_equal")]
    [InlineData("optimize_streaming_latency=-1", "optimize_streaming_latency", "greater_than_equal")]
    public async Task A_parameter_out_of_range_is_named(string query, string name, string type)
    {
        var session = await shared.SessionAsync();

        (await session.PostAsync(Input(), $"{Convert}?{query}")).Error.Should().Be($"""["query","{name}"]{type}""");
    }

    [Theory]
    [InlineData("model_id", "eleven_unheard_of", "model_not_found")]
    [InlineData("model_id", "eleven_multilingual_v2", "unsupported_model")]
    [InlineData("voice_settings", "loud", "invalid_voice_settings")]
    [InlineData("voice_settings", "[1]", "invalid_voice_settings")]
    [InlineData("voice_settings", "null", "invalid_voice_settings")]
    [InlineData("voice_settings", """{"a":1,"a":2}""", "invalid_voice_settings")]
    [InlineData("voice_settings", """{"stability":1.1}""", "invalid_voice_settings")]
    [InlineData("voice_settings", """{"similarity_boost":-0.1}""", "invalid_voice_settings")]
    [InlineData("voice_settings", """{"style":"high"}""", "invalid_voice_settings")]
    [InlineData("voice_settings", """{"speed":"fast"}""", "invalid_voice_settings")]
    [InlineData("voice_settings", """{"use_speaker_boost":1}""", "invalid_voice_settings")]
    public async Task An_invalid_conversion_is_rejected(string field, string value, string code)
    {
        var session = await shared.SessionAsync();

        var response = await session.PostAsync(Input().Text(field, value), Convert);

        response.Status.Should().Be(HttpStatusCode.BadRequest);
        response.Error.Should().Be(code);
        session.Emulator.CreditsUsed.Should().Be(0);
    }

    [Fact]
    public async Task A_form_with_readable_audio_is_required()
    {
        await using var session = await Session.StartAsync();

        var json = await session.PostAsync("{}", Convert);
        var nothing = await session.PostAsync(new Form().Text("seed", "1"), Convert);
        var junk = await session.PostAsync(new Form().File("audio", Sources.Junk()), Convert);
        var silence = await session.PostAsync(new Form().File("audio", [], "audio/pcm", "a").Text("file_format", "pcm_s16le_16"), Convert);

        json.Error.Should().Be("invalid_content_type");
        nothing.Error.Should().Be("""["body","audio"]missing""");
        junk.Error.Should().Be("invalid_audio");
        silence.Error.Should().Be("audio_too_short");
        session.Emulator.CreditsUsed.Should().Be(0);
    }

    [Fact]
    public async Task An_unknown_voice_is_not_found()
    {
        await using var session = await Session.StartAsync();

        var response = await session.PostAsync(Input(), "/v1/speech-to-speech/nobody");

        response.Status.Should().Be(HttpStatusCode.NotFound);
        response.Error.Should().Be("voice_not_found");
    }

    [Theory]
    [InlineData(false, HttpStatusCode.Forbidden)]
    [InlineData(true, HttpStatusCode.OK)]
    public async Task Disabling_logging_requires_the_enterprise_plan(bool isEnterprise, HttpStatusCode status)
    {
        await using var session = await Session.StartAsync(new ElevenLabsOptions { IsEnterprise = isEnterprise });

        var response = await session.PostAsync(Input(), Convert + "?enable_logging=false");

        response.Status.Should().Be(status);
        response.Header("history-item-id").Should().BeNull();
        (response.Header("character-cost") is not null).Should().Be(isEnterprise);
    }

    [Fact]
    public async Task Insufficient_credits_are_reported_and_the_price_header_can_be_disabled()
    {
        await using var poor = await Session.StartAsync(credits: 100);
        await using var silent = await Session.StartAsync(new ElevenLabsOptions { SendCharacterCost = false });

        var refused = await poor.PostAsync(Input(), Convert);
        var accepted = await silent.PostAsync(Input(), Convert);

        refused.Status.Should().Be(HttpStatusCode.PaymentRequired);
        refused.Error.Should().Be("insufficient_credits");
        accepted.Header("character-cost").Should().BeNull();
        silent.Emulator.CreditsUsed.Should().Be(167);
    }

    [Fact]
    public async Task Unknown_fields_are_accepted_and_recorded()
    {
        await using var session = await Session.StartAsync();

        var response = await session.PostAsync(Input().Text("pitch", "high"), Convert + "?echo=1");

        response.Status.Should().Be(HttpStatusCode.OK);
        session.Emulator.Requests[^1].UnknownFields.Should().Equal("echo", "pitch");
    }

    private static Form Input(double seconds = 10) => new Form().File("audio", Sources.Wav(seconds));
}
