namespace DubbingSdk.Emulator.Tests;

/// <summary>Emulators that the cases of a test class share, each started on first use. They are for tests that leave no state behind.</summary>
public sealed class SharedServers : IAsyncLifetime
{
    private readonly Lazy<Task<Session>> _session = new(() => Session.StartAsync());
    private readonly Lazy<Task<Studio>> _studio = new(() => Studio.OpenAsync());
    private readonly Lazy<Task<Projects>> _projects = new(() => Projects.StartAsync());
    private readonly Lazy<Task<ServiceSession>> _cambAi = new(() => CambAi.StartAsync());
    private readonly Lazy<Task<ServiceSession>> _segmind = new(() => Segmind.StartAsync());
    private readonly Lazy<Task<ServiceSession>> _modelsLab = new(() => ModelsLab.StartAsync());

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await DisposeAsync(_session);
        await DisposeAsync(_studio);
        await DisposeAsync(_projects);
        await DisposeAsync(_cambAi);
        await DisposeAsync(_segmind);
        await DisposeAsync(_modelsLab);
    }

    internal Task<Session> SessionAsync() => _session.Value;

    internal Task<Studio> StudioAsync() => _studio.Value;

    internal Task<Projects> ProjectsAsync() => _projects.Value;

    internal Task<ServiceSession> CambAiAsync() => _cambAi.Value;

    internal Task<ServiceSession> SegmindAsync() => _segmind.Value;

    internal Task<ServiceSession> ModelsLabAsync() => _modelsLab.Value;

    private static async Task DisposeAsync<T>(Lazy<Task<T>> server)
        where T : IAsyncDisposable
    {
        if (server.IsValueCreated)
            await (await server.Value).DisposeAsync();
    }
}
