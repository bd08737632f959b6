using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DubbingSdk.Tests.Http2;

/// <summary>A server that speaks HTTP/2 over TLS, with a certificate nobody else trusts, and treats the n-th request with the n-th handler.</summary>
internal sealed class Http2Server : IAsyncDisposable
{
    private readonly ConcurrentQueue<Http2Request> _requests = new();
    private readonly X509Certificate2 _certificate = MakeCertificate();
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

    private static X509Certificate2 MakeCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        var now = DateTimeOffset.UtcNow;
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        var exported = certificate.Export(X509ContentType.Pfx);
#if NET9_0_OR_GREATER
        return X509CertificateLoader.LoadPkcs12(exported, password: null);
#else
        return new X509Certificate2(exported);
#endif
    }

    private async Task HandleAsync(HttpContext context)
    {
        var request = new Http2Request(context.Request.Method, context.Request.Path, context.Request.Protocol, context.Request.Headers);
        _requests.Enqueue(request);
        context.Items[typeof(Http2Request)] = request;
        await _handlers[Math.Min(_requests.Count, _handlers.Length) - 1](context);
    }
}
