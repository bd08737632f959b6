using DubbingSdk.Segmind;
using DubbingSdk.Tests.Operations;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Segmind;

public class SegmindOperationTests
{
    [Fact]
    public async Task A_dub_is_submitted_waited_for_and_saved()
    {
        await using var server = LoopbackServer.Start(
            SegmindDubs.AcceptAsync, SegmindDubs.Report("QUEUED"), SegmindDubs.Report("PROCESSING"), SegmindDubs.Report("COMPLETED"), SegmindDubs.DeliverAsync, SegmindDubs.SendMediaAsync);
        using var client = SegmindDubs.Client(server);
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.wav");

        var operation = await client.CreateAsync(SegmindDubs.Request);
        var file = await operation.SaveToFileAsync(path);

        File.ReadAllBytes(file.FullName).Should().Equal(MediaSamples.Wav());
        file.Delete();
        operation.Id.Should().Be(SegmindDubs.Id);
        operation.RequestId.Should().Be(SegmindDubs.Id);
        operation.Status.Should().Be("COMPLETED");
        operation.Value.Metrics!.Cost.Should().Be(0.2497m);
        operation.Value.Metrics.RemainingCredits.Should().Be(12.5m);
        operation.Value.Metrics.TotalTime.Should().Be(TimeSpan.FromSeconds(92.7));
        server.Exchanges.Select(exchange => exchange.Target).Should().Equal(
            "/v2/dubbing", Status, Status, Status, $"/v2/requests/{SegmindDubs.Id}", "/files/dub.wav");
        server.Exchanges.Select(exchange => exchange.Header("x-api-key")).Should().Equal([.. Enumerable.Repeat(TestClient.Key, 5), null], "the file needs no key");
    }

    [Fact]
    public async Task Polls_are_at_least_5_seconds_apart()
    {
        await using var server = LoopbackServer.Start([.. Enumerable.Repeat(SegmindDubs.Report("PROCESSING"), 3), SegmindDubs.Report("COMPLETED"), SegmindDubs.DeliverAsync]);
        var time = new TestTime();
        using var client = SegmindDubs.Client(server, time);

        await client.ResumeOperation(SegmindDubs.Id).WaitForCompletionAsync();

        time.Waits.Where(wait => wait > TimeSpan.Zero).Select(wait => wait.TotalSeconds).Should().SatisfyRespectively(
            first => first.Should().BeInRange(4, 5),
            second => second.Should().BeInRange(6, 7.5),
            third => third.Should().BeInRange(9, 11.25));
    }

    [Theory]
    [InlineData("2026-01-01T12:00:40Z")]
    [InlineData("1767268840")]
    [InlineData("40")]
    public async Task A_rate_limited_poll_does_not_end_the_wait_and_the_next_one_honours_the_retry_hint(string reset)
    {
        await using var server = LoopbackServer.Start(
            exchange => exchange.RespondAsync(429, """{"error":"Too many requests"}""", headers: $"x-rate-limit-reset-at-utc: {reset}"),
            SegmindDubs.Report("COMPLETED"),
            SegmindDubs.DeliverAsync);
        var time = new TestTime();
        using var client = SegmindDubs.Client(server, time);
        var progress = new ProgressLog();

        await client.ResumeOperation(SegmindDubs.Id).WaitForCompletionAsync(progress: progress);

        progress.Reports[1].Failure.Should().BeOfType<DubbingRateLimitException>();
        time.Waits.Where(wait => wait > TimeSpan.Zero).Should().Equal(TimeSpan.FromSeconds(40));
    }

    [Theory]
    [InlineData("DREAMING")]
    [InlineData("completed")]
    [InlineData("")]
    [InlineData(null)]
    public async Task An_unknown_status_is_in_progress(string? status)
    {
        await using var server = LoopbackServer.Start(SegmindDubs.Report(status), SegmindDubs.Report("COMPLETED"), SegmindDubs.DeliverAsync);
        using var client = SegmindDubs.Client(server);
        var operation = client.ResumeOperation(SegmindDubs.Id);

        await operation.UpdateAsync();
        operation.HasCompleted.Should().BeFalse();
        await operation.WaitForCompletionAsync();

        operation.HasCompleted.Should().BeTrue();
    }

