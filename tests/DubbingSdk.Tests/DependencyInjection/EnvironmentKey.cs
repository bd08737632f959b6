namespace DubbingSdk.Tests.DependencyInjection;

/// <summary>Sets the environment's key, and puts back what was there.</summary>
internal sealed class EnvironmentKey : IDisposable
{
    private const string Variable = "ELEVENLABS_API_KEY";

    private readonly string? _before = Environment.GetEnvironmentVariable(Variable);

    private EnvironmentKey(string? key) => Environment.SetEnvironmentVariable(Variable, key);

    public static EnvironmentKey Set(string key) => new(key);

    public static EnvironmentKey Unset() => new(key: null);

    public void Dispose() => Environment.SetEnvironmentVariable(Variable, _before);
}
