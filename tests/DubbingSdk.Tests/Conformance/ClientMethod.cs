using System.Reflection;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Conformance;

/// <summary>A method of a client, or of a part of it, that stands on operations of the client's service.</summary>
internal sealed record ClientMethod(MethodInfo Method, Type Client, IReadOnlyList<string> Operations, string Path)
{
    public static IReadOnlyList<ClientMethod> All { get; } =
    [
        .. from type in typeof(DubbingClient).Assembly.GetTypes()
           from method in type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
           let endpoints = method.GetCustomAttributes<EndpointAttribute>().ToList()
           where endpoints.Count > 0
           let way = WayTo(type)
           select new ClientMethod(method, way.Client, endpoints.ConvertAll(endpoint => $"{endpoint.Method} {endpoint.Route}"), $"{way.Path}.{method.Name}"),
    ];

    public override string ToString() => Path;

    /// <summary>The expression for a client in the code of a user: <c>client.Dubbing</c>.</summary>
    private static (Type Client, string Path) WayTo(Type part)
    {
        var open = new Queue<(Type Type, Type Client, string Path)>(TestClient.Types.Select(client => (client, client, TestClient.Variable(client))));
        while (open.TryDequeue(out var step))
        {
            if (step.Type == part)
                return (step.Client, step.Path);

            foreach (var property in step.Type.GetProperties().Where(property => property.PropertyType.Name.EndsWith("Client", StringComparison.Ordinal)))
                open.Enqueue((property.PropertyType, step.Client, $"{step.Path}.{property.Name}"));
        }

        throw new InvalidOperationException($"{part} carries [Endpoint], but no property leads to it.");
    }
}
