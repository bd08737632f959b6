using System.Net;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Operations;

public class OperationTests
{
    [Fact]
    public async Task A_new_operation_has_only_what_the_create_response_stated()
    {
        await using var server = LoopbackServer.Start(Dubs.Accept(12.5));
        using var client = Dubs.Client(server, new TestTime());

        var operation = await client.Dubbing.CreateAsync(Dubs.Request);

        operation.DubbingId.Should().Be(Dubs.Id);
        operation.ExpectedDuration.Should().Be(TimeSpan.FromSeconds(12.5));
        operation.Metadata!.RequestId.Should().Be("req-create");
        (operation.Status, operation.Latest, operation.HasCompleted).Should().Be((null, null, false));
        operation.ToString().Should().Be(operation.Id);
        server.Exchanges.Should().ContainSingle();
    }

    [Fact]
    public async Task The_value_before_completion_throws_with_advice()
    {
        await using var server = LoopbackServer.Start(Dubs.Report("dubbing"));
        using var client = Dubs.Client(server, new TestTime());
        var operation = client.Dubbing.ResumeOperation(Dubs.Id);

        operation.Invoking(it => it.Value).Should().Throw<InvalidOperationException>().WithMessage("*dub1*not polled*WaitForCompletionAsync*");
        await operation.UpdateAsync();

        operation.Invoking(it => it.Value).Should().Throw<InvalidOperationException>().WithMessage("*dubbing*WaitForCompletionAsync*");
    }

    [Fact]
    public async Task An_update_polls_once_and_keeps_the_response()
    {
        await using var server = LoopbackServer.Start(Dubs.Report("queued"), Dubs.Report("dubbed"));
        using var client = Dubs.Client(server, new TestTime());
        var operation = client.Dubbing.ResumeOperation(Dubs.Id);

        var first = await operation.UpdateAsync();

        first.Value.Status.Should().Be(DubStatus.Queued);
        operation.Latest.Should().BeSameAs(first);
        operation.Metadata.Should().BeSameAs(first.Metadata);
        (operation.Status, operation.HasCompleted).Should().Be(("queued", false));
        server.Exchanges.Should().ContainSingle();

        var second = await operation.UpdateAsync();

        (operation.Status, operation.HasCompleted).Should().Be(("dubbed", true));
        operation.Value.Should().BeSameAs(second.Value);
        operation.Metadata!.RequestId.Should().Be("req-2");
    }

    [Fact]
    public async Task An_update_throws_its_own_failure_and_not_that_of_the_job()
    {
        await using var server = LoopbackServer.Start(Dubs.Refuse(503, "maintenance"), Dubs.Report("failed", "No speech was found."));
        using var client = Dubs.Client(server, new TestTime());
        var operation = client.Dubbing.ResumeOperation(Dubs.Id);

        await operation.Invoking(it => it.UpdateAsync()).Should().ThrowAsync<DubbingServerException>();
        operation.Latest.Should().BeNull();

        (await operation.UpdateAsync()).Value.Status.Should().Be(DubStatus.Failed);
        operation.Invoking(it => it.Value).Should().Throw<DubbingFailedException>();
    }

    [Theory]
    [InlineData("x7Qf2mKd94LrWvYp0cTn", "x7Qf2mKd94LrWvYp0cTn")]
    [InlineData("a/b?c#d é", null)]
    [InlineData("a~b.c%2F", null)]
    [InlineData("..", null)]
    [InlineData("100%", null)]
    [InlineData("你好", null)]
    [InlineData("~", null)]
    public async Task An_id_resumes_the_operation_in_another_client(string dubbingId, string? expected)
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, $$"""{"dubbing_id":"{{dubbingId}}"}"""));
        using var client = Dubs.Client(server, new TestTime());
        var id = (await client.Dubbing.CreateAsync(Dubs.Request)).Id;
        using var another = Dubs.Client(server, new TestTime());

        var operation = another.Dubbing.ResumeOperation(id);

        operation.DubbingId.Should().Be(dubbingId);
        operation.Id.Should().Be(id);
        Uri.EscapeDataString(id).Should().Be(id, "the id goes into a URL as it is");
        id.Should().Be(expected ?? id).And.NotBe("..").And.NotBe(".");
        server.Exchanges.Should().ContainSingle("taking an operation up sends nothing");
    }

    [Fact]
    public async Task A_resumed_operation_polls_the_same_dub()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, """{"dubbing_id":"a/b","status":"dubbed"}"""));
        using var client = Dubs.Client(server, new TestTime());
        var id = (await client.Dubbing.CreateAsync(Dubs.Request)).Id;

        var operation = client.Dubbing.ResumeOperation(id);
        var dub = await operation.WaitForCompletionAsync();

        dub.DubbingId.Should().Be("a/b");
        server.Exchanges[^1].Target.Should().Be("/v1/dubbing/a%2Fb");
        (operation.ExpectedDuration, operation.Metadata!.StatusCode).Should().Be((null, HttpStatusCode.OK));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("dub~es")]
    [InlineData("~")]
    [InlineData("dub.")]
    [InlineData("dub.2")]
    [InlineData("dub.zz")]
    public void A_malformed_id_is_refused_with_a_hint_at_what_to_pass(string text)
    {
        using var client = TestClient.Create(new Uri("http://127.0.0.1:9"));

        client.Dubbing.Invoking(dubs => dubs.ResumeOperation(text)).Should().Throw<ArgumentException>().WithParameterName("id");
    }

    [Fact]
    public async Task An_unknown_member_of_the_receipt_is_kept()
    {
        await using var server = LoopbackServer.Start(Dubs.Respond("""{"dubbing_id":"dub1","queue_position":3}"""));
        using var client = Dubs.Client(server, new TestTime());

        var operation = await client.Dubbing.CreateAsync(Dubs.Request);

        operation.AdditionalProperties!["queue_position"].GetInt32().Should().Be(3);
        client.Dubbing.ResumeOperation(operation.Id).AdditionalProperties.Should().BeNull();
    }
}
