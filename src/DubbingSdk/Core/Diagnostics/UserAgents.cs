using System.Reflection;

namespace DubbingSdk;

/// <summary>How the client names itself to a service.</summary>
internal static class UserAgents
{
    public static string Version { get; } =
        typeof(UserAgents).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";

    private static readonly string Library = $"DubbingSdk/{Version} (.NET {Environment.Version})";

    public static string Text(string? applicationName) => applicationName is null ? Library : $"{Library} {applicationName}";
}
