namespace DubbingSdk;

/// <summary>The mark some servers put before a text, which JSON does not know.</summary>
internal static class ByteOrderMark
{
    private static ReadOnlySpan<byte> Utf8 => [0xEF, 0xBB, 0xBF];

    public static ReadOnlyMemory<byte> Skip(ReadOnlyMemory<byte> text) => text.Span.StartsWith(Utf8) ? text[Utf8.Length..] : text;
}
