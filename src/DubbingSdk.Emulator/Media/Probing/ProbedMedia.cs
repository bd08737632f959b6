namespace DubbingSdk.Emulator.Media.Probing;

/// <summary>The media that was recognised in bytes: its media type, and its length if the format states it.</summary>
internal sealed record ProbedMedia(string ContentType, double? Seconds);
