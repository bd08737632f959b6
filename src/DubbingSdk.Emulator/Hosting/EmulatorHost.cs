using System.Net;
using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.State;
using Microsoft.Extensions.Hosting;

namespace DubbingSdk.Emulator.Hosting;

/// <summary>Builds the web server. It reads no configuration, environment variable or file of the host process, and logs nothing.</summary>
internal static class EmulatorHost
{
    private static readonly TimeSpan ShutdownTimeout = TimeSpan.FromSeconds(1);

    public static WebApplication Build(EmulatorState state, FaultPlan faults, IReadOnlyList<IEmulatedService> services)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton<IHostLifetime, SilentLifetime>();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = ShutdownTimeout);
        builder.WebHost.UseKestrelCore().ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestBodySize = null;
            server.Limits.MinRequestBodyDataRate = null;
            server.Limits.MinResponseDataRate = null;
            server.Listen(IPAddress.Loopback, state.Options.Port);
        });

        var app = builder.Build();
        Map(app, services);
        app.UseRouting();
        app.Run(new RequestPipeline(state, faults, services).InvokeAsync);
        return app;
    }

    private static void Map(IEndpointRouteBuilder routes, IReadOnlyList<IEmulatedService> services)
    {
        foreach (var service in services)
        {
            foreach (var operation in service.Operations)
                routes.MapMethods(operation.Route, [operation.Method], _ => Task.CompletedTask).WithMetadata(operation);
        }
    }
}
