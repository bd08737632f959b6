namespace DubbingSdk.Tests.Wire;

/// <summary>The request or the response of a raw exchange, with its placeholders.</summary>
internal sealed class WireMessage
{
    public WireMessage(List<string> lines)
    {
        StartLine = lines[0];
        var end = lines.IndexOf(string.Empty);
        Headers = [.. lines[1..(end < 0 ? lines.Count : end)].Select(line => line.Split(": ", 2)).Select(header => KeyValuePair.Create(header[0], header[1]))];
        var isMultipart = Header("content-type")?.StartsWith("multipart/", StringComparison.Ordinal) == true;
        Body = end < 0 ? null : string.Join(isMultipart ? "\r\n" : "\n", lines.Skip(end + 1));
    }

    /// <summary>The request line or the status line.</summary>
    public string StartLine { get; }

    public string Method => StartLine.Split(' ')[0];

    public string Target => StartLine.Split(' ')[1];

    public int Status => int.Parse(StartLine.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);

    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; }

    public string? Body { get; }

    public string? Header(string name) => Headers.Where(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(header => header.Value).SingleOrDefault();
}
