using System.Text.Json.Nodes;
using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.ModelsLab.Dubbing;
using DubbingSdk.Emulator.State;

namespace DubbingSdk.Emulator.ModelsLab;

internal sealed class ModelsLabService : IEmulatedService
{
    public const string Root = "/modelslab/api";

    private const string Key = "key";

    private readonly EmulatorState _state;
    private readonly ModelsLabErrors _errors;

    public ModelsLabService(EmulatorState state, WebhookOutbox webhooks)
    {
        _state = state;
        _errors = new ModelsLabErrors(state.Options.ModelsLab);
        var dubs = new DubOperations(state, _errors, webhooks);
        Operations =
        [
            AuthenticatedOperation("/v6/voice/create_dubbing", dubs.CreateAsync, DubRequest.Fields),
            AuthenticatedOperation("/v6/voice/fetch/{id}", Handlers.Of(dubs.Fetch)),
            AuthenticatedOperation("/wallet_balance", Handlers.Of(_ => Balance())),
        ];
    }

    public string Prefix => Root;

    public string KeyMember => Key;

    public IEnumerable<Operation> Operations { get; }

    public string? ReadKey(HttpRequest request) => null;

    /// <summary>Accepts every request, since the key is in the body and is checked later.</summary>
    public IResult? Reject(Call call) => null;

    public IResult Error(HttpContext context, int status) => _errors.ForStatus(status);

    private Operation AuthenticatedOperation(string path, Func<Call, Task<IResult>> handler, params string[] fields) => new("POST", Root + path, call =>
    {
        CheckKey(call);
        return handler(call);
    })
    {
        Json = [Key, .. fields],
    };

    private void CheckKey(Call call)
    {
        if (call.Body.Json is not JsonObject)
            throw _errors.BadRequest(call, "The body must be a JSON object.");
        if (!call.Recorded.HasApiKey || !call.IsKeyAccepted)
            throw _errors.Reject(call, StatusCodes.Status401Unauthorized, "Invalid API key.");
    }

    private Response Balance() => Response.Json(new JsonObject
    {
        ["status"] = "success",
        ["data"] = new JsonObject { ["balance"] = _state.Credits.Remaining, ["currency"] = "USD" },
    });
}
