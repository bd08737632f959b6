namespace DubbingSdk.Emulator.Requests;

internal delegate void PieceReader(ReadOnlySpan<byte> piece);
