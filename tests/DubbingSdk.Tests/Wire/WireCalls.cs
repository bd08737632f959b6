using DubbingSdk.Tests.Calls;

namespace DubbingSdk.Tests.Wire;

/// <summary>The calls that exchanges name, each as the README describes it. A call returns what <c>expect</c> looks at, by the name of its root.</summary>
internal static class WireCalls
{
    /// <summary>The calls by service and id.</summary>
    public static IReadOnlyDictionary<(string Service, string Name), Func<DubbingServiceClient, Task<(string Root, object Seen)>>> All { get; } = CallTable.All
        .SelectMany(call => call.WireInputs.Select(input => (call, id: input.Key, input.Value)))
        .ToDictionary(wire => (wire.call.Operation.Document.Name, wire.id), wire => (Func<DubbingServiceClient, Task<(string, object)>>)(client => RunAsync(wire.call, wire.Value, client)));

    private static async Task<(string Root, object Seen)> RunAsync(EndpointCall call, CallInput input, DubbingServiceClient client) =>
        await call.InvokeAsync(client, input.MakeRequest(), new CallArguments(StandsFor, input.Arguments)) switch
        {
            MediaDownload media => ("media", await ReadAsync(media)),
            DubbingResponseMetadata metadata => ("value", new { StatusCode = (int)metadata.StatusCode }),
            var page when IsGeneric(page, typeof(DubbingPage<>)) => ("page", call.See(page)),
            var response when IsGeneric(response, typeof(DubbingResponse<>)) => ("value", call.See(response.GetType().GetProperty("Value")!.GetValue(response))),
            var operation => ("value", call.See(operation)),
        };

    private static string StandsFor(string name) => name is "language" or "language_code" ? "es" : WirePlaceholders.OfSdk[name];

    private static bool IsGeneric(object result, Type definition) => result.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == definition;

    private static async Task<WireMedia> ReadAsync(MediaDownload download)
    {
        await using var media = download;
        using var bytes = new MemoryStream();
        await media.CopyToAsync(bytes);
        return new WireMedia(media, bytes.ToArray());
    }
}
