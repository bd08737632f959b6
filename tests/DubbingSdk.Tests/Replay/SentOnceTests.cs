using System.Text.Json.Nodes;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Replay;

/// <summary>A billed request is sent at most once, whatever the transport or a handler does.</summary>
public class SentOnceTests
{
    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("PATCH")]
    [InlineData("DELETE")]
    public async Task A_request_without_a_body_still_has_a_content(string method)
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, "{}"));
        using var client = TestClient.Create(server.Address);

        await client.SendAsync(new HttpMethod(method), "/v1/anything");

        var exchange = server.Exchanges.Should().ContainSingle().Subject;
        exchange.Method.Should().Be(method);
        exchange.Header("Content-Length").Should().Be("0");
        exchange.Header("Transfer-Encoding").Should().BeNull();
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PATCH")]
    [InlineData("DELETE")]
    public async Task A_dying_connection_does_not_make_the_transport_retry_a_request_without_a_body(string method)
    {
        await using var server = LoopbackServer.Start(
            exchange => exchange.RespondAsync(200, "{}"),
            async exchange =>
            {
                await exchange.ReadBodyAsync();
                exchange.Close();
            },
            exchange => exchange.RespondAsync(200, "{}"));
        using var client = TestClient.Create(server.Address);
        await client.SendAsync(HttpMethod.Get, "/v1/first");

        var send = () => client.SendAsync(new HttpMethod(method), "/v1/anything");

        (await send.Should().ThrowAsync<DubbingConnectionException>()).Which.MayHaveBeenAccepted.Should().BeTrue();
        server.Connections.Should().Be(1, "the request goes over the connection that was kept");
        server.Exchanges.Select(exchange => exchange.Method).Should().Equal("GET", method);
    }

    [Theory]
    [InlineData("post1")]
    [InlineData("get1")]
    [InlineData("patch1")]
    [InlineData("create")]
    public async Task A_handler_that_retries_is_stopped_and_named(string call)
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(500));
        var handler = new ResendingHandler();
        using var client = TestClient.Create(server.Address, handler: handler);

        var thrown = await Record.ExceptionAsync(() => TableCall.Named(call).RunAsync(client, new TableInput(1000, null, CancellationToken.None)));

        handler.Sent.Should().Be(2);
        server.Exchanges.Should().ContainSingle();
        var failure = thrown.Should().BeOfType<DubbingConnectionException>().Subject;
        failure.MayHaveBeenAccepted.Should().BeTrue();
        failure.Message.Should().Contain("Remove the retrying handler").And.Contain("may be billed twice");
    }

    [Fact]
    public async Task A_handler_that_retries_after_a_success_is_stopped()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, """{"dubbing_id":"d1"}"""));
        using var client = TestClient.Create(server.Address, handler: new ResendingHandler());

        var thrown = await Record.ExceptionAsync(() => TableCall.Named("create").RunAsync(client, new TableInput(1000, null, CancellationToken.None)));

        server.WholeRequests.Should().Be(1);
        thrown.Should().BeOfType<DubbingConnectionException>().Which.MayHaveBeenAccepted.Should().BeTrue();
    }

    [Fact]
    public async Task A_handler_that_retries_a_large_upload_cannot_send_its_body_twice()
    {
        await using var server = LoopbackServer.Start(async exchange =>
        {
            await exchange.ReadBodyAsync(keep: false);
            await exchange.RespondAsync(500);
        });
        using var client = TestClient.Create(server.Address, handler: new ResendingHandler());

        var thrown = await Record.ExceptionAsync(() => TableCall.Named("create").RunAsync(client, new TableInput(2 * 1024 * 1024, null, CancellationToken.None)));

        server.WholeRequests.Should().Be(1);
        thrown.Should().BeOfType<DubbingConnectionException>().Which.MayHaveBeenAccepted.Should().BeTrue();
    }

    [Fact]
    public async Task A_handler_may_retry_an_idempotent_request()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(500), exchange => exchange.RespondAsync(200, "{}"));
        var time = new TestTime();
        using var client = TestClient.Create(server.Address, time, handler: new ResendingHandler());

        await client.SendAsync(HttpMethod.Patch, "/v1/anything", DubbingRequestBody.FromJson(new JsonObject { ["a"] = 1 }), DubbingRetryMode.Idempotent);

        server.Exchanges.Select(exchange => exchange.BodyText).Should().Equal("""{"a":1}""", """{"a":1}""");
        time.Waits.Should().BeEmpty();
    }

    [Theory]
    [InlineData(1_000)]
    [InlineData(100_000)]
    public async Task An_upload_progress_that_throws_after_the_last_byte_leaves_an_ambiguous_outcome(int length)
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, "{}"));
        using var client = TestClient.Create(server.Address);
        var options = new DubbingRequestOptions { UploadProgress = new BrokenProgress() };

        var send = () => client.SendAsync(HttpMethod.Post, "/v1/anything", DubbingRequestBody.FromJson(new JsonObject { ["a"] = new string('a', length) }), options: options);

        var failure = (await send.Should().ThrowAsync<DubbingException>()).Which;
        failure.MayHaveBeenAccepted.Should().BeTrue();
        failure.InnerException.Should().BeOfType<IOException>().Which.Message.Should().Be("The progress bar is full.");
        server.Exchanges.Count.Should().BeLessThanOrEqualTo(1);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100_000)]
    public async Task A_failure_that_overtakes_the_end_of_the_last_write_is_ambiguous(int length)
    {
        using var handler = new OvertakingHandler();
        using var client = TestClient.Create(new Uri("http://127.0.0.1:1"), handler: handler);

        var send = () => client.SendAsync(HttpMethod.Post, "/v1/anything", DubbingRequestBody.FromJson(new JsonObject { ["a"] = new string('a', length) }));

        (await send.Should().ThrowAsync<DubbingConnectionException>()).Which.MayHaveBeenAccepted.Should().BeTrue();
        handler.Bodies.Should().Be(1);
    }

    [Theory]
    [InlineData("post1", 301, true)]
    [InlineData("post1", 302, true)]
    [InlineData("post1", 303, true)]
    [InlineData("post1", 307, false)]
    [InlineData("post+", 307, false)]
    [InlineData("post1", 308, false)]
    [InlineData("get1", 302, true)]
    [InlineData("get1", 303, true)]
    public async Task A_redirect_is_an_error_and_not_followed(string call, int status, bool isAmbiguous)
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(status, headers: "Location: /v1/elsewhere"));
        using var client = TestClient.Create(server.Address);

        var thrown = await Record.ExceptionAsync(() => TableCall.Named(call).RunAsync(client, new TableInput(1000, null, CancellationToken.None)));

        thrown.Should().BeOfType<DubbingRedirectException>().Which.MayHaveBeenAccepted.Should().Be(isAmbiguous);
        server.Exchanges.Should().ContainSingle();
    }

    [Fact]
    public async Task The_default_for_an_unknown_operation_is_at_most_once()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(503));
        using var client = TestClient.Create(server.Address);

        foreach (var method in new[] { HttpMethod.Post, HttpMethod.Put, HttpMethod.Patch, HttpMethod.Delete, HttpMethod.Options })
            await Record.ExceptionAsync(() => client.SendAsync(method, "/v1/anything"));

        server.Exchanges.Select(exchange => exchange.Method).Should().Equal("POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    }

    [Fact]
    public async Task Each_attempt_sends_the_whole_form()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(429), exchange => exchange.RespondAsync(200, """{"dubbing_id":"d1"}"""));
        using var client = TestClient.Create(server.Address);

        await TableCall.Named("create").RunAsync(client, new TableInput(1000, null, CancellationToken.None));

        server.Exchanges.Should().HaveCount(2);
        server.Exchanges[1].Body.Should().Equal(server.Exchanges[0].Body);
        server.Exchanges[1].BodyText.Should().Contain("name=\"target_lang\"\r\n\r\nes\r\n").And.Contain("filename=\"speech.wav\"");
        server.Exchanges[1].Header("Content-Type").Should().Be(server.Exchanges[0].Header("Content-Type"));
    }

    /// <summary>Retries as a handler of a host does: sends the same message a second time.</summary>
    private sealed class ResendingHandler() : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
    {
        public int Sent { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Sent++;
            (await base.SendAsync(request, cancellationToken)).Dispose();
            Sent++;
            return await base.SendAsync(request, cancellationToken);
        }
    }

    /// <summary>Has the whole body, but fails before the last write completes, as the transport can while it already waits for a response.</summary>
    private sealed class OvertakingHandler : HttpMessageHandler
    {
        public int Bodies { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Bodies++;
            var content = request.Content!;
            var pipe = new EndlessWrite(content.Headers.ContentLength!.Value);
            _ = content.CopyToAsync(pipe, cancellationToken);
            await pipe.AllArrived;
            throw new HttpRequestException("The connection was reset.");
        }
    }

    /// <summary>Takes so many bytes, and completes the write only when it is cancelled.</summary>
    private sealed class EndlessWrite(long length) : MemoryStream
    {
        private readonly TaskCompletionSource _all = new();
        private readonly TaskCompletionSource _never = new();
        private long _arrived;

        public Task AllArrived => _all.Task;

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            _arrived += buffer.Length;
            if (_arrived >= length)
                _all.TrySetResult();
            return new(_never.Task.WaitAsync(cancellationToken));
        }
    }

    private sealed class BrokenProgress : IProgress<TransferProgress>
    {
        public void Report(TransferProgress value)
        {
            if (value.BytesTransferred == value.TotalBytes)
                throw new IOException("The progress bar is full.");
        }
    }
}
