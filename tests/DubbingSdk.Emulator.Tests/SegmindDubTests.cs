using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace DubbingSdk.Emulator.Tests;

public sealed class SegmindDubTests(SharedServers shared) : IClassFixture<SharedServers>
{
    [Fact]
    public async Task A_job_is_queued_then_processed_then_completed()
    {
        await using var session = await Segmind.StartAsync();

        var accepted = await session.QueueAsync();
        var id = (string)accepted["request_id"]!;
        var statuses = new List<string>();
        foreach (var wait in new[] { 0, 0.5, 2.89, 0.01 })
        {
            session.Time.Advance(wait);
            statuses.Add((string)(await session.DoAsync("GET", $"/v2/requests/{id}/status"))["status"]!);
        }

        ((string?)accepted["status"]).Should().Be("QUEUED");
        ((string?)accepted["poll_url"]).Should().Be($"{session.Address}/v1/requests/{id}");
        ((string?)accepted["status_url"]).Should().Be($"{session.Address}/v2/requests/{id}/status");
        ((string?)accepted["response_url"]).Should().Be($"{session.Address}/v2/requests/{id}");
        Guid.TryParse(id, out _).Should().BeTrue();
        statuses.Should().Equal("QUEUED", "PROCESSING", "PROCESSING", "COMPLETED");
        session.Last.Operation.Should().Be("GET /segmind/v2/requests/{request_id}/status");
    }

    [Theory]
    [InlineData("v1")]
    [InlineData("v2")]
    public async Task A_result_has_its_cost_and_an_output_that_needs_no_key(string version)
    {
        await using var session = await Segmind.StartAsync(credits: 1_000);
        var path = await session.FinishAsync();

        var result = await session.DoAsync("GET", path.Replace("v2", version));
        var status = await session.DoAsync("GET", path + "/status");
        var media = await Projects.FetchUrlAsync((string)result["output"]!);

        Mp3Reader.Seconds(media.Bytes).Should().BeApproximately(12, 0.05);
        result["metrics"]!.ToJsonString().Should().Be(
            """{"inference_time":2.9,"queue_time":0.5,"total_time":3.4,"retry_count":0,"cost":400,"remaining_credits":600}""");
        status["metrics"]!.ToJsonString().Should().Be(result["metrics"]!.ToJsonString());
        status["output"].Should().BeNull();
        session.Emulator.CreditsUsed.Should().Be(Segmind.Price);
    }

    [Fact]
    public async Task A_dubbed_video_is_available_for_a_week()
    {
        await using var session = await Segmind.StartAsync();
        var url = (string)(await session.DoAsync("GET", await session.FinishAsync(session.VideoSource(), ""","start_time":2,"end_time":7""")))["output"]!;

        session.Time.Advance(TimeSpan.FromDays(7).TotalSeconds - 61);
        var last = await Projects.FetchUrlAsync(url);
        session.Time.Advance(61);

        new Mp4Reader(last.Bytes).Seconds.Should().Be(5);
        (await Projects.FetchUrlAsync(url)).Status.Should().Be(HttpStatusCode.Forbidden);
        session.Emulator.CreditsUsed.Should().Be(167);
    }

    [Theory]
    [InlineData(SegmindOutputPlace.Output, "output")]
    [InlineData(SegmindOutputPlace.OutputUrl, "output.url")]
    [InlineData(SegmindOutputPlace.OutputVideoUrl, "output.video_url")]
    [InlineData(SegmindOutputPlace.Video, "video.url")]
    [InlineData(SegmindOutputPlace.Audio, "audio.url")]
    public async Task The_output_is_in_the_configured_place(SegmindOutputPlace place, string path)
    {
        await using var session = await Segmind.StartAsync(new SegmindOptions { OutputPlace = place });

        var result = await session.DoAsync("GET", await session.FinishAsync());
        var found = path.Split('.').Aggregate(result, (node, name) => node[name]!);

        (await Projects.FetchUrlAsync((string)found!)).Status.Should().Be(HttpStatusCode.OK);
        if (!path.StartsWith("output", StringComparison.Ordinal))
        {
            result.AsObject().ContainsKey("output").Should().BeTrue();
            result["output"].Should().BeNull();
            (found.Parent!.ToJsonString().Contains("audio/mpeg") && found.Parent["file_size"] is not null).Should().BeTrue();
        }
    }

