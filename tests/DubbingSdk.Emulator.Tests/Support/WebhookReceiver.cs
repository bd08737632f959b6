using System.Net;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace DubbingSdk.Emulator.Tests;

/// <summary>An application that receives webhook events on a loopback port.</summary>
internal sealed class WebhookReceiver : IDisposable
{
    private readonly Channel<ReceivedEvent> _events = Channel.CreateUnbounded<ReceivedEvent>();
    private readonly WebApplication _app;
    private int _received;

    /// <param name="response">Returns the status of a response by the index of the event; by default 200.</param>
    public WebhookReceiver(Func<int, int>? response = null)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(server => server.Listen(IPAddress.Loopback, 0));
        _app = builder.Build();
        _app.Run(async context =>
        {
            context.Response.StatusCode = response?.Invoke(_received) ?? 200;
            _received++;
            await _events.Writer.WriteAsync(await ReadAsync(context.Request));
        });
        _app.Start();
        Address = new Uri(_app.Urls.Single());
    }

    public Uri Address { get; }

    /// <summary>Whether there is no event that has not been read.</summary>
    public bool IsEmpty => !_events.Reader.TryPeek(out _);

    public WebhookEndpoint Endpoint(string id = "hook", string secret = "s3cret") =>
        new() { Id = id, Address = new Uri(Address, id), Secret = secret };

    /// <summary>Waits up to half a minute for the next event.</summary>
    public Task<ReceivedEvent> NextAsync() => _events.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30));

    public void Dispose() => ((IDisposable)_app).Dispose();

    private static async Task<ReceivedEvent> ReadAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        return new ReceivedEvent(
            request.Method,
            request.Path + request.QueryString,
            request.ContentType!,
            request.Headers["ElevenLabs-Signature"].ToString(),
            await reader.ReadToEndAsync(),
            [.. request.Headers.Keys]);
    }
}
