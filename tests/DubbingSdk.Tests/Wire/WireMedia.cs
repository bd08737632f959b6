namespace DubbingSdk.Tests.Wire;

/// <summary>Media that was downloaded.</summary>
internal sealed record WireMedia(string? Type, byte[] Bytes);