    public static TheoryData<string> Outputs =>
    [
        """{"status":"COMPLETED","output":"https://images.example/dub.mp4"}""",
        """{"status":"COMPLETED","output":{"url":"https://images.example/dub.mp4","video_url":"https://images.example/other.mp4"}}""",
        """{"status":"COMPLETED","output":{"video_url":"https://images.example/dub.mp4","audio_url":"https://images.example/other.mp3"}}""",
        """{"status":"COMPLETED","output":{"audio_url":"https://images.example/dub.mp4"}}""",
        """{"status":"COMPLETED","output":"A dub.","video":{"url":"https://images.example/dub.mp4"},"audio":{"url":"https://images.example/other.mp3"}}""",
        """{"status":"COMPLETED","output":"note:well","video":null,"audio":{"url":"https://images.example/dub.mp4","content_type":"video/mp4"}}""",
        """{"status":"COMPLETED","output":["https://images.example/other.mp4"],"video":"https://images.example/dub.mp4"}""",
        """{"status":"COMPLETED","output":{"url":"dub.mp4"},"video":{"url":"file:///etc/passwd"},"audio":{"url":"https://images.example/dub.mp4"}}""",
        """{"output":"https://images.example/dub.mp4"}""",
    ];

    [Theory]
    [MemberData(nameof(Outputs))]
    public async Task The_file_is_found_wherever_the_service_names_it(string result)
    {
        await using var server = LoopbackServer.Start(SegmindDubs.Report("COMPLETED"), SegmindDubs.Respond(result));
        using var client = SegmindDubs.Client(server);

        var dub = await client.ResumeOperation(SegmindDubs.Id).WaitForCompletionAsync();

        dub.FindOutput().Should().Be(new Uri("https://images.example/dub.mp4"));
    }

    [Theory]
    [InlineData("""{"status":"COMPLETED","output":"Nothing to show."}""")]
    [InlineData("""{"status":"COMPLETED","output":42,"video":{},"audio":null}""")]
    public async Task A_dub_without_a_file_is_reported(string result)
    {
        await using var server = LoopbackServer.Start(SegmindDubs.Report("COMPLETED"), SegmindDubs.Respond(result));
        using var client = SegmindDubs.Client(server);
        var operation = client.ResumeOperation(SegmindDubs.Id);
        await operation.WaitForCompletionAsync();

        var download = () => operation.DownloadAsync();

        (await download.Should().ThrowAsync<DubbingException>()).WithMessage($"*{SegmindDubs.Id}*no URI*");
        operation.Value.FindOutput().Should().BeNull();
    }

    [Fact]
    public async Task A_text_that_is_not_a_URI_is_kept()
    {
        await using var server = LoopbackServer.Start(SegmindDubs.Respond("""{"status":"COMPLETED","output":"Nothing to show."}"""));
        using var client = SegmindDubs.Client(server);

        var dub = await client.GetResultAsync(SegmindDubs.Id);

        dub.Value.Output!.Text.Should().Be("Nothing to show.");
    }

    [Theory]
    [InlineData(false, 200)]
    [InlineData(false, 422)]
    [InlineData(true, 200)]
    [InlineData(true, 422)]
    public async Task A_failure_is_recognized_on_either_path_and_with_either_status(bool withResult, int status)
    {
        var failed = SegmindDubs.Respond("""{"status":"FAILED","error":"The source has no speech.","metrics":{"queue_time":1.5}}""", status);
        await using var server = LoopbackServer.Start(withResult ? [SegmindDubs.Report("COMPLETED"), failed] : [failed]);
        using var client = SegmindDubs.Client(server);
        var operation = client.ResumeOperation(SegmindDubs.Id);

        var wait = () => operation.WaitForCompletionAsync();

        var failure = (await wait.Should().ThrowAsync<DubbingFailedException>()).Which;
        failure.OperationId.Should().Be(SegmindDubs.Id);
        failure.Reason.Should().Be("The source has no speech.");
        failure.Metadata.Should().NotBeNull();
        operation.Status.Should().Be("FAILED");
        operation.Latest!.Value.Metrics!.Cost.Should().BeNull("a failure costs nothing");
        operation.Latest.Value.Metrics.QueueTime.Should().Be(TimeSpan.FromSeconds(1.5));
        server.Exchanges.Should().HaveCount(withResult ? 2 : 1);
        var download = () => operation.DownloadAsync();
        await download.Should().ThrowAsync<DubbingFailedException>();
    }

    [Theory]
    [InlineData("""{"error":"request_id is not a UUID"}""")]
    [InlineData("""{"status":"COMPLETED"}""")]
    [InlineData("not JSON")]
    public async Task A_422_without_a_failed_dub_is_a_validation_error_of_the_request(string body)
    {
        await using var server = LoopbackServer.Start(SegmindDubs.Respond(body, 422));
        using var client = SegmindDubs.Client(server);

        var status = () => client.GetStatusAsync(SegmindDubs.Id);

        await status.Should().ThrowAsync<DubbingValidationException>();
    }

