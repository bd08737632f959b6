using DubbingSdk.Providers;
using Microsoft.Extensions.DependencyInjection;
using Samples;

namespace ManyServices;

/// <summary>Registers the services of a run, as an application would.</summary>
internal static class Providers
{
    /// <summary>Registers the clients, and a <see cref="DubbingProvider"/> for each way to dub.</summary>
    /// <param name="chosen">The services to use.</param>
    /// <param name="emulator">The base address of an emulator; unset for the real services.</param>
    public static ServiceProvider Build(IReadOnlyList<SampleService> chosen, Uri? emulator)
    {
        var services = new ServiceCollection();
        if (chosen.Contains(SampleService.ElevenLabs))
            services.AddDubbingClient(options => SampleService.ElevenLabs.Configure(options, emulator));
        if (chosen.Contains(SampleService.CambAi))
            services.AddCambAiClient(options => SampleService.CambAi.Configure(options, emulator));
        if (chosen.Contains(SampleService.Segmind))
            services.AddSegmindClient(options => SampleService.Segmind.Configure(options, emulator));
        if (chosen.Contains(SampleService.ModelsLab))
            services.AddModelsLabClient(options => SampleService.ModelsLab.Configure(options, emulator));
        return services.AddDubbingProviders().BuildServiceProvider();
    }
}
