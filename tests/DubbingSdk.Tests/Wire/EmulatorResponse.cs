namespace DubbingSdk.Tests.Wire;

/// <summary>The response of the emulator.</summary>
internal sealed record EmulatorResponse(int Status, string? MediaType, IReadOnlyList<string> Headers, byte[] Body);
