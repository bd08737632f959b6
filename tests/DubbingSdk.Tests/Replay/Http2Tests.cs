using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using DubbingSdk.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DubbingSdk.Tests.Replay;

/// <summary>The rules hold over HTTP/2 as well, where bodies and answers move independently.</summary>
public sealed class Http2Tests : IAsyncLifetime
{
    private readonly ConcurrentQueue<(string Method, string Protocol, long Length)> _requests = new();
    private readonly X509Certificate2 _certificate = SelfSigned.Make();
    private WebApplication? _server;
    private Func<HttpContext, Task> _answer = _ => Task.CompletedTask;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen =>
        {
            listen.Protocols = HttpProtocols.Http2;
            listen.UseHttps(_certificate);
        }));
        _server = builder.Build();
        _server.Run(ServeAsync);
        await _server.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await _server!.DisposeAsync();
        _certificate.Dispose();
    }

    [Theory]
    [InlineData("create")]
    [InlineData("post1")]
    [InlineData("get1")]
    public async Task A_whole_request_without_a_readable_answer_is_seen_once(string call)
    {
        _answer = context =>
        {
            context.Response.StatusCode = 500;
            return Task.CompletedTask;
        };
        using var client = MakeClient();

        var thrown = await Record.ExceptionAsync(() => TableCall.Named(call).RunAsync(client, new TableInput(1000, null, CancellationToken.None)));

        _requests.Should().ContainSingle().Which.Protocol.Should().Be("HTTP/2");
        thrown.Should().BeOfType<DubbingServerException>().Which.MayHaveBeenAccepted.Should().BeTrue();
    }

    [Theory]
    [InlineData("create")]
    [InlineData("post1")]
    [InlineData("get1")]
    public async Task A_stream_reset_after_the_whole_request_is_a_doubt(string call)
    {
        _answer = context =>
        {
            context.Abort();
            return Task.CompletedTask;
        };
        using var client = MakeClient();

        var thrown = await Record.ExceptionAsync(() => TableCall.Named(call).RunAsync(client, new TableInput(1000, null, CancellationToken.None)));

        _requests.Should().ContainSingle();
        thrown.Should().BeOfType<DubbingConnectionException>().Which.MayHaveBeenAccepted.Should().BeTrue();
    }

    [Fact]
    public async Task A_request_without_a_body_is_sent_once_too()
    {
        _answer = context =>
        {
            context.Response.StatusCode = 503;
            return Task.CompletedTask;
        };
        using var client = MakeClient();

        var send = () => client.SendAsync(HttpMethod.Post, "/v1/anything");

        (await send.Should().ThrowAsync<DubbingServerException>()).Which.MayHaveBeenAccepted.Should().BeTrue();
        _requests.Should().ContainSingle();
    }

    [Theory]
    [InlineData("create")]
    [InlineData("get")]
    [InlineData("delete")]
    public async Task What_may_be_repeated_is_repeated(string call)
    {
        _answer = async context =>
        {
            context.Response.StatusCode = _requests.Count == 1 ? 429 : 200;
            await context.Response.WriteAsync(TableCall.Named(call).Answer);
        };
        using var client = MakeClient();

        await TableCall.Named(call).RunAsync(client, new TableInput(1000, null, CancellationToken.None));

        _requests.Should().HaveCount(2);
        _requests.Select(request => request.Length).Distinct().Should().ContainSingle();
    }

    private async Task ServeAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        _requests.Enqueue((context.Request.Method, context.Request.Protocol, body.Length));
        await _answer(context);
    }

    private DubbingClient MakeClient()
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            SslOptions = new SslClientAuthenticationOptions { RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate?.GetCertHashString() == _certificate.GetCertHashString() },
        };
        var address = new Uri(_server!.Urls.First());
        return TestClient.Create(address, configure: options => options.HttpVersion = HttpVersion.Version20, handler: handler);
    }
}
