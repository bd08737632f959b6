using System.Globalization;
using DubbingSdk.Emulator.ElevenLabs.Dubbing;
using DubbingSdk.Emulator.ElevenLabs.Dubbing.Projects;
using DubbingSdk.Emulator.Hosting;

namespace DubbingSdk.Emulator.ElevenLabs;

internal sealed class ElevenLabsService : IEmulatedService
{
    public const string RequestIdHeader = "request-id";

    private const string KeyHeader = "xi-api-key";

    private readonly EmulatorState _state;
    private readonly ElevenLabsErrors _errors;
    private readonly DubbingOperations _dubbing;
    private readonly ProjectOperations _projects;
    private int _running;

    public ElevenLabsService(EmulatorState state, WebhookOutbox webhooks)
    {
        _state = state;
        _errors = new ElevenLabsErrors(Options);
        _dubbing = new DubbingOperations(state, _errors);
        _projects = new ProjectOperations(state, _errors, webhooks);
    }

    public IEnumerable<Operation> Operations => [.. _dubbing.All, .. _projects.All];

    private ElevenLabsOptions Options => _state.Options.ElevenLabs;

    public void BeginRequest() => Interlocked.Increment(ref _running);

    public void EndRequest() => Interlocked.Decrement(ref _running);

    public void SetHeaders(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers[RequestIdHeader] = Identifier.Create(20);
        headers["x-trace-id"] = Guid.NewGuid().ToString("N");
        headers["current-concurrent-requests"] = Volatile.Read(ref _running).ToString(CultureInfo.InvariantCulture);
        headers["maximum-concurrent-requests"] = Options.MaximumConcurrentRequests.ToString(CultureInfo.InvariantCulture);
    }

    public string? ReadKey(HttpRequest request) => request.Headers[KeyHeader];

    public IResult? Refuse(Call call)
    {
        if (string.IsNullOrWhiteSpace(call.Key))
        {
            return Unauthorized(call, "missing_api_key", "The header xi-api-key is missing.");
        }

        if (_state.Options.ApiKeys.Count > 0 && call.Recorded.ApiKeyIndex is null)
        {
            return Unauthorized(call, "invalid_api_key", "The API key is not valid.");
        }

        return Volatile.Read(ref _running) > Options.MaximumConcurrentRequests ? _errors.TooManyRequests(call.Context) : null;
    }

    public IResult Error(HttpContext context, int status) => _errors.ForStatus(context, status);

    private Answer Unauthorized(Call call, string code, string message) =>
        _errors.Create(call.Context, StatusCodes.Status401Unauthorized, code, message);
}
