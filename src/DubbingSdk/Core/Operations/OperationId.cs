namespace DubbingSdk;

/// <summary>Packs what an operation needs to be taken up again into one URL-safe text, and unpacks it.</summary>
internal static class OperationId
{
    private const char Separator = '~';

    public static string Pack(params ReadOnlySpan<string> parts)
    {
        var packed = new string[parts.Length];
        for (var index = 0; index < parts.Length; index++)
            packed[index] = Uri.EscapeDataString(parts[index]).Replace("~", "%7E", StringComparison.Ordinal);
        return string.Join(Separator, packed);
    }

    public static string[] Unpack(string id, int count, string parameterName)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id, parameterName);
        var parts = Array.ConvertAll(id.Split(Separator), Uri.UnescapeDataString);
        return parts.Length == count && Array.TrueForAll(parts, part => part.Length > 0)
            ? parts
            : throw new ArgumentException($"'{id}' is not the Id of such an operation. Pass what the operation's Id property gave.", parameterName);
    }
}
