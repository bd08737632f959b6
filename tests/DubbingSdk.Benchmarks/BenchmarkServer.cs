using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace DubbingSdk.Benchmarks;

/// <summary>A server in a process of its own, so that its memory and its time are not the client's. Ends when its input ends.</summary>
internal static class BenchmarkServer
{
    private static readonly byte[] Piece = new byte[256 * 1024];
    private static readonly ConcurrentDictionary<int, byte[]> Resources = new();

    public static async Task<int> RunAsync()
    {
        Array.Fill(Piece, (byte)0x55);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http1);
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Limits.MinRequestBodyDataRate = null;
            kestrel.Limits.MinResponseDataRate = null;
        });
        var app = builder.Build();
        app.Run(RespondAsync);
        await app.StartAsync();
        Console.WriteLine(app.Urls.First());
        await Console.In.ReadLineAsync();
        return 0;
    }

    private static Task RespondAsync(HttpContext context) => context.Request.Path.Value!.Split('/') switch
    {
        [_, "v1", "dubbing"] => TakeAsync(context),
        [_, "v1", "dubbing", "resource", var segments] => SendResourceAsync(context, int.Parse(segments, CultureInfo.InvariantCulture)),
        [_, "v1", "dubbing", var bytes, ..] => SendMediaAsync(context, long.Parse(bytes, CultureInfo.InvariantCulture)),
        _ => throw new InvalidOperationException($"No work for {context.Request.Path}."),
    };

    private static async Task TakeAsync(HttpContext context)
    {
        while (true)
        {
            var read = await context.Request.BodyReader.ReadAsync(context.RequestAborted);
            context.Request.BodyReader.AdvanceTo(read.Buffer.End);
            if (read.IsCompleted)
                break;
        }

        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync("""{"dubbing_id":"x","expected_duration_sec":1}""", context.RequestAborted);
    }

    private static async Task SendResourceAsync(HttpContext context, int segments)
    {
        var json = Resources.GetOrAdd(segments, ResourceJson.Write);
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = json.Length;
        await context.Response.Body.WriteAsync(json, context.RequestAborted);
    }

    private static async Task SendMediaAsync(HttpContext context, long length)
    {
        context.Response.ContentType = "audio/mpeg";
        context.Response.ContentLength = length;
        for (var left = length; left > 0; left -= Piece.Length)
            await context.Response.Body.WriteAsync(Piece.AsMemory(0, (int)Math.Min(Piece.Length, left)), context.RequestAborted);
    }
}
