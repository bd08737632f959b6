namespace DubbingSdk;

/// <summary>The fields of a record, and the number of its first line.</summary>
internal sealed record CsvRecord(int Line, IReadOnlyList<string> Fields);
