using System.Security.Cryptography;
using DubbingSdk.Emulator;

namespace WebApi;

/// <summary>The embedded emulator instead of the service, with a webhook to this application.</summary>
internal sealed class OfflineService : IAsyncDisposable
{
    private const string WebhookId = "webhook-of-this-run";

    private readonly DubbingEmulator _emulator;
    private readonly string _secret = RandomNumberGenerator.GetHexString(32);

    private OfflineService(DubbingEmulator emulator) => _emulator = emulator;

    /// <summary>The configuration of an application that uses it.</summary>
    public IReadOnlyDictionary<string, string?> Configuration => new Dictionary<string, string?>
    {
        ["Dubbing:BaseAddress"] = _emulator.BaseAddress.AbsoluteUri,
        ["Dubbing:ApiKey"] = "any-key-will-do",
        ["Dubbing:Webhooks:Id"] = WebhookId,
        ["Dubbing:Webhooks:Secrets:0"] = _secret,
    };

    public static async Task<OfflineService> StartAsync() => new(await DubbingEmulator.StartAsync());

    /// <summary>Registers the webhook.</summary>
    public void SendEventsTo(Uri address) => _emulator.Webhooks.Add(new() { Id = WebhookId, Address = address, Secret = _secret });

    /// <summary>Waits until this number of events has been delivered.</summary>
    public Task<IReadOnlyList<WebhookDelivery>> WaitForEventsAsync(int count, CancellationToken cancellationToken) =>
        _emulator.Webhooks.WaitForAsync(count, cancellationToken);

    public ValueTask DisposeAsync() => _emulator.DisposeAsync();
}
