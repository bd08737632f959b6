using DubbingSdk.Emulator;
using DubbingSdk.Tests.Conformance;

namespace DubbingSdk.Tests.Support;

/// <summary>Where an emulator stands in for a service: for ElevenLabs at its root, for each other one below the service's name.</summary>
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
