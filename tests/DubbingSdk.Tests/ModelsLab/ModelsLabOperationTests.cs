using System.Text.Json.Nodes;
using DubbingSdk.ModelsLab;
using DubbingSdk.Tests.Operations;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.ModelsLab;

public class ModelsLabOperationTests
{
    private const string Fetch = "/api/v6/voice/fetch/4711";

    [Fact]
    public async Task A_dub_is_queued_waited_for_and_saved()
    {
        await using var server = LoopbackServer.Start(
            ModelsLabDubs.Respond(ModelsLabDubs.Processing), ModelsLabDubs.Respond(ModelsLabDubs.Processing), ModelsLabDubs.DeliverAsync, ModelsLabDubs.DeliverAsync, ModelsLabDubs.SendMediaAsync);
        var time = new TestTime();
        using var client = ModelsLabDubs.Client(server, time);
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.wav");

        var operation = await client.CreateAsync(ModelsLabDubs.Request);
        operation.Status.Should().Be("processing");
        var file = await operation.SaveToFileAsync(path);

        File.ReadAllBytes(file.FullName).Should().Equal(MediaSamples.Wav());
        file.Delete();
        operation.Id.Should().Be("4711");
        operation.DubId.Should().Be("4711");
        operation.ExpectedDuration.Should().Be(TimeSpan.FromSeconds(12.5));
        time.Waits[0].Should().Be(TimeSpan.FromSeconds(12.5));
        operation.Value.GenerationTime.Should().Be(TimeSpan.FromSeconds(8.25));
        server.Exchanges.Select(exchange => exchange.Target).Should().Equal("/api/v6/voice/create_dubbing", Fetch, Fetch, Fetch, "/files/dub.wav");
        foreach (var poll in server.Exchanges.Skip(1).Take(3))
            JsonNode.Parse(poll.Body)!.ToJsonString().Should().Be($$"""{"key":"{{TestClient.Key}}"}""");
        server.Exchanges[4].Body.Should().BeEmpty("the key does not go to the file");
    }

    [Theory]
    [InlineData("5", 5)]
    [InlineData("0", 0)]
    [InlineData("-3", 0)]
    [InlineData("null", 0)]
    [InlineData("90000", 3600)]
    [InlineData("\"soon\"", 0)]
    public async Task The_first_wait_is_the_estimate_where_it_is_one(string eta, double waited)
    {
        await using var server = LoopbackServer.Start(ModelsLabDubs.Respond($$"""{"status":"processing","id":4711,"eta":{{eta}}}"""), ModelsLabDubs.DeliverAsync);
        var time = new TestTime();
        using var client = ModelsLabDubs.Client(server, time);

        await (await client.CreateAsync(ModelsLabDubs.Request)).WaitForCompletionAsync();

        time.Waits.Sum(wait => wait.TotalSeconds).Should().Be(waited);
    }

    [Fact]
    public async Task A_dub_that_is_completed_at_once_is_not_polled()
    {
        await using var server = LoopbackServer.Start(ModelsLabDubs.DeliverAsync);
        using var client = ModelsLabDubs.Client(server);

        var operation = await client.CreateAsync(ModelsLabDubs.Request);
        var dub = await operation.WaitForCompletionAsync();

        operation.Id.Should().Be("4711");
        dub.FindOutput()!.AbsolutePath.Should().Be("/files/dub.wav");
        server.Exchanges.Should().ContainSingle();
    }

    [Fact]
    public async Task A_dub_without_an_id_leads_back_to_its_file()
    {
        await using var server = LoopbackServer.Start(
            exchange => exchange.RespondAsync(200, $$"""{"status":"success","output":["http://{{exchange.Header("Host")}}/files/a b.wav?x=1~2&y=.%2F"]}"""), ModelsLabDubs.SendMediaAsync);
        using var client = ModelsLabDubs.Client(server);

        var created = await client.CreateAsync(ModelsLabDubs.Request);
        var resumed = client.ResumeOperation(created.Id);
        await resumed.WaitForCompletionAsync();
        await using var media = await resumed.DownloadAsync();

        created.DubId.Should().BeNull();
        created.Id.Should().MatchRegex("^[A-Za-z0-9._~-]+$", "it is safe in an address");
        resumed.Id.Should().Be(created.Id);
        resumed.Value.FindOutput().Should().Be(created.Value.FindOutput());
        media.Container.Should().Be(MediaContainer.Wav);
        server.Exchanges.Should().HaveCount(2);
        server.Exchanges[1].Target.Should().Be("/files/a%20b.wav?x=1~2&y=.%2F");
    }

