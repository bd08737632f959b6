using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace DubbingSdk;

/// <summary>Expands route templates. An argument cannot escape its segment of the route.</summary>
internal static class RouteTemplate
{
    public static string Expand(string route, ReadOnlySpan<string> arguments)
    {
        if (arguments.IsEmpty)
            return route;

        var path = new DefaultInterpolatedStringHandler(route.Length, arguments.Length, CultureInfo.InvariantCulture);
        var rest = route.AsSpan();
        foreach (var argument in arguments)
        {
            var open = rest.IndexOf('{');
            var close = rest.IndexOf('}');
            path.AppendFormatted(rest[..open]);
            path.AppendLiteral(Escape(argument, rest[(open + 1)..close]));
            rest = rest[(close + 1)..];
        }

        path.AppendFormatted(rest);
        return path.ToStringAndClear();
    }

    /// <summary>Whether a template can replace another: it is a path, and all its parameters occur in the other.</summary>
    public static bool CanReplace(string route, string by) =>
        route.StartsWith('/') && by.StartsWith('/') && !by.StartsWith("//", StringComparison.Ordinal)
        && by.AsSpan().IndexOfAny("\\?#") < 0 && !by.Split('/').Any(segment => segment is "." or "..")
        && by.Split('/').Where(IsParameter).All(route.Split('/').Contains);

    /// <summary>Expands another template with the arguments of an expanded route.</summary>
    public static string Move(string route, string path, string template)
    {
        var arguments = route.Split('/').Zip(path.Split('/')).Where(pair => IsParameter(pair.First)).ToDictionary(pair => pair.First, pair => pair.Second);
        return string.Join('/', template.Split('/').Select(segment => arguments.GetValueOrDefault(segment, segment)));
    }

    /// <summary>Checks that a route is a path below the base address, without query or fragment.</summary>
    public static string RequireOnOrigin(string route)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(route);
        if (route[0] != '/' || route.StartsWith("//", StringComparison.Ordinal) || route.AsSpan().IndexOfAny("\\?#") >= 0)
            throw new ArgumentException("The route must be a path that begins with one slash. Put query parameters into AdditionalQuery.", nameof(route));
        if (route.Split('/').Any(segment => Uri.UnescapeDataString(segment) is "." or ".."))
            throw new ArgumentException("The route must not contain '.' or '..' as a segment.", nameof(route));

        return route;
    }

    private static bool IsParameter(string segment) => segment.StartsWith('{');

    private static string Escape(string argument, ReadOnlySpan<char> name)
    {
        if (string.IsNullOrWhiteSpace(argument))
            throw new ArgumentException("The argument is empty. Pass the id that the service returned.", ParameterName(name));
        if (argument is "." or "..")
            throw new ArgumentException($"'{argument}' is not an id. Pass the id that the service returned.", ParameterName(name));

        return Uri.EscapeDataString(argument);
    }

    /// <summary>The C# name of a route parameter: <c>dubbing_id</c> is <c>dubbingId</c>.</summary>
    private static string ParameterName(ReadOnlySpan<char> name)
    {
        var result = new StringBuilder(name.Length);
        var upper = false;
        foreach (var character in name)
        {
            if (character != '_')
                result.Append(upper ? char.ToUpperInvariant(character) : character);
            upper = character == '_';
        }

        return result.ToString();
    }
}
