using System.Reflection;

namespace DubbingSdk;

/// <summary>The User-Agent header of the library.</summary>
internal static class UserAgents
{
    public static string Version { get; } =
        typeof(UserAgents).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";

    private static readonly string Library = $"DubbingSdk/{Version} (.NET {Environment.Version})";

    public static string Text(string? applicationName) => applicationName is null ? Library : $"{Library} {applicationName}";
}
