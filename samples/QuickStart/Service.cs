using DubbingSdk;
using DubbingSdk.Emulator;
using Samples;

namespace QuickStart;

/// <summary>The service of a run: the embedded emulator, a running emulator, or the real service.</summary>
internal sealed class Service : IAsyncDisposable
{
    private const string EmulatorKey = "any-key-will-do";

    private readonly DubbingEmulator? _emulator;

    private Service(DubbingClient client, DubbingEmulator? emulator = null)
    {
        Client = client;
        _emulator = emulator;
    }

    public DubbingClient Client { get; }

    public static async Task<Service> OpenAsync(Options options)
    {
        if (options.IsLive)
        {
            var client = new DubbingClient(new DubbingClientOptions { UserAgentSuffix = "DubbingSdk-QuickStart" });
            Confirm(options);
            return new Service(client);
        }

        if (options.EmulatorAddress is { } address)
            return new Service(ClientFor(address));

        if (options.ResumeId is not null)
            throw new ArgumentException("The embedded emulator has no earlier dubs. Set --emulator to a running one, or use --live.");

        Console.WriteLine("Offline, on the embedded emulator. Add --live to use the real service.");
        var emulator = await DubbingEmulator.StartAsync();
        return new Service(ClientFor(emulator.BaseAddress), emulator);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_emulator is not null)
            await _emulator.DisposeAsync();
    }

    private static void Confirm(Options options)
    {
        if (options.ResumeId is not null)
            return;
        options.RequireSource();
        if (options.Source is null)
            Console.WriteLine("No file is set, so the bundled recording is used.");

        var edit = options.IsEdited ? " One segment of each is dubbed a second time." : string.Empty;
        BilledRun.Confirm($"This sends {options.SourceText} to {SampleService.ElevenLabs.Host} for {options.Languages.Count} dub(s) ({string.Join(", ", options.Languages)}).{edit}", options.IsConfirmed);
    }

    private static DubbingClient ClientFor(Uri emulator) => emulator is { IsAbsoluteUri: true, IsLoopback: true }
        ? new DubbingClient(new DubbingClientOptions { ApiKey = EmulatorKey, BaseAddress = emulator })
        : throw new ArgumentException("--emulator requires a loopback address, for example http://127.0.0.1:8080. For the real service, use --live.");
}
