using DubbingSdk.CambAi;
using DubbingSdk.Tests.Streams;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.CambAi;

public class FormatTests
{
    private const string CannedResponse = "POST /dub-alt-format/42/54";
    private const string Poll = "GET /dub-alt-format/t1";
    private const string Task = """{"task_id":"t1"}""";
    private const string File = """{"output_url":"https://files.example/x"}""";
    private const string Succeeded = """{"status":"SUCCESS"}""";

    [Fact]
    public async Task A_file_that_exists_completes_at_once()
    {
        await using var host = CambAiHost.Start(File);

        var format = await CreateAsync(host);

        format.HasCompleted.Should().BeTrue();
        format.Value.OutputUri.Should().Be(new Uri("https://files.example/x"));
        (await format.WaitForCompletionAsync()).Status.Should().Be(CambAiTaskStatus.Success);
        host.Requests.Should().Equal(CannedResponse);
        host.Exchanges[0].BodyText.Should().Be("""{"output_format":"flac"}""");
    }

    [Theory]
    [InlineData("""{"status":"PENDING"}""", Succeeded)]
    [InlineData("\"PENDING\"", "\"SUCCESS\"")]
    [InlineData("""{"status":"HALF_WAY"}""", """{"status":"SUCCESS","run_id":42}""")]
    public async Task A_completed_file_without_a_URI_is_polled_again(string pending, string succeeded)
    {
        await using var host = CambAiHost.Start(Task, pending, succeeded, File);

        var format = await CreateAsync(host);
        await format.WaitForCompletionAsync();

        format.Value.OutputUri.Should().Be(new Uri("https://files.example/x"));
        host.Requests.Should().Equal(CannedResponse, Poll, Poll, CannedResponse);
    }

    [Fact]
    public async Task A_URI_in_the_status_is_enough()
    {
        await using var host = CambAiHost.Start(Task, """{"status":"SUCCESS","output_url":"https://files.example/x"}""");

        var format = await CreateAsync(host);
        await format.WaitForCompletionAsync();

        format.Value.OutputUri.Should().Be(new Uri("https://files.example/x"));
        host.Requests.Should().Equal(CannedResponse, Poll);
    }

    [Fact]
    public async Task A_second_task_is_waited_for_after_the_first()
    {
        await using var host = CambAiHost.Start(Task, Succeeded, """{"task_id":"t2"}""", """{"status":"PENDING"}""", Succeeded, File);

        var format = await CreateAsync(host);
        await format.UpdateAsync();
        (format.HasCompleted, format.Status).Should().Be((false, "SUCCESS"));
        await format.WaitForCompletionAsync();

        host.Requests.Should().Equal(CannedResponse, Poll, CannedResponse, "GET /dub-alt-format/t2", "GET /dub-alt-format/t2", CannedResponse);
    }

    [Fact]
    public async Task A_file_without_a_URI_is_not_polled_for_ever()
    {
        await using var host = CambAiHost.Start([CambAiHost.Respond(Task), .. Enumerable.Repeat(new[] { CambAiHost.Respond(Succeeded), CambAiHost.Respond(Task) }, 10).SelectMany(pair => pair)]);
        var format = await CreateAsync(host);

        var wait = () => format.WaitForCompletionAsync();

        (await wait.Should().ThrowAsync<DubbingFailedException>()).Which.OperationId.Should().Be(format.Id);
        host.Requests.Count(request => request == CannedResponse).Should().Be(6);
    }

    [Theory]
    [InlineData("""{"status":"TIMEOUT"}""", "TIMEOUT")]
    [InlineData("\"ERROR\"", "ERROR")]
    [InlineData("\"PAYMENT_REQUIRED\"", "PAYMENT_REQUIRED")]
    [InlineData("""{"status":"ERROR","exception_reason":"INTERNAL_ERROR"}""", "INTERNAL_ERROR")]
    public async Task A_failure_states_the_reason(string response, string code)
    {
        await using var host = CambAiHost.Start(Task, response);
        var format = await CreateAsync(host);

        var wait = () => format.WaitForCompletionAsync();

        (await wait.Should().ThrowAsync<DubbingFailedException>()).Which.Code.Should().Be(code);
    }

    [Fact]
    public async Task A_task_is_resumed_by_the_id_alone()
    {
        await using var host = CambAiHost.Start(Task, Succeeded, File);
        var id = (await CreateAsync(host)).Id;

        var format = host.Client.Dubbing.ResumeFormatOperation(id);
        (format.RunId, format.Language, format.OutputFormat, format.HasCompleted).Should().Be((42L, CambAiLanguage.SpanishSpain, CambAiOutputFormat.Flac, false));
        await format.WaitForCompletionAsync();

        host.Requests.Should().Equal(CannedResponse, Poll, CannedResponse);
        host.Exchanges[2].BodyText.Should().Be("""{"output_format":"flac"}""");
    }

    [Fact]
    public async Task A_file_that_existed_is_polled_again_when_resumed()
    {
        await using var host = CambAiHost.Start(File, Task, """{"status":"PENDING"}""", Succeeded, File);
        var id = (await CreateAsync(host)).Id;

        var format = host.Client.Dubbing.ResumeFormatOperation(id);
        (await format.UpdateAsync()).Value.Status.Should().Be(CambAiTaskStatus.Pending, "it is no longer there and made anew");
        await format.WaitForCompletionAsync();

        format.Id.Should().Be(id);
        host.Requests.Should().Equal(CannedResponse, CannedResponse, Poll, Poll, CannedResponse);
    }

