namespace DubbingSdk.Emulator.Media.Probing;

/// <summary>What the bytes of a source say: its media type, and its length where the format states it.</summary>
internal sealed record ProbedMedia(string ContentType, double? Seconds);