    [Fact]
    public async Task A_result_that_is_not_there_yet_is_waited_for()
    {
        await using var server = LoopbackServer.Start(
            SegmindDubs.Report("COMPLETED"), SegmindDubs.Report("PROCESSING"), SegmindDubs.Report("COMPLETED"), SegmindDubs.Respond("oops", 503), SegmindDubs.Report("COMPLETED"), SegmindDubs.DeliverAsync);
        using var client = SegmindDubs.Client(server);

        var dub = await client.ResumeOperation(SegmindDubs.Id).WaitForCompletionAsync();

        dub.FindOutput().Should().NotBeNull();
        server.Exchanges.Should().HaveCount(6);
    }

    [Fact]
    public async Task A_result_is_read_once_and_kept_since_the_service_forgets_it()
    {
        await using var server = LoopbackServer.Start(
            SegmindDubs.Report("COMPLETED"), SegmindDubs.DeliverAsync, SegmindDubs.SendMediaAsync, SegmindDubs.SendMediaAsync);
        using var client = SegmindDubs.Client(server);
        var operation = client.ResumeOperation(SegmindDubs.Id);

        for (var time = 0; time < 2; time++)
        {
            await using var media = await operation.DownloadAsync();
            media.Container.Should().Be(MediaContainer.Wav);
        }

        server.Exchanges.Count(exchange => exchange.Target.StartsWith("/v2/", StringComparison.Ordinal)).Should().Be(2);
    }

    [Fact]
    public async Task A_download_before_completion_advises_to_wait()
    {
        await using var server = LoopbackServer.Start(SegmindDubs.Report("PROCESSING"));
        using var client = SegmindDubs.Client(server);

        var download = () => client.ResumeOperation(SegmindDubs.Id).DownloadAsync();

        (await download.Should().ThrowAsync<InvalidOperationException>()).WithMessage("*WaitForCompletionAsync*");
    }

    [Fact]
    public async Task A_dub_that_the_service_no_longer_knows_ends_the_wait()
    {
        await using var server = LoopbackServer.Start(SegmindDubs.Respond("""{"error":"Request not found"}""", 404));
        using var client = SegmindDubs.Client(server);

        var wait = () => client.ResumeOperation(SegmindDubs.Id).WaitForCompletionAsync();

        (await wait.Should().ThrowAsync<DubbingNotFoundException>()).WithMessage("Request not found*");
    }

    [Theory]
    [InlineData($$"""{"request_id":"{{SegmindDubs.Id}}","status":42}""")]
    [InlineData($$"""{"request_id":"{{SegmindDubs.Id}}","status":"QUE""")]
    [InlineData($$"""{"status_url":{},"request_id":"{{SegmindDubs.Id}}"}""")]
    public async Task A_damaged_response_to_a_submit_does_not_lose_the_id(string response)
    {
        await using var server = LoopbackServer.Start(SegmindDubs.Respond(response));
        using var client = SegmindDubs.Client(server);

        var operation = await client.CreateAsync(SegmindDubs.Request);

        operation.Id.Should().Be(SegmindDubs.Id);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"request_id":""}""")]
    [InlineData("<html>")]
    public async Task A_response_to_a_submit_without_an_id_is_ambiguous(string response)
    {
        await using var server = LoopbackServer.Start(SegmindDubs.Respond(response));
        using var client = SegmindDubs.Client(server, configure: options => options.Retries.MaxRetries = 3);

        var submit = () => client.CreateAsync(SegmindDubs.Request);

        (await submit.Should().ThrowAsync<DubbingSerializationException>()).Which.MayHaveBeenAccepted.Should().BeTrue();
        server.Exchanges.Should().ContainSingle();
    }

    [Fact]
    public async Task A_submit_is_not_retried_after_an_ambiguous_outcome()
    {
        await using var server = LoopbackServer.Start(SegmindDubs.Respond("""{"error":"Internal error"}""", 500));
        using var client = SegmindDubs.Client(server, configure: options => options.Retries.MaxRetries = 3);

        var submit = () => client.CreateAsync(SegmindDubs.Request);

        (await submit.Should().ThrowAsync<DubbingServerException>()).Which.MayHaveBeenAccepted.Should().BeTrue();
        server.Exchanges.Should().ContainSingle();
    }

    [Theory]
    [InlineData("")]
    [InlineData("a~b")]
    public void An_id_that_is_malformed_is_refused(string id)
    {
        using var client = new SegmindClient(TestClient.Key);

        var take = () => client.ResumeOperation(id);

        take.Should().Throw<ArgumentException>().WithParameterName(nameof(id));
    }

    private static string Status => $"/v2/requests/{SegmindDubs.Id}/status";
}