    [Fact]
    public async Task A_language_made_from_a_tag_stays_a_tag()
    {
        await using var host = CambAiHost.Start(File);

        var format = await host.Client.Dubbing.CreateAlternativeFormatAsync(42, new CambAiLanguage("es-es"), new() { OutputFormat = "ogg" });
        await host.Client.Dubbing.ResumeFormatOperation(format.Id).UpdateAsync();

        host.Requests.Should().Equal("POST /dub-alt-format/42/es-es", "POST /dub-alt-format/42/es-es");
        host.Exchanges[1].BodyText.Should().Be("""{"output_format":"ogg"}""");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"output_url":null,"task_id":null}""")]
    [InlineData("""{"output_url":"nowhere"}""")]
    public async Task A_response_with_neither_is_ambiguous(string response)
    {
        await using var host = CambAiHost.Start(response);

        var create = () => CreateAsync(host);

        (await create.Should().ThrowAsync<DubbingSerializationException>()).Which.MayHaveBeenAccepted.Should().BeTrue();
    }

    [Theory]
    [InlineData("""{"task_id":"t1","more":""", false)]
    [InlineData("""{"task_id":7}""", false)]
    [InlineData("""{"output_url":"https://files.example/x","more":""", true)]
    public async Task A_damaged_response_is_used_as_long_as_it_holds_either(string response, bool isDone)
    {
        await using var host = CambAiHost.Start(response);

        (await CreateAsync(host)).HasCompleted.Should().Be(isDone);
    }

    [Fact]
    public async Task A_billed_request_is_not_retried_after_an_ambiguous_outcome()
    {
        await using var host = CambAiHost.StartRetrying(CambAiHost.Refuse(500));

        var create = () => CreateAsync(host);

        (await create.Should().ThrowAsync<DubbingServerException>()).Which.MayHaveBeenAccepted.Should().BeTrue();
        host.Exchanges.Should().ContainSingle();
    }

    [Theory]
    [InlineData("")]
    [InlineData("42~54")]
    [InlineData("x~54~flac")]
    [InlineData("0~54~flac")]
    [InlineData("42~54~flac~t1~more")]
    public async Task An_id_that_is_malformed_is_refused(string id)
    {
        await using var host = CambAiHost.Start("{}");

        FluentActions.Invoking(() => host.Client.Dubbing.ResumeFormatOperation(id)).Should().Throw<ArgumentException>().WithParameterName(nameof(id));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(410)]
    public async Task An_expired_URI_is_fetched_again(int status)
    {
        await using var storage = LoopbackServer.Start(exchange => exchange.RespondAsync(status), exchange => exchange.RespondAsync(200, "fLaC", "audio/flac"));
        await using var host = CambAiHost.Start($$"""{"output_url":"{{storage.Address}}old"}""", $$"""{"output_url":"{{storage.Address}}new"}""");
        using var folder = new TestFolder();

        await (await CreateAsync(host)).SaveToFileAsync(folder["talk.flac"]);

        storage.Exchanges.Select(exchange => exchange.Target).Should().Equal("/old", "/new");
        storage.Exchanges.Should().OnlyContain(exchange => exchange.Header("x-api-key") == null);
        host.Requests.Should().Equal(CannedResponse, CannedResponse);
        folder.Read("talk.flac").Should().Equal("fLaC"u8.ToArray());
    }

    [Fact]
    public async Task A_download_that_fails_otherwise_requests_nothing()
    {
        await using var storage = LoopbackServer.Start(exchange => exchange.RespondAsync(500));
        await using var host = CambAiHost.Start($$"""{"output_url":"{{storage.Address}}x"}""");
        var format = await CreateAsync(host);

        await FluentActions.Awaiting(() => format.DownloadAsync()).Should().ThrowAsync<DubbingServerException>();

        host.Requests.Should().Equal(CannedResponse);
    }

    [Fact]
    public async Task A_request_without_a_format_sends_none()
    {
        await using var host = CambAiHost.Start(File);

        await FluentActions.Awaiting(() => host.Client.Dubbing.CreateAlternativeFormatAsync(42, CambAiLanguage.SpanishSpain, new() { OutputFormat = default })).Should().ThrowAsync<ArgumentException>();
        await FluentActions.Awaiting(() => host.Client.Dubbing.CreateAlternativeFormatAsync(42, default, new() { OutputFormat = CambAiOutputFormat.Mov })).Should().ThrowAsync<ArgumentException>();
        await FluentActions.Awaiting(() => host.Client.Dubbing.CreateAlternativeFormatAsync(0, CambAiLanguage.SpanishSpain, new() { OutputFormat = CambAiOutputFormat.Mov })).Should().ThrowAsync<ArgumentException>();
        host.Exchanges.Should().BeEmpty();
    }

    private static Task<CambAiFormatOperation> CreateAsync(CambAiHost host) =>
        host.Client.Dubbing.CreateAlternativeFormatAsync(42, CambAiLanguage.SpanishSpain, new() { OutputFormat = CambAiOutputFormat.Flac });
}
