namespace DubbingSdk;

/// <summary>The fields of a record, and the line it begins in.</summary>
internal sealed record CsvRecord(int Line, IReadOnlyList<string> Fields);
