namespace DubbingSdk;

/// <summary>Reads the lines of a script, with columns in any order. Ignores other columns.</summary>
internal sealed class DubScriptReader
{
    private readonly double? _framesPerSecond;
    private readonly int _width;
    private readonly int[] _columns;

    private DubScriptReader(CsvRecord header, double? framesPerSecond)
    {
        _framesPerSecond = framesPerSecond;
        _width = header.Fields.Count;
        var names = header.Fields.Select(static field => field.Trim()).ToList();
        _columns = [.. DubScript.Columns.Select(column => names.FindIndex(name => IsSame(name, column)))];

        var missing = DubScript.Columns.Where((_, index) => _columns[index] < 0).ToList();
        if (missing.Count > 0)
            throw new DubbingFormatException($"the columns {string.Join(", ", missing)} are missing. The first line must be {DubScript.Header}.", header.Line);
        if (DubScript.Columns.FirstOrDefault(column => names.Count(name => IsSame(name, column)) > 1) is { } repeated)
            throw new DubbingFormatException($"the column {repeated} occurs twice. Remove one.", header.Line);
    }

    public static IReadOnlyList<DubScriptLine> Read(string csv, double? framesPerSecond)
    {
        var records = new CsvReader(csv.TrimStart('\uFEFF'));
        var reader = new DubScriptReader(records.Read() ?? throw Empty(), framesPerSecond);
        var lines = new List<DubScriptLine>();
        while (records.Read() is { } record)
            lines.Add(reader.ReadLine(record));
        return lines.Count > 0 ? lines : throw Empty();
    }

    private DubScriptLine ReadLine(CsvRecord record)
    {
        if (record.Fields.Count != _width)
            throw new DubbingFormatException($"found {record.Fields.Count} field(s) where the header has {_width}. Put a field that contains a comma in quotes, a time such as \"0:00:02,500\" too.", record.Line);

        var fields = Array.ConvertAll(_columns, column => record.Fields[column]);
        var (start, end) = (ReadTime(fields[1], record), ReadTime(fields[2], record));
        return end > start
            ? new() { Speaker = fields[0], Start = start, End = end, Transcription = fields[3], Translation = fields[4] }
            : throw new DubbingFormatException("the end must be after the start.", record.Line);
    }

    private TimeSpan ReadTime(string text, CsvRecord record) =>
        DubScriptTime.TryRead(text.Trim(), _framesPerSecond, out var time) is { } error ? throw new DubbingFormatException(error, record.Line) : time;

    private static bool IsSame(string name, string column) => name.Equals(column, StringComparison.OrdinalIgnoreCase);

    private static DubbingFormatException Empty() => new($"The script has no lines. It must have the header {DubScript.Header} and at least one line.");
}
