namespace DubbingSdk;

/// <summary>Reads the cues of a subtitle file. Text that cannot be read is an error with its line number, and is never skipped.</summary>
internal sealed class SubtitleReader
{
    private const char ByteOrderMark = '\uFEFF';

    private const string WebVttSignature = "WEBVTT";

    private readonly string[] _lines;
    private readonly bool _isWebVtt;
    private readonly List<SubtitleCue> _cues = [];

    private SubtitleReader(string text, bool isWebVtt) => (_lines, _isWebVtt) = ([.. SplitLines(text.TrimStart(ByteOrderMark))], isWebVtt);

    public static IReadOnlyList<SubtitleCue> ReadSrt(string text) => new SubtitleReader(text, isWebVtt: false).Read(from: 0);

    public static IReadOnlyList<SubtitleCue> ReadWebVtt(string text)
    {
        if (!IsWebVtt(text))
            throw new DubbingFormatException($"a WebVTT file must begin with {WebVttSignature}. Use {nameof(SubtitleTrack.ParseSrt)} for SubRip subtitles.", line: 1);

        var reader = new SubtitleReader(text, isWebVtt: true);
        return reader.Read(reader.FindEndOfHeader());
    }

    public static bool IsWebVtt(string text) =>
        text.AsSpan().TrimStart(ByteOrderMark) is var start && start.StartsWith(WebVttSignature, StringComparison.Ordinal) && start[WebVttSignature.Length..] is [] or [' ' or '\t' or '\r' or '\n', ..];

    /// <summary>Splits at the line ends of subtitle files. Other characters that may break a line, such as U+2028, are part of the line.</summary>
    public static IEnumerable<string> SplitLines(string text)
    {
        using var reader = new StringReader(text);
        while (reader.ReadLine() is { } line)
            yield return line;
    }

    public static bool IsBlank(string line) => line.AsSpan().IndexOfAnyExcept(' ', '\t') < 0;

    private List<SubtitleCue> Read(int from)
    {
        for (var start = from; start < _lines.Length; start++)
        {
            if (IsBlank(_lines[start]))
                continue;

            var end = EndOfBlock(start);
            ReadBlock(start, end);
            start = end;
        }

        return _cues;
    }

    /// <summary>The header ends at a blank line, or at the times of the first cue if the blank line is missing.</summary>
    private int FindEndOfHeader()
    {
        var end = EndOfBlock(0);
        var times = Array.FindIndex(_lines, 0, end, IsTimes);
        return times < 0 ? end : times;
    }

    private int EndOfBlock(int start)
    {
        var end = Array.FindIndex(_lines, start, IsBlank);
        return end < 0 ? _lines.Length : end;
    }

    /// <summary>Reads the lines between two blank lines: a cue, or several if the blank lines between them are missing.</summary>
    private void ReadBlock(int start, int end)
    {
        var times = Array.FindIndex(_lines, start, end - start, IsTimes);
        if (times == start || (times == start + 1 && IsIdentifier(_lines[start])))
            ReadCues(start, times, end);
        else if (!IsIgnored(start, end))
            throw new DubbingFormatException("expected the times of a cue, such as 00:00:01,000 --> 00:00:02,500.", start + (IsNumber(_lines[start]) ? 2 : 1));
    }

    private void ReadCues(int start, int times, int end)
    {
        while (true)
        {
            var next = Array.FindIndex(_lines, times + 1, end - times - 1, IsTimes);
            var last = next < 0 ? end : next - 1 > times && IsNumber(_lines[next - 1]) ? next - 1 : next;
            ReadCue(times, _isWebVtt && start < times ? _lines[start] : null, string.Join('\n', _lines[(times + 1)..last]));
            if (next < 0)
                return;

            (start, times) = (last, next);
        }
    }

    private void ReadCue(int line, string? id, string text)
    {
        SubtitleTime.TryReadLine(_lines[line], out var start, out var end);
        if (end < start)
            throw new DubbingFormatException("the cue ends before it starts.", line + 1);

        if (!_isWebVtt)
        {
            _cues.Add(new SubtitleCue { Start = start, End = end, Text = text });
            return;
        }

        foreach (var (speaker, spoken) in WebVttText.Read(text))
        {
            _cues.Add(new SubtitleCue { Start = start, End = end, Text = spoken, Speaker = speaker, Id = id });
            id = null;
        }
    }

    /// <summary>Whether the line may precede the times of a cue: as any identifier in WebVTT, as a number in SubRip.</summary>
    private bool IsIdentifier(string line) => _isWebVtt ? !line.Contains(SubtitleTime.Arrow, StringComparison.Ordinal) : IsNumber(line);

    /// <summary>Whether the block is a comment, style or region of WebVTT. None of them may contain an arrow.</summary>
    private bool IsIgnored(int start, int end) =>
        _isWebVtt
        && _lines[start].Split([' ', '\t'], 2)[0] is "NOTE" or "STYLE" or "REGION"
        && !_lines[start..end].Any(static line => line.Contains(SubtitleTime.Arrow, StringComparison.Ordinal));

    private static bool IsTimes(string line) => SubtitleTime.TryReadLine(line, out _, out _);

    private static bool IsNumber(string line) => line.AsSpan().Trim() is { Length: > 0 } number && !number.ContainsAnyExceptInRange('0', '9');
}
