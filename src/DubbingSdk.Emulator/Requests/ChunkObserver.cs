namespace DubbingSdk.Emulator.Requests;

internal delegate void ChunkObserver(ReadOnlySpan<byte> chunk);
