namespace DubbingSdk.Tests.DependencyInjection;

/// <summary>Sets the key of a service in the environment, and restores the previous value.</summary>
internal sealed class EnvironmentKey : IDisposable
{
    private const string ElevenLabs = "ELEVENLABS_API_KEY";

    private readonly string _variable;
    private readonly string? _before;

    private EnvironmentKey(string variable, string? key)
    {
        _variable = variable;
        _before = Environment.GetEnvironmentVariable(variable);
        Environment.SetEnvironmentVariable(variable, key);
    }

    public static EnvironmentKey Set(string key, string variable = ElevenLabs) => new(variable, key);

    public static EnvironmentKey Unset(string variable = ElevenLabs) => new(variable, key: null);

    public void Dispose() => Environment.SetEnvironmentVariable(_variable, _before);
}
