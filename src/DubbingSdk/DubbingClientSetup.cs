using DubbingSdk.Http;

namespace DubbingSdk;

/// <summary>Turns checked options into a client's settings.</summary>
internal static class DubbingClientSetup
{
    public static ClientSettings Create(DubbingClientOptions options, bool allowEnvironmentKey = true)
    {
        var environmentKey = allowEnvironmentKey ? EnvironmentKey(options) : null;
        var mistakes = options.FindMistakes(environmentKey, property => property).ToList();
        return mistakes.Count == 0
            ? new ClientSettings(options, ElevenLabsProfile.Instance, options.Address, environmentKey)
            : throw new ArgumentException(string.Join(" ", mistakes), nameof(options));
    }

    /// <summary>The key from the environment, which is meant for the service's own hosts and nobody else.</summary>
    public static string? EnvironmentKey(DubbingClientOptions options) =>
        options is { BaseAddress: null, ApiKey: null, ApiKeyProvider: null }
            ? Environment.GetEnvironmentVariable(ElevenLabsProfile.Instance.KeyVariable)
            : null;
}
