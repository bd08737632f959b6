using System.ComponentModel;

namespace DubbingSdk;

/// <summary>Names the endpoint that a client method calls.</summary>
/// <param name="method">The HTTP method, in upper case.</param>
/// <param name="route">The route template, as the service documents it.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EndpointAttribute(string method, string route) : Attribute
{
    /// <summary>The HTTP method, in upper case.</summary>
    public string Method { get; } = method;

    /// <summary>The route template, for example <c>/v1/dubbing/{dubbing_id}</c>.</summary>
    public string Route { get; } = route;
}
