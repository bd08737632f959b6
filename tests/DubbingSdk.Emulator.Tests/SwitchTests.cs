using System.Net;

namespace DubbingSdk.Emulator.Tests;

public sealed class SwitchTests
{
    [Theory]
    [InlineData(ElevenLabsErrorShape.Current, "detail.type,detail.code,detail.message,detail.status,detail.request_id,detail.param")]
    [InlineData(ElevenLabsErrorShape.Older, "detail.status,detail.message")]
    [InlineData(ElevenLabsErrorShape.TopLevel, "error,message")]
    public async Task Errors_have_the_shape_asked_for(ElevenLabsErrorShape shape, string members)
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
    public async Task A_lack_of_credits_is_reported_as_asked(ElevenLabsQuotaError kind, int status, string code)
    {
        await using var session = await Session.StartAsync(new ElevenLabsOptions { QuotaError = kind }, credits: 400);
        await session.CreateAsync();

        var answer = await session.PostAsync(Form.Dub());

        ((int)answer.Status).Should().Be(status);
        ((string?)answer.Json["detail"]!["code"]).Should().Be(code);
        session.Emulator.CreditsUsed.Should().Be(334);
        (await session.GetAsync("/v1/dubbing")).Json["dubs"]!.AsArray().Should().ContainSingle();
    }

    [Fact]
    public async Task Deleting_an_unknown_dub_can_be_a_server_error()
    {
        await using var session = await Session.StartAsync(new ElevenLabsOptions { ServerErrorOnUnknownDelete = true });

        var answer = await session.SendAsync(HttpMethod.Delete, "/v1/dubbing/none");

        answer.Status.Should().Be(HttpStatusCode.InternalServerError);
        ((string?)answer.Json["detail"]!["message"]).Should().NotBeNullOrEmpty();
    }

    [Fact]
    public async Task A_video_can_be_declared_as_audio()
    {
        await using var session = await Session.StartAsync(new ElevenLabsOptions { AlwaysDeclareAudioMpeg = true });
        var source = Sources.Mp4(5, isLong: false, headerLast: false);
        var id = await session.FinishAsync(new Form().File("file", source, "video/mp4", "a.mp4").Text("target_lang", "es"));

        var answer = await session.GetAsync($"/v1/dubbing/{id}/audio/es");

        answer.ContentType.Should().Be("audio/mpeg");
        new Mp4Reader(answer.Bytes).Seconds.Should().Be(5);
    }

    [Theory]
    [InlineData("srt")]
    [InlineData("webvtt")]
    public async Task The_older_transcript_can_be_a_json_string(string format)
    {
        await using var session = await Session.StartAsync(new ElevenLabsOptions { TranscriptTextAsJson = true });
        var id = await session.FinishAsync();

        var answer = await session.GetAsync($"/v1/dubbing/{id}/transcript/es?format_type={format}");

        answer.ContentType.Should().Be("application/json");
        ((string?)answer.Json).Should().Contain("Hola y bienvenidos.").And.Contain("-->");
    }

    [Fact]
    public async Task The_price_can_be_left_out()
    {
        await using var session = await Session.StartAsync(new ElevenLabsOptions { SendCharacterCost = false });

        (await session.PostAsync(Form.Dub())).Header("character-cost").Should().BeNull();
        session.Emulator.CreditsUsed.Should().Be(334);
    }

    [Fact]
    public async Task Dubs_can_count_as_another_model()
    {
        await using var session = await Session.StartAsync(new ElevenLabsOptions { DubbingModel = "dubbing_v2" });
        await session.CreateAsync();

        (await session.GetAsync("/v1/dubbing?dubbing_models=dubbing_v1")).Json["dubs"]!.AsArray().Should().BeEmpty();
        (await session.GetAsync("/v1/dubbing?dubbing_models=dubbing_v2")).Json["dubs"]!.AsArray().Should().ContainSingle();
    }

    [Theory]
    [InlineData(ElevenLabsErrorShape.Current, null, "concurrent_limit_exceeded", null)]
    [InlineData(ElevenLabsErrorShape.Older, 1.5, "too_many_concurrent_requests", "2")]
    public async Task Requests_beyond_the_limit_are_refused(ElevenLabsErrorShape shape, double? retryAfter, string code, string? header)
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
    public async Task Times_prices_and_assumptions_can_be_set()
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

        var answer = await client.PostAsync("/v1/dubbing", form);

        (await answer.Content.ReadAsStringAsync()).Should().Contain("\"expected_duration_sec\":24");
        emulator.CreditsUsed.Should().Be(7);
    }

    private static string Members(Answered answer) => string.Join(',', answer.Json.AsObject().SelectMany(member =>
        member.Value is System.Text.Json.Nodes.JsonObject inner ? inner.Select(child => $"{member.Key}.{child.Key}") : [member.Key]));
}
