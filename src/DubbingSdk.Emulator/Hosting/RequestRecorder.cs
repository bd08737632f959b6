using System.Text.Json.Nodes;
using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.State;
using Microsoft.AspNetCore.Http.Features;

namespace DubbingSdk.Emulator.Hosting;

internal static class RequestRecorder
{
    public static RecordedRequest Record(HttpContext context, Operation? operation, EmulatorState state)
    {
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var query = target.IndexOf('?', StringComparison.Ordinal);
        return new RecordedRequest
        {
            Method = context.Request.Method,
            Path = query < 0 ? target : target[..query],
            RawQuery = query < 0 ? "" : target[query..],
            Headers = Headers(context.Request),
            Operation = operation?.Name,
            ReceivedAt = state.TimeProvider.GetUtcNow(),
        };
    }

    public static IReadOnlyList<string> UnknownFields(Call call, Operation operation)
    {
        var query = call.Context.Request.Query.Keys.Except(operation.Query, StringComparer.Ordinal);
        var form = call.Recorded.Parts.Select(part => part.Name).Except(operation.Form, StringComparer.Ordinal);
        var json = (call.Body.Json as JsonObject)?.Select(member => member.Key).Except(operation.Json, StringComparer.Ordinal);
        return [.. query, .. form, .. json ?? []];
    }

    private static Dictionary<string, string> Headers(HttpRequest request) => request.Headers
        .Where(header => !Credentials.IsCredential(header.Key))
        .ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
}
