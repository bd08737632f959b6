namespace DubbingSdk.Tests.Support;

/// <summary>Clients for tests: an obviously fake key, an address on this machine, and a clock that takes no time.</summary>
internal static class TestClient
{
    public const string Key = "test-key-not-a-real-one";

    public static DubbingClient Create(Uri address, TestTime? time = null, Action<DubbingClientOptions>? configure = null, HttpMessageHandler? handler = null)
    {
        var options = new DubbingClientOptions { ApiKey = Key, BaseAddress = address, TimeProvider = time ?? new TestTime() };
        configure?.Invoke(options);
        return new DubbingClient(options, handler);
    }
}
