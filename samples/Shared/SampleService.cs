using DubbingSdk;

namespace Samples;

/// <summary>A service that samples use.</summary>
/// <param name="Host">The host of billed runs.</param>
/// <param name="KeyVariable">The environment variable that holds the key.</param>
/// <param name="EmulatorPath">The path of the service within an emulator.</param>
internal sealed record SampleService(string Host, string KeyVariable, string EmulatorPath)
{
    public static SampleService ElevenLabs { get; } = new("api.elevenlabs.io", "ELEVENLABS_API_KEY", "/");

    public static SampleService CambAi { get; } = new("client.camb.ai", "CAMB_API_KEY", "/cambai/apis");

    public static SampleService Segmind { get; } = new("api.segmind.com", "SEGMIND_API_KEY", "/segmind");

    public static SampleService ModelsLab { get; } = new("modelslab.com", "MODELSLAB_API_KEY", "/modelslab/api");

    /// <summary>Whether there is a key for the real service.</summary>
    public bool HasKey => !string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable(KeyVariable));

    /// <summary>Configures a client for an emulator. Without one, the client uses the real service with the key of the environment.</summary>
    public void Configure(DubbingServiceOptions options, Uri? emulator)
    {
        if (emulator is not null)
            (options.ApiKey, options.BaseAddress) = ("any-key-will-do", new Uri(emulator, EmulatorPath));
    }
}
