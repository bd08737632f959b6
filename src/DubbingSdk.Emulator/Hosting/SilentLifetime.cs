using Microsoft.Extensions.Hosting;

namespace DubbingSdk.Emulator.Hosting;

/// <summary>Leaves Ctrl-C to the process that hosts the emulator.</summary>
internal sealed class SilentLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
