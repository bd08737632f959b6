namespace DubbingSdk.Tests.Wire;

/// <summary>What the emulator answered.</summary>
internal sealed record EmulatorResponse(int Status, string? MediaType, IReadOnlyList<string> Headers, byte[] Body);
