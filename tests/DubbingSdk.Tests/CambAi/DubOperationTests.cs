using DubbingSdk.CambAi;

namespace DubbingSdk.Tests.CambAi;

public class DubOperationTests
{
    private const string Created = """{"task_id":"task/1","eta":5}""";

    [Fact]
    public async Task A_dub_is_waited_for_and_can_be_resumed_by_its_id()
    {
        await using var host = CambAiHost.Start(Created, """{"status":"PENDING","run_id":null}""", """{"status":"SUCCESS","run_id":42}""");

        var dub = await host.Client.Dubbing.CreateAsync(CambAiHost.Dub);
        var again = host.Client.Dubbing.ResumeOperation(dub.Id);
        dub.RunId.Should().BeNull();
        await dub.WaitForCompletionAsync();
        await again.WaitForCompletionAsync();

        (dub.TaskId, dub.RunId, dub.Status).Should().Be(("task/1", 42L, "SUCCESS"));
        dub.AdditionalProperties!["eta"].GetInt32().Should().Be(5);
        (again.TaskId, again.RunId).Should().Be(("task/1", 42L));
        host.Requests.Should().Equal("POST /dub", "GET /dub/task%2F1", "GET /dub/task%2F1", "GET /dub/task%2F1");
    }

    [Theory]
    [InlineData("""{"status":"SUCCESS"}""")]
    [InlineData("""{"status":"SUCCESS","run_id":null}""")]
    [InlineData("""{"status":"TRANSLATING"}""")]
    [InlineData("""{"status":"TRANSLATING","run_id":7}""")]
    [InlineData("""{"status":null}""")]
    [InlineData("{}")]
    [InlineData("\"PENDING\"")]
    [InlineData("\"SUCCESS\"")]
    [InlineData("null")]
    [InlineData("[]")]
    public async Task A_dub_without_a_known_terminal_status_is_in_progress(string response)
    {
        await using var host = CambAiHost.Start(Created, response, """{"status":"SUCCESS","run_id":42}""");
        var dub = await host.Client.Dubbing.CreateAsync(CambAiHost.Dub);

        await dub.WaitForCompletionAsync();

        dub.RunId.Should().Be(42);
        host.Exchanges.Should().HaveCount(3);
    }

    [Theory]
    [InlineData("""{"status":"ERROR"}""", "ERROR", null)]
    [InlineData("""{"status":"TIMEOUT"}""", "TIMEOUT", null)]
    [InlineData("""{"status":"FAILED"}""", "FAILED", null)]
    [InlineData("""{"status":"PAYMENT_REQUIRED"}""", "PAYMENT_REQUIRED", null)]
    [InlineData("""{"status":"PAYMENT_REQUIRED","exception_reason":"INTERNAL_ERROR"}""", "PAYMENT_REQUIRED", null)]
    [InlineData("""{"status":"ERROR","exception_reason":"PAYMENT_REQUIRED"}""", "PAYMENT_REQUIRED", null)]
    [InlineData("""{"status":"ERROR","exception_reason":"NONE"}""", "ERROR", null)]
    [InlineData("""{"status":"ERROR","exception_reason":""}""", "ERROR", null)]
    [InlineData("""{"status":"ERROR","exception_reason":"SOURCE_TOO_LONG","message":"Two hours."}""", "SOURCE_TOO_LONG", "Two hours.")]
    [InlineData("""{"status":"ERROR","exception_reason":"REASON_OF_TOMORROW","message":null}""", "REASON_OF_TOMORROW", null)]
    [InlineData("""{"status":"ERROR","message":{"why":"codec"}}""", "ERROR", """{"why":"codec"}""")]
    [InlineData("\"ERROR\"", "ERROR", null)]
    [InlineData("\"PAYMENT_REQUIRED\"", "PAYMENT_REQUIRED", null)]
    public async Task A_failed_dub_states_the_reason(string response, string code, string? reason)
    {
        await using var host = CambAiHost.Start(Created, response);
        var dub = await host.Client.Dubbing.CreateAsync(CambAiHost.Dub);

        var failure = (await FluentActions.Awaiting(() => dub.WaitForCompletionAsync()).Should().ThrowAsync<DubbingFailedException>()).Which;

        (failure.Code, failure.Reason, failure.IsRetryable, failure.OperationId).Should().Be((code, reason, null, dub.Id));
        failure.Message.Should().Contain(code).And.Contain(dub.Id).And.Contain(reason ?? code);
        failure.Metadata.Should().NotBeNull();
        dub.HasCompleted.Should().BeTrue();
        host.Exchanges.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("""{"task_id":"t1"}""", "t1")]
    [InlineData("""{"task_id":17}""", "17")]
    [InlineData("""{"task_id":"t1","message":""", "t1")]
    public async Task An_id_that_can_be_read_is_never_lost(string response, string id)
    {
        await using var host = CambAiHost.Start(response);

        (await host.Client.Dubbing.CreateAsync(CambAiHost.Dub)).TaskId.Should().Be(id);
    }

