using DubbingSdk;
using DubbingSdk.Emulator;

namespace StudioEdit;

/// <summary>Where the dub is: at the real service, or made on the spot on the embedded emulator.</summary>
internal sealed class Service : IAsyncDisposable
{
    private readonly DubbingEmulator? _emulator;

    private Service(DubbingClient client, string dubbingId, DubbingEmulator? emulator = null)
    {
        Client = client;
        DubbingId = dubbingId;
        _emulator = emulator;
    }

    public DubbingClient Client { get; }

    public string DubbingId { get; }

    public bool IsOffline => _emulator is not null;

    public static async Task<Service> OpenAsync(string? liveDubbingId, CancellationToken cancellationToken)
    {
        if (liveDubbingId is not null)
            return new Service(new DubbingClient(), liveDubbingId);

        Console.WriteLine("Offline, on the embedded emulator. A short recording is dubbed first.");
        var emulator = await DubbingEmulator.StartAsync(cancellationToken: cancellationToken);
        var client = new DubbingClient(new DubbingClientOptions { ApiKey = "any-key-will-do", BaseAddress = emulator.BaseAddress });
        var dub = await client.Dubbing.CreateAsync(
            new CreateDubRequest
            {
                Source = MediaSource.FromFile(Path.Combine(AppContext.BaseDirectory, "assets", "welcome-en.mp3")),
                TargetLanguage = "es",
                NumSpeakers = 2,
                DubbingStudio = true,
            },
            cancellationToken: cancellationToken);
        await dub.WaitForCompletionAsync(cancellationToken: cancellationToken);
        return new Service(client, dub.DubbingId, emulator);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_emulator is not null)
            await _emulator.DisposeAsync();
    }
}
