using System.Reflection;

namespace DubbingSdk.Tests.Conformance;

/// <summary>A method of a client that stands on operations of a service.</summary>
internal sealed record ClientMethod(MethodInfo Method, IReadOnlyList<string> Operations, string Path)
{
    public static IReadOnlyList<ClientMethod> All { get; } =
    [
        .. from type in typeof(DubbingClient).Assembly.GetTypes()
           from method in type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
           let endpoints = method.GetCustomAttributes<EndpointAttribute>().ToList()
           where endpoints.Count > 0
           select new ClientMethod(method, endpoints.ConvertAll(endpoint => $"{endpoint.Method} {endpoint.Route}"), $"{PathTo(type)}.{method.Name}"),
    ];

    public override string ToString() => Path;

    /// <summary>How a user reaches a client: <c>client.Dubbing</c>.</summary>
    private static string PathTo(Type client)
    {
        var open = new Queue<(Type Type, string Path)>([(typeof(DubbingClient), "client")]);
        while (open.TryDequeue(out var step))
        {
            if (step.Type == client)
                return step.Path;

            foreach (var property in step.Type.GetProperties().Where(property => property.PropertyType.Name.EndsWith("Client", StringComparison.Ordinal)))
                open.Enqueue((property.PropertyType, $"{step.Path}.{property.Name}"));
        }

        throw new InvalidOperationException($"{client} carries [Endpoint], but no property leads to it.");
    }
}