    [Theory]
    [InlineData("""{"status":"processing","id":"abc123-def456"}""", "abc123-def456")]
    [InlineData("""{"status":"processing","id":9007199254740993}""", "9007199254740993")]
    [InlineData("""{"status":"processing","fetch_result":"https://elsewhere.example/api/v6/voice/fetch/77"}""", "77")]
    [InlineData("""{"status":"processing","id":null,"fetch_result":"https://elsewhere.example/api/v6/voice/fetch/77"}""", "77")]
    [InlineData("""{"status":"processing","id":77,"eta":[]}""", "77")]
    [InlineData("""{"id":77,"status":"proc""", "77")]
    [InlineData("""{"fetch_result":"https://elsewhere.example/fetch/77","eta":{}}""", "77")]
    public async Task The_id_is_found_in_any_response_that_holds_it(string response, string id)
    {
        await using var server = LoopbackServer.Start(ModelsLabDubs.Respond(response), ModelsLabDubs.DeliverAsync);
        using var client = ModelsLabDubs.Client(server);

        var operation = await client.CreateAsync(ModelsLabDubs.Request);
        await operation.WaitForCompletionAsync();

        operation.Id.Should().Be(id);
        server.Exchanges[1].Target.Should().Be($"/api/v6/voice/fetch/{id}", "the key goes to the configured host alone");
    }

    [Theory]
    [InlineData("""{"status":"processing","eta":5}""")]
    [InlineData("""{"status":"success","output":[]}""")]
    [InlineData("""{"status":"processing","fetch_result":"https://elsewhere.example/api/v6/voice"}""")]
    [InlineData("""{"status":"processing","future_links":["https://elsewhere.example/dub.mp4"]}""")]
    [InlineData("{}")]
    [InlineData("<html>")]
    public async Task A_response_without_an_id_or_result_is_ambiguous(string response)
    {
        await using var server = LoopbackServer.Start(ModelsLabDubs.Respond(response));
        using var client = ModelsLabDubs.Client(server, configure: options => options.Retries.MaxRetries = 3);

        var create = () => client.CreateAsync(ModelsLabDubs.Request);

        (await create.Should().ThrowAsync<DubbingSerializationException>()).Which.MayHaveBeenAccepted.Should().BeTrue();
        server.Exchanges.Should().ContainSingle();
    }

    [Theory]
    [InlineData("queued")]
    [InlineData("SUCCESS")]
    [InlineData("")]
    public async Task An_unknown_status_is_in_progress(string status)
    {
        await using var server = LoopbackServer.Start(
            ModelsLabDubs.Respond($$"""{"status":"{{status}}","output":["https://media.example/half.mp4"]}"""), ModelsLabDubs.DeliverAsync);
        using var client = ModelsLabDubs.Client(server);
        var operation = client.ResumeOperation("4711");

        (await operation.UpdateAsync()).Value.FindOutput().Should().BeNull();
        operation.HasCompleted.Should().BeFalse();
        await operation.WaitForCompletionAsync();

        operation.Status.Should().Be("success");
    }

    [Theory]
    [InlineData("""{"status":"error","message":"No speech."}""", "No speech.")]
    [InlineData("""{"status":"failed","messege":"No speech."}""", "No speech.")]
    [InlineData("""{"status":"error","message":{"init_video":["is gone"]}}""", """{"init_video":["is gone"]}""")]
    [InlineData("""{"status":"error"}""", null)]
    public async Task A_failure_within_a_success_status_is_a_failure(string response, string? reason)
    {
        await using var server = LoopbackServer.Start(ModelsLabDubs.Respond(ModelsLabDubs.Processing), ModelsLabDubs.Respond(response));
        using var client = ModelsLabDubs.Client(server);
        var operation = await client.CreateAsync(ModelsLabDubs.Request);

        var wait = () => operation.WaitForCompletionAsync();
        var download = () => operation.DownloadAsync();

        var failure = (await wait.Should().ThrowAsync<DubbingFailedException>()).Which;
        failure.OperationId.Should().Be("4711");
        failure.Reason.Should().Be(reason);
        await download.Should().ThrowAsync<DubbingFailedException>();
    }

    [Fact]
    public async Task A_rate_limited_poll_does_not_end_the_wait_in_any_form()
    {
        await using var server = LoopbackServer.Start(
            ModelsLabDubs.Respond("""{"status":"error","message":"Slow down.","retry_after":40}""", 429),
            ModelsLabDubs.Respond("""{"status":"error","message":"Rate limit exceeded","retry_after":50}"""),
            ModelsLabDubs.DeliverAsync);
        var time = new TestTime();
        using var client = ModelsLabDubs.Client(server, time);
        var progress = new ProgressLog();

        await client.ResumeOperation("4711").WaitForCompletionAsync(progress: progress);

        progress.Reports.Select(report => report.Failure?.GetType()).Should().Equal(null, typeof(DubbingRateLimitException), typeof(DubbingRateLimitException), null);
        time.Waits.Where(wait => wait > TimeSpan.Zero).Should().Equal(TimeSpan.FromSeconds(40), TimeSpan.FromSeconds(50));
    }

