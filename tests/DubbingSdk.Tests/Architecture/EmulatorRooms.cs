namespace DubbingSdk.Tests.Architecture;

/// <summary>The rooms of the emulator.</summary>
internal static class EmulatorRooms
{
    /// <summary>The namespaces that its project file imports.</summary>
    public static readonly string[] Usings =
        ["Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Routing", "Microsoft.Extensions.DependencyInjection"];
}
