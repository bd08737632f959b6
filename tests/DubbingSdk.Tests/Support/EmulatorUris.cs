using DubbingSdk.Emulator;
using DubbingSdk.Tests.Conformance;

namespace DubbingSdk.Tests.Support;

/// <summary>The base URI of a service at an emulator: its root for ElevenLabs, a path with the service's name for each other one.</summary>
internal static class EmulatorUris
{
    public static Uri UriOf(this DubbingEmulator emulator, Type client)
    {
        if (client == typeof(DubbingClient))
            return emulator.BaseAddress;

        var document = InterfaceDocument.Of(client);
        return new Uri(emulator.BaseAddress, $"/{document.Name}{document.Server.AbsolutePath}".TrimEnd('/'));
    }
}
