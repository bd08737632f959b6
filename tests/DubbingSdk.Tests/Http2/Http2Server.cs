using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using DubbingSdk.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DubbingSdk.Tests.Http2;

/// <summary>A server for HTTP/2 over TLS, with a certificate that is not trusted otherwise, and the n-th handler for the n-th request.</summary>
internal sealed class Http2Server : IAsyncDisposable
{
    private readonly ConcurrentQueue<Http2Request> _requests = new();
    private readonly X509Certificate2 _certificate = SelfSigned.Make();
    private readonly WebApplication _application;
    private readonly Func<HttpContext, Task>[] _handlers;

    private Http2Server(Func<HttpContext, Task>[] handlers)
    {
        _handlers = handlers;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(options =>
        {
            options.Limits.MaxRequestBodySize = null;
            options.Listen(IPAddress.Loopback, 0, listen =>
            {
                listen.Protocols = HttpProtocols.Http1AndHttp2;
                listen.UseHttps(_certificate);
            });
        });
        _application = builder.Build();
        _application.Run(HandleAsync);
    }

    public Uri Address => new(_application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    /// <summary>The requests that arrived, in order.</summary>
    public IReadOnlyList<Http2Request> Requests => [.. _requests];

    public static async Task<Http2Server> StartAsync(params Func<HttpContext, Task>[] handlers)
    {
        var server = new Http2Server(handlers);
        await server._application.StartAsync();
        return server;
    }

    /// <summary>A handler that trusts this server's certificate and no other.</summary>
    public SocketsHttpHandler CreateHandler() => new()
    {
        AllowAutoRedirect = false,
        SslOptions = new SslClientAuthenticationOptions
        {
            RemoteCertificateValidationCallback = (_, presented, _, _) => presented?.GetCertHashString() == _certificate.GetCertHashString(),
        },
    };

    public async ValueTask DisposeAsync()
    {
        using var atOnce = new CancellationTokenSource();
        await atOnce.CancelAsync();
        await _application.StopAsync(atOnce.Token);
        await _application.DisposeAsync();
        _certificate.Dispose();
    }

    private async Task HandleAsync(HttpContext context)
    {
        var request = new Http2Request(context.Request.Method, context.Request.Path, context.Request.Protocol, context.Request.Headers);
        _requests.Enqueue(request);
        context.Items[typeof(Http2Request)] = request;
        await _handlers[Math.Min(_requests.Count, _handlers.Length) - 1](context);
    }
}
