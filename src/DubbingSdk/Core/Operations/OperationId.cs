namespace DubbingSdk;

/// <summary>Packs what is needed to resume an operation into one URL-safe text, and unpacks it.</summary>
/// <remarks>Parts are joined by <c>~</c>. Within them, all but letters, digits, <c>-</c> and <c>_</c> is a dot and two hexadecimal digits for each byte.</remarks>
internal static class OperationId
{
    private const char Separator = '~';
    private const char Escape = '.';

    public static string Pack(params ReadOnlySpan<string> parts)
    {
        var packed = new string[parts.Length];
        for (var index = 0; index < parts.Length; index++)
            packed[index] = PackPart(parts[index]);
        return string.Join(Separator, packed);
    }

    /// <summary>Unpacks <paramref name="count"/> parts, and up to <paramref name="optional"/> further ones.</summary>
    public static string[] Unpack(string id, int count, string parameterName, int optional = 0)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id, parameterName);
        var parts = id.Split(Separator);
        return parts.Length >= count && parts.Length <= count + optional && Array.TrueForAll(parts, IsPart)
            ? Array.ConvertAll(parts, UnpackPart)
            : throw new ArgumentException($"'{id}' is not the Id of such an operation. Pass the value of the operation's Id property.", parameterName);
    }

    /// <summary>Percent-encodes, but with an escape character that needs no escaping in a URI.</summary>
    private static string PackPart(string part) => Uri.EscapeDataString(part)
        .Replace(".", "%2E", StringComparison.Ordinal)
        .Replace("~", "%7E", StringComparison.Ordinal)
        .Replace('%', Escape);

    private static string UnpackPart(string part) => Uri.UnescapeDataString(part.Replace("%", "%25", StringComparison.Ordinal).Replace(Escape, '%'));

    private static bool IsPart(string part)
    {
        for (var dot = part.IndexOf(Escape); dot >= 0; dot = part.IndexOf(Escape, dot + 1))
        {
            if (part.Length < dot + 3 || !char.IsAsciiHexDigit(part[dot + 1]) || !char.IsAsciiHexDigit(part[dot + 2]))
                return false;
        }

        return part.Length > 0;
    }
}
