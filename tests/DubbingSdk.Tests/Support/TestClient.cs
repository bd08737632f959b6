using System.Reflection;

namespace DubbingSdk.Tests.Support;

/// <summary>Clients for tests: an obviously fake key, a loopback base address, and a fake time provider.</summary>
internal static class TestClient
{
    public const string Key = "test-key-not-a-real-one";

    /// <summary>The clients of all services.</summary>
    public static IReadOnlyList<Type> Types { get; } = [.. typeof(DubbingServiceClient).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(DubbingServiceClient)))];

    /// <summary>The variable that the code of a user holds a client in: the last part of its namespace, and <c>client</c> where that is the library's own.</summary>
    public static string Variable(Type client) =>
        client.Namespace!.Split('.') is [_, .., var service] ? char.ToLowerInvariant(service[0]) + service[1..] : "client";

    public static DubbingClient Create(Uri address, TestTime? time = null, Action<DubbingClientOptions>? configure = null, HttpMessageHandler? handler = null)
    {
        var options = new DubbingClientOptions { ApiKey = Key, BaseAddress = address, TimeProvider = time ?? new TestTime() };
        configure?.Invoke(options);
        return new DubbingClient(options, handler);
    }

    /// <summary>Makes a client of any service.</summary>
    public static TClient Create<TClient>(Uri? address, TestTime? time = null, Action<DubbingServiceOptions>? configure = null, HttpMessageHandler? handler = null)
        where TClient : DubbingServiceClient =>
        (TClient)Create(typeof(TClient), address, time, configure, handler);

    /// <summary>Makes a client of any service.</summary>
    /// <param name="client">Its class.</param>
    /// <param name="address">The base address, or null for the service's own.</param>
    /// <param name="time">The time provider.</param>
    /// <param name="configure">Changes the options.</param>
    /// <param name="handler">The handler to send through.</param>
    public static DubbingServiceClient Create(Type client, Uri? address, TestTime? time = null, Action<DubbingServiceOptions>? configure = null, HttpMessageHandler? handler = null)
    {
        var options = (DubbingServiceOptions)Activator.CreateInstance(OptionsOf(client))!;
        (options.ApiKey, options.BaseAddress, options.TimeProvider) = (Key, address, time ?? new TestTime());
        configure?.Invoke(options);
        return Create(client, options, handler);
    }

    /// <summary>Makes a client of any service with options as they are.</summary>
    public static DubbingServiceClient Create(Type client, DubbingServiceOptions options, HttpMessageHandler? handler = null) =>
        (DubbingServiceClient)Constructor(client).Invoke(BindingFlags.DoNotWrapExceptions, null, [options, handler], null);

    /// <summary>The class of a client's options.</summary>
    public static Type OptionsOf(Type client) => Constructor(client).GetParameters()[0].ParameterType;

    private static ConstructorInfo Constructor(Type client) => client.GetConstructors().Single(constructor => constructor.GetParameters().Length == 2);
}
