using WireMock.Matchers.Request;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;

namespace DubbingSdk.Tests.Support;

/// <summary>A service with stubbed JSON responses, on one server for all tests of a class. Whatever needs raw bytes uses <see cref="LoopbackServer"/>.</summary>
public sealed class StubbedService : IDisposable
{
    private readonly WireMockServer _server = WireMockServer.Start();

    public Uri Address => new(_server.Url!);

    /// <summary>The requests since the last stub was set, as <c>GET /v1/models</c>.</summary>
    public IReadOnlyList<string> Requests => [.. _server.LogEntries.Select(entry => $"{entry.RequestMessage!.Method} {entry.RequestMessage.Path}")];

    /// <summary>Responds to every request alike.</summary>
    public void Respond(string json, int status = 200) => Respond((status, json));

    /// <summary>Responds to the first request with the first response, and so on; the last one stays.</summary>
    public void Respond(params (int Status, string Json)[] responses)
    {
        _server.Reset();
        for (var number = 0; number < responses.Length; number++)
        {
            var stub = _server.Given(Request.Create()).InScenario("responses");
            if (number > 0)
                stub = stub.WhenStateIs($"after {number}");
            if (number < responses.Length - 1)
                stub = stub.WillSetStateTo($"after {number + 1}");
            stub.RespondWith(Json(responses[number].Json, responses[number].Status));
        }
    }

    /// <summary>Responds to the requests that match, and to no other.</summary>
    public void Respond(IRequestMatcher request, string json, int status = 200)
    {
        _server.Reset();
        _server.Given(request).RespondWith(Json(json, status));
    }

    public void Dispose() => _server.Dispose();

    private static IResponseBuilder Json(string json, int status) => Response.Create().WithStatusCode(status).WithHeader("Content-Type", "application/json").WithBody(json);
}
