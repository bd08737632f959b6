using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.CambAi;
using DubbingSdk.Emulator.ElevenLabs;
using DubbingSdk.Emulator.Hosting;
using DubbingSdk.Emulator.ModelsLab;
using DubbingSdk.Emulator.Segmind;
using DubbingSdk.Emulator.State;
using DubbingSdk.Emulator.StorageHost;

namespace DubbingSdk.Emulator;

/// <summary>A local emulator of AI dubbing services: real HTTP on a loopback port, with its state in memory.</summary>
/// <example>
/// <code>
/// await using var emulator = await DubbingEmulator.StartAsync();
/// using var client = new HttpClient { BaseAddress = emulator.BaseAddress };
/// </code>
/// </example>
public sealed class DubbingEmulator : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly EmulatorState _state;
    private int _isDisposed;

    private DubbingEmulator(WebApplication app, EmulatorState state, FaultPlan faults, WebhookOutbox webhooks)
    {
        _app = app;
        _state = state;
        Faults = faults;
        Webhooks = webhooks;
        BaseAddress = new Uri(app.Urls.First());
    }

    /// <summary>The base URI to use instead of that of ElevenLabs. The other services have their own below it.</summary>
    public Uri BaseAddress { get; }

    /// <summary>The base URI to use instead of that of CAMB.AI, <c>https://client.camb.ai/apis</c>.</summary>
    public Uri CambAiAddress => new(BaseAddress, CambAiRoutes.Root);

    /// <summary>The base URI to use instead of those of Segmind, <c>https://api.segmind.com</c> and <c>https://workflows-api.segmind.com</c>.</summary>
    public Uri SegmindAddress => new(BaseAddress, SegmindRoutes.Root);

    /// <summary>The base URI to use instead of that of ModelsLab, <c>https://modelslab.com/api</c>.</summary>
    public Uri ModelsLabAddress => new(BaseAddress, ModelsLabService.Root);

    /// <summary>The requests received so far, in the order of arrival.</summary>
    public IReadOnlyList<RecordedRequest> Requests => _state.Requests.Snapshot();

    /// <summary>The faults to inject into requests.</summary>
    public FaultPlan Faults { get; }

    /// <summary>The webhooks of applications, and the events sent to them.</summary>
    public WebhookOutbox Webhooks { get; }

    /// <summary>The credits charged so far.</summary>
    public long CreditsUsed => _state.Credits.Used;

    /// <summary>The remaining credits of <see cref="DubbingEmulatorOptions.Credits"/>.</summary>
    public long CreditsRemaining => _state.Credits.Remaining;

    /// <summary>Starts an emulator.</summary>
    /// <param name="options">The options, or <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">Cancels the start.</param>
    /// <returns>The running emulator; disposing it stops it.</returns>
    /// <exception cref="IOException">The port is in use.</exception>
    public static async Task<DubbingEmulator> StartAsync(DubbingEmulatorOptions? options = null, CancellationToken cancellationToken = default)
    {
        var state = new EmulatorState(options ?? new DubbingEmulatorOptions());
        var webhooks = new WebhookOutbox(state, state.Options.ElevenLabs.Webhooks);
        var uploads = new UploadStore(state.Media.Urls);
        IEmulatedService[] services =
        [
            new CambAiService(state, uploads),
            new SegmindService(state),
            new ModelsLabService(state, webhooks),
            new StorageService(state, uploads),
            new ElevenLabsService(state, webhooks),
        ];
        var faults = new FaultPlan(services.SelectMany(service => service.Operations).Select(operation => operation.Name));
        var app = EmulatorHost.Build(state, faults, services);
        try
        {
            await app.StartAsync(cancellationToken).ConfigureAwait(false);
            return new DubbingEmulator(app, state, faults, webhooks);
        }
        catch
        {
            await app.DisposeAsync().ConfigureAwait(false);
            state.Dispose();
            throw;
        }
    }

    /// <summary>Makes the next accepted job fail at the time at which it would have been done. Each call fails one more job.</summary>
    /// <remarks>
    /// Transcribing, translating and dubbing in the Studio have no status for failure: they are charged and then change nothing.
    /// A CAMB.AI task fails with one of that service's reasons or statuses if the message is one, for example <c>SOURCE_TOO_LONG</c>.
    /// </remarks>
    /// <param name="error">The error message that the service reports.</param>
    public void FailNext(string error)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(error);
        _state.Failures.Enqueue(error);
    }

    /// <summary>Stops the emulator and discards its state. Stalled requests end at once.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) != 0)
            return;

        await _state.StopAsync().ConfigureAwait(false);
        await _app.StopAsync().ConfigureAwait(false);
        await _app.DisposeAsync().ConfigureAwait(false);
        _state.Dispose();
    }
}