    [Theory]
    [InlineData(false, 422)]
    [InlineData(true, 200)]
    public async Task A_failed_job_is_not_charged(bool withOk, int status)
    {
        await using var session = await Segmind.StartAsync(new SegmindOptions { FailsWithOk = withOk });
        session.Emulator.FailNext("It broke.");
        var path = await session.FinishAsync();

        foreach (var response in new[] { await session.GetAsync(path), await session.GetAsync(path + "/status") })
        {
            ((int)response.Status).Should().Be(status);
            ((string?)response.Json["status"]).Should().Be("FAILED");
            ((string?)response.Json["error"]).Should().Be("It broke.");
            response.Json["metrics"]!["cost"].Should().BeNull();
        }

        session.Emulator.CreditsUsed.Should().Be(0);
    }

    [Fact]
    public async Task An_unreadable_source_fails_the_dub()
    {
        await using var session = await Segmind.StartAsync();

        var response = await session.GetAsync(await session.FinishAsync(session.Source(Sources.Junk())));

        ((string?)response.Json["error"]).Should().Contain("not a readable");
        session.Emulator.CreditsUsed.Should().Be(0);
    }

    [Theory]
    [InlineData(1.0, 3600)]
    [InlineData(null, 1_000_000)]
    public async Task A_request_is_forgotten_an_hour_after_it_was_accepted(double? hours, double seconds)
    {
        var lifetime = hours is { } value ? TimeSpan.FromHours(value) : (TimeSpan?)null;
        await using var session = await Segmind.StartAsync(new SegmindOptions { RequestLifetime = lifetime });
        var path = await session.FinishAsync();

        session.Time.Advance(seconds - 61);
        var last = await session.GetAsync(path);
        session.Time.Advance(1);
        var next = await session.GetAsync(path);

        last.Status.Should().Be(HttpStatusCode.OK);
        next.Status.Should().Be(hours is null ? HttpStatusCode.OK : HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_blocking_call_returns_the_media_when_they_are_done()
    {
        await using var session = await Segmind.StartAsync(credits: 1_000);

        var response = await session.BlockAsync(Segmind.DubJson(session.Source()));

        response.Status.Should().Be(HttpStatusCode.OK);
        response.ContentType.Should().Be("audio/mpeg");
        Mp3Reader.Seconds(response.Bytes).Should().BeApproximately(12, 0.05);
        response.Header("x-cost").Should().Be("400");
        response.Header("x-remaining-credits").Should().Be("600");
        response.Header("x-generation-time").Should().Be("3.4");
        response.Header("x-request-id").Should().NotBeNullOrEmpty();
        session.Last.Elapsed.Should().Be(TimeSpan.FromSeconds(Segmind.Time));
    }

    [Fact]
    public async Task A_blocking_call_declares_the_configured_type_or_returns_json()
    {
        await using var declaring = await Segmind.StartAsync(new SegmindOptions { DeclaredType = "image/jpeg" });
        await using var addressing = await Segmind.StartAsync(new SegmindOptions { ReturnsJson = true });

        var declared = await declaring.BlockAsync(Segmind.DubJson(declaring.VideoSource()));
        var addressed = await addressing.BlockAsync(Segmind.DubJson(addressing.Source()));

        declared.ContentType.Should().Be("image/jpeg");
        new Mp4Reader(declared.Bytes).Seconds.Should().Be(12);
        (await Projects.FetchUrlAsync((string)addressed.Json["output"]!)).Status.Should().Be(HttpStatusCode.OK);
        addressed.Header("x-cost").Should().Be("400");
    }

    [Fact]
    public async Task A_blocking_call_that_fails_is_a_server_error()
    {
        await using var session = await Segmind.StartAsync();
        session.Emulator.FailNext("It broke.");

        var response = await session.BlockAsync(Segmind.DubJson(session.Source()));

        response.Status.Should().Be(HttpStatusCode.InternalServerError);
        response.Text.Should().Be("""{"error":"It broke."}""");
        response.Header("x-cost").Should().BeNull();
    }

    [Theory]
    [InlineData("""{"target_lang":"es"}""", 400, "source_url")]
    [InlineData("""{"source_url":"https://a.b/c"}""", 400, "target_lang")]
    [InlineData("[]", 400, "body")]
    [InlineData("{", 400, "body")]
    [InlineData("""{"source_url":"talk.mp4","target_lang":"es"}""", 406, "source_url")]
    [InlineData("""{"source_url":"https://a.b/c","target_lang":""}""", 406, "target_lang")]
    [InlineData("""{"source_url":"https://a.b/c","target_lang":"es","num_speakers":-1}""", 406, "num_speakers")]
    [InlineData("""{"source_url":"https://a.b/c","target_lang":"es","num_speakers":1.5}""", 406, "num_speakers")]
    [InlineData("""{"source_url":"https://a.b/c","target_lang":"es","start_time":"0"}""", 406, "start_time")]
    [InlineData("""{"source_url":"https://a.b/c","target_lang":"es","end_time":-2}""", 406, "end_time")]
    [InlineData("""{"source_url":"https://a.b/c","target_lang":"es","csv_fps":-1}""", 406, "csv_fps")]
    [InlineData("""{"source_url":"https://a.b/c","target_lang":"es","mode":"semi"}""", 406, "mode")]
    [InlineData("""{"source_url":"https://a.b/c","target_lang":"es","csv_file_url":"a"}""", 406, "csv_file_url")]
    [InlineData("""{"source_url":"https://a.b/c","target_lang":"es","foreground_audio_url":"a"}""", 406, "foreground_audio_url")]
    [InlineData("""{"source_url":"https://a.b/c","target_lang":"es","background_audio_url":"a"}""", 406, "background_audio_url")]
    [InlineData("""{"source_url":"https://a.b/c","target_lang":"es","target_accent":1}""", 406, "target_accent")]
    [InlineData("""{"source_url":"https://a.b/c","target_lang":"es","source_lang":1}""", 406, "source_lang")]
    [InlineData("""{"source_url":"https://a.b/c","target_lang":"es","highest_resolution":1}""", 406, "highest_resolution")]
    [InlineData("""{"source_url":"https://a.b/c","target_lang":"es","drop_background_audio":1}""", 406, "drop_background_audio")]
    [InlineData("""{"source_url":"https://a.b/c","target_lang":"es","use_profanity_filter":1}""", 406, "use_profanity_filter")]
    [InlineData("""{"source_url":"https://a.b/c","target_lang":"es","disable_voice_cloning":1}""", 406, "disable_voice_cloning")]
    public async Task An_invalid_request_is_rejected(string order, int status, string field)
    {
        var session = await shared.SegmindAsync();

        foreach (var version in new[] { "v1", "v2" })
        {
            var response = await session.PostAsync($"/{version}/dubbing", order);

            ((int)response.Status).Should().Be(status);
            ((string?)response.Json["error"]).Should().StartWith(field + ": ");
        }
    }

    [Fact]
    public async Task Every_documented_field_is_accepted()
    {
        await using var session = await Segmind.StartAsync();

        await session.QueueAsync(new("https://a.b/c"), """
            ,"source_lang":"auto","num_speakers":0,"start_time":0,"end_time":10,"highest_resolution":true,"drop_background_audio":false,
            "use_profanity_filter":false,"disable_voice_cloning":false,"csv_file_url":"https://a.b/d","foreground_audio_url":"https://a.b/e",
            "background_audio_url":"https://a.b/f","target_accent":"british","mode":"manual","csv_fps":29.97,"new_field":1
            """);

        session.Last.UnknownFields.Should().Equal("new_field");
    }

    [Fact]
    public async Task The_reasons_of_406_differ_in_their_message_only()
    {
        await using var poor = await Segmind.StartAsync(credits: Segmind.Price - 1);
        await using var limited = await Segmind.StartAsync(new SegmindOptions { IsTeamLimitReached = true });
        var text = new StringContent(Segmind.DubJson(new("https://a.b/c")), Encoding.UTF8, "text/plain");

        foreach (var (response, message) in new[]
        {
            (await poor.PostAsync("/v2/dubbing", Segmind.DubJson(poor.Source())), "Insufficient credits"),
            (await limited.PostAsync("/v2/dubbing", Segmind.DubJson(new("https://a.b/c"))), "Team spend limit reached"),
            (await limited.SendAsync("POST", "/v2/dubbing", text), "Invalid content type"),
        })
        {
            response.Status.Should().Be(HttpStatusCode.NotAcceptable);
            ((string?)response.Json["error"]).Should().Be(message);
        }
    }

    [Fact]
    public async Task The_queue_is_not_found_when_disabled()
    {
        await using var session = await Segmind.StartAsync(new SegmindOptions { HasQueue = false });

        (await session.PostAsync("/v2/dubbing", Segmind.DubJson(new("https://a.b/c")))).Status.Should().Be(HttpStatusCode.NotFound);
        (await session.BlockAsync(Segmind.DubJson(session.Source()))).Status.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(false, HttpStatusCode.Unauthorized)]
    [InlineData(true, HttpStatusCode.OK)]
    public async Task A_bearer_token_is_accepted_only_when_configured(bool isAccepted, HttpStatusCode status)
    {
        await using var session = await Segmind.StartAsync(new SegmindOptions { AcceptsBearer = isAccepted });
        session.KeyHeader = null;

        var response = await session.SendAsync("GET", "/v1/get-user-credits", null, headers => headers.Authorization = new AuthenticationHeaderValue("Bearer", "k"));

        response.Status.Should().Be(status);
        if (!isAccepted)
            response.Json.AsObject().Select(member => member.Key).Should().Equal("error", "error_description", "status_code");
    }

    [Theory]
    [InlineData("GET", "/v2/requests/none", 404, "Request not found or expired")]
    [InlineData("GET", "/v2/requests/none/status", 404, "Request not found or expired")]
    [InlineData("POST", "/v2/another-model", 404, "Model not found")]
    public async Task An_unknown_request_or_path_is_not_found(string method, string path, int status, string message)
    {
        await using var session = await Segmind.StartAsync();

        var response = await session.SendAsync(method, path, method == "POST" ? "{}" : null);

        ((int)response.Status).Should().Be(status);
        ((string?)response.Json["error"]).Should().Be(message);
    }

    [Fact]
    public async Task A_wrong_method_returns_a_page()
    {
        await using var session = await Segmind.StartAsync();

        var response = await session.GetAsync("/v1/dubbing");

        response.Status.Should().Be(HttpStatusCode.MethodNotAllowed);
        response.ContentType.Should().Be("text/html");
    }

    [Theory]
    [InlineData(SegmindResetFormat.Iso8601, "2026-03-01T12:01:00Z")]
    [InlineData(SegmindResetFormat.UnixSeconds, "1772366460")]
    public async Task Requests_are_limited_by_the_minute(SegmindResetFormat format, string reset)
    {
        await using var session = await Segmind.StartAsync(new SegmindOptions { RequestsPerMinute = 2, ResetFormat = format });
        await session.QueueAsync(new("https://a.b/c"));
        session.Time.Advance(30);
        (await session.GetAsync("/v2/requests/none")).Status.Should().Be(HttpStatusCode.NotFound);

        var limited = await session.GetAsync("/v2/requests/none");
        session.Time.Advance(30);
        var again = await session.GetAsync("/v2/requests/none");

        limited.Status.Should().Be(HttpStatusCode.TooManyRequests);
        limited.Header("x-rate-limit-reset-at-utc").Should().Be(reset);
        limited.Header("Retry-After").Should().BeNull();
        ((string?)limited.Json["error"]).Should().Be("Rate limit exceeded");
        again.Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Reads_are_not_limited_when_configured_and_uploads_never()
    {
        await using var session = await Segmind.StartAsync(new SegmindOptions { RequestsPerMinute = 1, ReadsCount = false });
        await session.QueueAsync(new("https://a.b/c"));

        (await session.GetAsync("/v2/requests/none")).Status.Should().Be(HttpStatusCode.NotFound);
        (await session.PostAsync("/upload-asset", """{"data_urls":[]}""")).Status.Should().Be(HttpStatusCode.OK);
        (await session.PostAsync("/v2/dubbing", Segmind.DubJson(new("https://a.b/c")))).Status.Should().Be(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task The_credits_are_those_of_the_emulator()
    {
        await using var session = await Segmind.StartAsync(credits: 1_000);
        await session.QueueAsync();

        (await session.DoAsync("GET", "/v1/get-user-credits")).ToJsonString().Should().Be("""{"credits":600,"free-credits":0}""");
    }
}