    [Theory]
    [InlineData("""{"task_id":null}""")]
    [InlineData("""{"task_id":""}""")]
    [InlineData("{}")]
    public async Task A_missing_id_is_ambiguous(string response)
    {
        await using var host = CambAiHost.Start(response);

        var failure = (await FluentActions.Awaiting(() => host.Client.Dubbing.CreateAsync(CambAiHost.Dub)).Should().ThrowAsync<DubbingSerializationException>()).Which;

        failure.MayHaveBeenAccepted.Should().BeTrue();
        failure.Message.Should().Contain("POST /dub").And.Contain("may have accepted the request");
        host.Exchanges.Should().ContainSingle();
    }

    [Fact]
    public async Task An_ambiguous_submission_is_never_sent_twice_and_a_poll_is_retried()
    {
        await using var refused = CambAiHost.StartRetrying(CambAiHost.Refuse(500));
        var create = () => refused.Client.Dubbing.CreateAsync(CambAiHost.Dub);
        (await create.Should().ThrowAsync<DubbingServerException>()).Which.MayHaveBeenAccepted.Should().BeTrue();
        refused.Exchanges.Should().ContainSingle();

        await using var polled = CambAiHost.StartRetrying(CambAiHost.Refuse(500), CambAiHost.Respond("""{"status":"PENDING"}"""));
        (await polled.Client.Dubbing.GetStatusAsync("t1")).Value.Status.Should().Be(CambAiTaskStatus.Pending);
        polled.Exchanges.Should().HaveCount(2);
    }

    [Theory]
    [InlineData(401, """{"detail":"Invalid API key"}""", typeof(DubbingAuthenticationException), "Invalid API key*")]
    [InlineData(403, """{"message":"No."}""", typeof(DubbingPermissionException), "No. *")]
    [InlineData(402, """{"error":"Out of credits"}""", typeof(DubbingQuotaException), "Out of credits*")]
    [InlineData(404, "not found", typeof(DubbingNotFoundException), "*404*")]
    [InlineData(422, """{"detail":[{"loc":["body","source_language"],"msg":"field required","type":"missing"}]}""", typeof(DubbingValidationException), "*field required*")]
    public async Task Errors_are_read_in_every_shape(int status, string body, Type type, string message)
    {
        await using var host = CambAiHost.Start(CambAiHost.Refuse(status, body));

        var create = () => host.Client.Dubbing.CreateAsync(CambAiHost.Dub);

        (await create.Should().ThrowAsync<DubbingApiException>().WithMessage(message)).Which.Should().BeOfType(type);
    }

    [Fact]
    public async Task A_wait_that_times_out_names_the_method_that_resumes()
    {
        await using var host = CambAiHost.Start(Created, """{"status":"PENDING"}""");
        var dub = await host.Client.Dubbing.CreateAsync(CambAiHost.Dub);

        var wait = () => dub.WaitForCompletionAsync(new() { Timeout = TimeSpan.FromMinutes(1) });

        (await wait.Should().ThrowAsync<DubbingWaitTimeoutException>()).Which.Message.Should().Contain($"client.Dubbing.ResumeOperation(\"{dub.Id}\")");
    }

    [Theory]
    [InlineData("")]
    [InlineData("a~b")]
    [InlineData("a.b")]
    public async Task An_id_that_is_malformed_is_refused(string id)
    {
        await using var host = CambAiHost.Start("{}");

        FluentActions.Invoking(() => host.Client.Dubbing.ResumeOperation(id)).Should().Throw<ArgumentException>();
    }
}
