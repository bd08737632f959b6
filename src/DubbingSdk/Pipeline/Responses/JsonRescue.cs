namespace DubbingSdk.Pipeline;

/// <summary>Makes the best of JSON that cannot be read as a whole, or returns <see langword="null"/> when nothing in it is of use.</summary>
internal delegate byte[]? JsonRescue(ReadOnlySpan<byte> json);
