using System.Globalization;
using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.ElevenLabs.Account;
using DubbingSdk.Emulator.ElevenLabs.Audio;
using DubbingSdk.Emulator.ElevenLabs.AudioIsolation;
using DubbingSdk.Emulator.ElevenLabs.Dubbing;
using DubbingSdk.Emulator.ElevenLabs.Dubbing.Projects;
using DubbingSdk.Emulator.ElevenLabs.Models;
using DubbingSdk.Emulator.ElevenLabs.SoundEffects;
using DubbingSdk.Emulator.ElevenLabs.SpeechToSpeech;
using DubbingSdk.Emulator.ElevenLabs.TextToVoice;
using DubbingSdk.Emulator.ElevenLabs.Voices;
using DubbingSdk.Emulator.State;
using DubbingSdk.Emulator.Storage;

namespace DubbingSdk.Emulator.ElevenLabs;

internal sealed class ElevenLabsService : IEmulatedService
{
    private const string KeyHeader = "xi-api-key";

    private readonly EmulatorState _state;
    private readonly ElevenLabsErrors _errors;
    private int _running;

    public ElevenLabsService(EmulatorState state, WebhookOutbox webhooks)
    {
        _state = state;
        _errors = new ElevenLabsErrors(Options);
        Operations = [.. new DubbingOperations(state, _errors).All, .. new ProjectOperations(state, _errors, webhooks).All, .. AudioOperations()];
    }

    public string Prefix => "";

    public IEnumerable<Operation> Operations { get; }

    private ElevenLabsOptions Options => _state.Options.ElevenLabs;

    public void BeginRequest() => Interlocked.Increment(ref _running);

    public void EndRequest() => Interlocked.Decrement(ref _running);

    public void SetHeaders(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers[ElevenLabsErrors.RequestIdHeader] = Identifier.Create(20);
        headers["x-trace-id"] = Guid.NewGuid().ToString("N");
        headers["current-concurrent-requests"] = Volatile.Read(ref _running).ToString(CultureInfo.InvariantCulture);
        headers["maximum-concurrent-requests"] = Options.MaximumConcurrentRequests.ToString(CultureInfo.InvariantCulture);
    }

    public string? ReadKey(HttpRequest request) => request.Headers[KeyHeader];

    public IResult? Reject(Call call)
    {
        if (string.IsNullOrWhiteSpace(call.Key))
            return Unauthorized(call, "missing_api_key", "The header xi-api-key is missing.");
        if (!call.IsKeyAccepted)
            return Unauthorized(call, "invalid_api_key", "The API key is not valid.");

        var permission = Permissions.For(call.Operation!);
        if (Options.MissingPermissions.Contains(permission, StringComparer.Ordinal))
            return Unauthorized(call, "missing_permissions", $"The API key lacks the permission {permission}.");

        return Volatile.Read(ref _running) > Options.MaximumConcurrentRequests ? _errors.TooManyRequests(call.Context) : null;
    }

    public IResult Error(HttpContext context, int status) => _errors.ForStatus(context, status);

    private IEnumerable<Operation> AudioOperations()
    {
        var audio = new AudioHandler(_state, _errors);
        var store = new VoiceStore(_state);
        var voices = new VoiceOperations(_state, _errors, store);
        return
        [
            .. new SpeechToSpeechOperations(_state, _errors, audio, voices).All,
            .. new SoundEffectOperations(audio).All,
            .. new AudioIsolationOperations(_state, _errors, audio).All,
            .. new TextToVoiceOperations(_state, _errors, audio, voices, store).All,
            .. voices.All,
            .. ModelCatalog.Operations,
            .. new AccountOperations(_state, store).All,
        ];
    }

    private Response Unauthorized(Call call, string code, string message) =>
        _errors.Create(call.Context, StatusCodes.Status401Unauthorized, code, message);
}
