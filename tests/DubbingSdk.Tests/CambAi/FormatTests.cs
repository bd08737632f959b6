using DubbingSdk.CambAi;
using DubbingSdk.Tests.Streams;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.CambAi;

public class FormatTests
{
    private const string Ask = "POST /dub-alt-format/42/54";
    private const string Question = "GET /dub-alt-format/t1";
    private const string Task = """{"task_id":"t1"}""";
    private const string File = """{"output_url":"https://files.example/x"}""";
    private const string Succeeded = """{"status":"SUCCESS"}""";

    [Fact]
    public async Task A_file_that_is_there_is_done_at_once()
    {
        await using var host = CambAiHost.Start(File);

        var format = await CreateAsync(host);

        format.HasCompleted.Should().BeTrue();
        format.Value.OutputUri.Should().Be(new Uri("https://files.example/x"));
        (await format.WaitForCompletionAsync()).Status.Should().Be(CambAiTaskStatus.Success);
        host.Requests.Should().Equal(Ask);
        host.Exchanges[0].BodyText.Should().Be("""{"output_format":"flac"}""");
    }

    [Theory]
    [InlineData("""{"status":"PENDING"}""", Succeeded)]
    [InlineData("\"PENDING\"", "\"SUCCESS\"")]
    [InlineData("""{"status":"HALF_WAY"}""", """{"status":"SUCCESS","run_id":42}""")]
    public async Task A_file_that_is_made_without_an_address_is_asked_for_again(string pending, string succeeded)
    {
        await using var host = CambAiHost.Start(Task, pending, succeeded, File);

        var format = await CreateAsync(host);
        await format.WaitForCompletionAsync();

        format.Value.OutputUri.Should().Be(new Uri("https://files.example/x"));
        host.Requests.Should().Equal(Ask, Question, Question, Ask);
    }

    [Fact]
    public async Task An_address_in_the_status_is_enough()
    {
        await using var host = CambAiHost.Start(Task, """{"status":"SUCCESS","output_url":"https://files.example/x"}""");

        var format = await CreateAsync(host);
        await format.WaitForCompletionAsync();

        format.Value.OutputUri.Should().Be(new Uri("https://files.example/x"));
        host.Requests.Should().Equal(Ask, Question);
    }

    [Fact]
    public async Task A_further_task_is_waited_for_in_its_turn()
    {
        await using var host = CambAiHost.Start(Task, Succeeded, """{"task_id":"t2"}""", """{"status":"PENDING"}""", Succeeded, File);

        var format = await CreateAsync(host);
        await format.UpdateAsync();
        (format.HasCompleted, format.Status).Should().Be((false, "SUCCESS"));
        await format.WaitForCompletionAsync();

        host.Requests.Should().Equal(Ask, Question, Ask, "GET /dub-alt-format/t2", "GET /dub-alt-format/t2", Ask);
    }

    [Fact]
    public async Task A_file_without_an_address_is_not_asked_for_for_ever()
    {
        await using var host = CambAiHost.Start([CambAiHost.Say(Task), .. Enumerable.Repeat(new[] { CambAiHost.Say(Succeeded), CambAiHost.Say(Task) }, 10).SelectMany(pair => pair)]);
        var format = await CreateAsync(host);

        var wait = () => format.WaitForCompletionAsync();

        (await wait.Should().ThrowAsync<DubbingFailedException>()).Which.OperationId.Should().Be(format.Id);
        host.Requests.Count(request => request == Ask).Should().Be(6);
    }

    [Theory]
    [InlineData("""{"status":"TIMEOUT"}""", "TIMEOUT")]
    [InlineData("\"ERROR\"", "ERROR")]
    [InlineData("\"PAYMENT_REQUIRED\"", "PAYMENT_REQUIRED")]
    [InlineData("""{"status":"ERROR","exception_reason":"INTERNAL_ERROR"}""", "INTERNAL_ERROR")]
    public async Task A_failure_says_why(string answer, string code)
    {
        await using var host = CambAiHost.Start(Task, answer);
        var format = await CreateAsync(host);

        var wait = () => format.WaitForCompletionAsync();

        (await wait.Should().ThrowAsync<DubbingFailedException>()).Which.Code.Should().Be(code);
    }