    [Fact]
    public async Task A_key_that_is_refused_within_a_success_is_no_failure_of_the_dub()
    {
        await using var server = LoopbackServer.Start(ModelsLabDubs.Respond("""{"status":"error","message":"Invalid API Key"}"""), ModelsLabDubs.DeliverAsync);
        using var client = ModelsLabDubs.Client(server);
        var operation = client.ResumeOperation("4711");

        var wait = () => operation.WaitForCompletionAsync();

        await wait.Should().ThrowAsync<DubbingAuthenticationException>();
        operation.HasCompleted.Should().BeFalse();
        await wait.Should().NotThrowAsync("the dub goes on");
    }

    [Fact]
    public async Task A_poll_is_a_read_and_is_retried()
    {
        await using var server = LoopbackServer.Start(ModelsLabDubs.Respond("oops", 503), ModelsLabDubs.DeliverAsync);
        using var client = ModelsLabDubs.Client(server, configure: options => options.Retries.MaxRetries = 1);

        (await client.FetchAsync("4711")).Value.Id.Should().Be("4711");
    }

    [Fact]
    public async Task A_create_is_not_retried_after_an_ambiguous_outcome()
    {
        await using var server = LoopbackServer.Start(ModelsLabDubs.Respond("oops", 503));
        using var client = ModelsLabDubs.Client(server, configure: options => options.Retries.MaxRetries = 3);

        var create = () => client.CreateAsync(ModelsLabDubs.Request);

        (await create.Should().ThrowAsync<DubbingServerException>()).Which.MayHaveBeenAccepted.Should().BeTrue();
        server.Exchanges.Should().ContainSingle();
    }

    public static TheoryData<string> Outputs =>
    [
        """{"status":"success","output":["https://media.example/dub.mp4","https://media.example/other.mp4"],"output_url":"https://media.example/other.mp4"}""",
        """{"status":"success","output":"https://media.example/dub.mp4"}""",
        """{"status":"success","output":[""," ",null,"dub.mp4",7,"https://media.example/dub.mp4"]}""",
        """{"status":"success","output":"","output_url":"https://media.example/dub.mp4"}""",
        """{"status":"success","output":{},"proxy_links":["https://media.example/dub.mp4"],"future_links":["https://media.example/other.mp4"]}""",
    ];

    [Theory]
    [MemberData(nameof(Outputs))]
    public async Task The_file_is_found_wherever_the_service_names_it(string response)
    {
        await using var server = LoopbackServer.Start(ModelsLabDubs.Respond(response));
        using var client = ModelsLabDubs.Client(server);

        var dub = await client.FetchAsync("4711");

        dub.Value.FindOutput().Should().Be(new Uri("https://media.example/dub.mp4"));
    }

    [Theory]
    [InlineData("""{"status":"success","id":4711,"output":[]}""")]
    [InlineData("""{"status":"success","id":4711,"output":null,"future_links":["https://media.example/dub.mp4"]}""")]
    [InlineData("""{"status":"success","id":4711,"output":["dub.mp4"]}""")]
    public async Task A_success_without_a_file_is_reported_until_there_is_one(string response)
    {
        await using var server = LoopbackServer.Start(ModelsLabDubs.Respond(response), ModelsLabDubs.Respond(response), ModelsLabDubs.DeliverAsync, ModelsLabDubs.SendMediaAsync);
        using var client = ModelsLabDubs.Client(server);
        var operation = await client.CreateAsync(ModelsLabDubs.Request);
        await operation.WaitForCompletionAsync();

        var download = () => operation.DownloadAsync();

        (await download.Should().ThrowAsync<DubbingException>()).WithMessage("*4711*no URI*");
        await using var media = await operation.DownloadAsync();
        media.Container.Should().Be(MediaContainer.Wav);
    }

    [Fact]
    public async Task A_download_before_completion_advises_to_wait()
    {
        await using var server = LoopbackServer.Start(ModelsLabDubs.Respond(ModelsLabDubs.Processing));
        using var client = ModelsLabDubs.Client(server);

        var download = () => client.ResumeOperation("4711").DownloadAsync();

        (await download.Should().ThrowAsync<InvalidOperationException>()).WithMessage("*WaitForCompletionAsync*");
    }

    [Theory]
    [InlineData("")]
    [InlineData("a~b")]
    [InlineData("output~")]
    [InlineData("output~nowhere")]
    [InlineData(null)]
    public void An_id_that_is_malformed_is_refused(string? id)
    {
        using var client = new ModelsLabClient(TestClient.Key);

        var take = () => client.ResumeOperation(id!);

        take.Should().Throw<ArgumentException>().WithParameterName(nameof(id));
    }
}
