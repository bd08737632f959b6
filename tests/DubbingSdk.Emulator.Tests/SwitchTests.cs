using System.Net;

namespace DubbingSdk.Emulator.Tests;

public sealed class SwitchTests
{
    [Theory]
    [InlineData(ElevenLabsErrorShape.Current, "detail.type,detail.code,detail.message,detail.status,detail.request_id,detail.param")]
    [InlineData(ElevenLabsErrorShape.Older, "detail.status,detail.message")]
    [InlineData(ElevenLabsErrorShape.TopLevel, "error,message")]
    public async Task Errors_have_the_configured_shape(ElevenLabsErrorShape shape, string members)
    {
        await using var general = await Session.StartAsync(new ElevenLabsOptions { ErrorShape = shape });
        await using var aboutDubs = await Session.StartAsync(new ElevenLabsOptions { DubErrorShape = shape });
        var id = await aboutDubs.CreateAsync();

        Members(await general.GetAsync("/v1/dubbing?cursor=x")).Should().Be(members);
        Members(await aboutDubs.GetAsync("/v1/dubbing/none")).Should().Be(members);
        Members(await aboutDubs.GetAsync($"/v1/dubbing/{id}/audio/es")).Should().Be(members);
    }

    [Theory]
    [InlineData(ElevenLabsQuotaError.PaymentRequired, 402, "insufficient_credits")]
    [InlineData(ElevenLabsQuotaError.Unauthorized, 401, "quota_exceeded")]
    [InlineData(ElevenLabsQuotaError.BadRequest, 400, "quota_exceeded")]
    public async Task Insufficient_credits_are_reported_as_configured(ElevenLabsQuotaError kind, int status, string code)
    {
        await using var session = await Session.StartAsync(new ElevenLabsOptions { QuotaError = kind }, credits: 400);
        await session.CreateAsync();

        var response = await session.PostAsync(Form.Dub());

        ((int)response.Status).Should().Be(status);
        ((string?)response.Json["detail"]!["code"]).Should().Be(code);
        session.Emulator.CreditsUsed.Should().Be(334);
        (await session.GetAsync("/v1/dubbing")).Json["dubs"]!.AsArray().Should().ContainSingle();
    }

    [Fact]
    public async Task Deleting_an_unknown_dub_is_a_server_error_when_configured()
    {
        await using var session = await Session.StartAsync(new ElevenLabsOptions { ServerErrorOnUnknownDelete = true });

        var response = await session.SendAsync(HttpMethod.Delete, "/v1/dubbing/none");

        response.Status.Should().Be(HttpStatusCode.InternalServerError);
        ((string?)response.Json["detail"]!["message"]).Should().NotBeNullOrEmpty();
    }

    [Fact]
    public async Task A_video_is_declared_as_audio_when_configured()
    {
        await using var session = await Session.StartAsync(new ElevenLabsOptions { AlwaysDeclareAudioMpeg = true });
        var source = Sources.Mp4(5, isLong: false, headerLast: false);
        var id = await session.FinishAsync(new Form().File("file", source, "video/mp4", "a.mp4").Text("target_lang", "es"));

        var response = await session.GetAsync($"/v1/dubbing/{id}/audio/es");

        response.ContentType.Should().Be("audio/mpeg");
        new Mp4Reader(response.Bytes).Seconds.Should().Be(5);
    }

    [Theory]
    [InlineData("srt")]
    [InlineData("webvtt")]
    public async Task The_older_transcript_is_a_json_string_when_configured(string format)
    {
        await using var session = await Session.StartAsync(new ElevenLabsOptions { TranscriptTextAsJson = true });
        var id = await session.FinishAsync();

        var response = await session.GetAsync($"/v1/dubbing/{id}/transcript/es?format_type={format}");

        response.ContentType.Should().Be("application/json");
        ((string?)response.Json).Should().Contain("Hola y bienvenidos.").And.Contain("-->");
    }

    [Fact]
    public async Task The_price_header_is_omitted_when_configured()
    {
        await using var session = await Session.StartAsync(new ElevenLabsOptions { SendCharacterCost = false });

        (await session.PostAsync(Form.Dub())).Header("character-cost").Should().BeNull();
        session.Emulator.CreditsUsed.Should().Be(334);
    }

    [Fact]
    public async Task Dubs_are_listed_under_the_configured_model()
    {
        await using var session = await Session.StartAsync(new ElevenLabsOptions { DubbingModel = "dubbing_v2" });
        await session.CreateAsync();

        (await session.GetAsync("/v1/dubbing?dubbing_models=dubbing_v1")).Json["dubs"]!.AsArray().Should().BeEmpty();
        (await session.GetAsync("/v1/dubbing?dubbing_models=dubbing_v2")).Json["dubs"]!.AsArray().Should().ContainSingle();
    }

    [Theory]
    [InlineData(ElevenLabsErrorShape.Current, null, "concurrent_limit_exceeded", null)]
    [InlineData(ElevenLabsErrorShape.Older, 1.5, "too_many_concurrent_requests", "2")]
    public async Task Requests_beyond_the_limit_are_429(ElevenLabsErrorShape shape, double? retryAfter, string code, string? header)
    {
        await using var session = await Session.StartAsync(new ElevenLabsOptions
        {
            MaximumConcurrentRequests = 1,
            ErrorShape = shape,
            RetryAfter = retryAfter is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
        });
        session.Emulator.Faults.Add(Fault.StallBeforeResponse(TimeSpan.FromSeconds(5)));
        var first = session.GetAsync("/v1/dubbing");
        while (session.Time.Timers == 0)
            await Task.Yield();

        var second = await session.GetAsync("/v1/dubbing");
        session.Time.Advance(5);

        second.Status.Should().Be(HttpStatusCode.TooManyRequests);
        ((string?)second.Json["detail"]!["status"]).Should().Be(code);
        second.Header("Retry-After").Should().Be(header);
        second.Header("current-concurrent-requests").Should().Be("2");
        (await first).Status.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Times_prices_and_the_assumed_length_are_configurable()
    {
        var time = new ManualTime();
        await using var emulator = await DubbingEmulator.StartAsync(new DubbingEmulatorOptions
        {
            TimeProvider = time,
            QueueTime = TimeSpan.FromSeconds(1),
            PreparingTime = TimeSpan.FromSeconds(2),
            WorkTimePerSourceSecond = TimeSpan.FromSeconds(3),
            CreditsPerSourceMinute = 60,
            AssumedSourceLength = TimeSpan.FromSeconds(7),
        });
        using var client = new HttpClient { BaseAddress = emulator.BaseAddress };
        client.DefaultRequestHeaders.Add("xi-api-key", "any");
        var form = new Form().Text("source_url", "https://example.com/a").Text("target_lang", "es").ToContent();

        var response = await client.PostAsync("/v1/dubbing", form);

        (await response.Content.ReadAsStringAsync()).Should().Contain("\"expected_duration_sec\":24");
        emulator.CreditsUsed.Should().Be(7);
    }

    private static string Members(ReadResponse response) => string.Join(',', response.Json.AsObject().SelectMany(member =>
        member.Value is System.Text.Json.Nodes.JsonObject inner ? inner.Select(child => $"{member.Key}.{child.Key}") : [member.Key]));
}