    [Fact]
    public async Task A_task_is_taken_up_by_the_id_alone()
    {
        await using var host = CambAiHost.Start(Task, Succeeded, File);
        var id = (await CreateAsync(host)).Id;

        var format = host.Client.Dubbing.ResumeFormatOperation(id);
        (format.RunId, format.Language, format.OutputFormat, format.HasCompleted).Should().Be((42L, CambAiLanguage.SpanishSpain, CambAiOutputFormat.Flac, false));
        await format.WaitForCompletionAsync();

        host.Requests.Should().Equal(Ask, Question, Ask);
        host.Exchanges[2].BodyText.Should().Be("""{"output_format":"flac"}""");
    }

    [Fact]
    public async Task A_file_that_was_there_is_asked_for_again_when_taken_up()
    {
        await using var host = CambAiHost.Start(File, Task, """{"status":"PENDING"}""", Succeeded, File);
        var id = (await CreateAsync(host)).Id;

        var format = host.Client.Dubbing.ResumeFormatOperation(id);
        (await format.UpdateAsync()).Value.Status.Should().Be(CambAiTaskStatus.Pending, "it is no longer there and made anew");
        await format.WaitForCompletionAsync();

        format.Id.Should().Be(id);
        host.Requests.Should().Equal(Ask, Ask, Question, Question, Ask);
    }

    [Fact]
    public async Task A_language_by_tag_stays_one()
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
    public async Task An_answer_with_neither_is_a_doubt(string answer)
    {
        await using var host = CambAiHost.Start(answer);

        var create = () => CreateAsync(host);

        (await create.Should().ThrowAsync<DubbingSerializationException>()).Which.MayHaveBeenAccepted.Should().BeTrue();
    }

    [Theory]
    [InlineData("""{"task_id":"t1","more":""", false)]
    [InlineData("""{"task_id":7}""", false)]
    [InlineData("""{"output_url":"https://files.example/x","more":""", true)]
    public async Task A_damaged_answer_is_of_use_as_long_as_it_holds_either(string answer, bool isDone)
    {
        await using var host = CambAiHost.Start(answer);

        (await CreateAsync(host)).HasCompleted.Should().Be(isDone);
    }

    [Fact]
    public async Task Asking_is_not_repeated_on_a_doubt()
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
    public async Task What_is_no_id_is_refused(string id)
    {
        await using var host = CambAiHost.Start("{}");

        FluentActions.Invoking(() => host.Client.Dubbing.ResumeFormatOperation(id)).Should().Throw<ArgumentException>().WithParameterName(nameof(id));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(410)]
    public async Task An_address_that_holds_no_more_is_fetched_anew(int status)
    {
        await using var storage = LoopbackServer.Start(exchange => exchange.RespondAsync(status), exchange => exchange.RespondAsync(200, "fLaC", "audio/flac"));
        await using var host = CambAiHost.Start($$"""{"output_url":"{{storage.Address}}old"}""", $$"""{"output_url":"{{storage.Address}}new"}""");
        using var folder = new TestFolder();

        await (await CreateAsync(host)).SaveToFileAsync(folder["talk.flac"]);

        storage.Exchanges.Select(exchange => exchange.Target).Should().Equal("/old", "/new");
        storage.Exchanges.Should().OnlyContain(exchange => exchange.Header("x-api-key") == null);
        host.Requests.Should().Equal(Ask, Ask);
        folder.Read("talk.flac").Should().Equal("fLaC"u8.ToArray());
    }

    [Fact]
    public async Task A_download_that_fails_otherwise_asks_for_nothing()
    {
        await using var storage = LoopbackServer.Start(exchange => exchange.RespondAsync(500));
        await using var host = CambAiHost.Start($$"""{"output_url":"{{storage.Address}}x"}""");
        var format = await CreateAsync(host);

        await FluentActions.Awaiting(() => format.DownloadAsync()).Should().ThrowAsync<DubbingServerException>();

        host.Requests.Should().Equal(Ask);
    }

    [Fact]
    public async Task Without_a_format_nothing_is_sent()
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
