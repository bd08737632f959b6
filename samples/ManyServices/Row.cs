using DubbingSdk;
using DubbingSdk.Providers;

namespace ManyServices;

/// <summary>The result of one language at one service.</summary>
internal sealed record Row(string Service, string Language, string State, TimeSpan Time, string Cost)
{
    public const string Done = "done";
    public const string NotSaved = "not saved";

    /// <summary>The names of the saved files.</summary>
    public string Files { get; init; } = string.Empty;

    /// <summary>An additional message, such as the reason of a failure.</summary>
    public string? Note { get; init; }

    public static Row Of(DubbingProvider provider, DubbingLanguageReport report, TimeSpan time)
    {
        var cost = report.Job?.Latest?.Value.Cost is { Amount: { } amount, Unit: var unit } ? $"{amount} {unit}" : "not reported";
        var row = new Row(provider.Name, report.Language.ToString(), Done, time, cost);
        return report.HasSucceeded ? row : row with { State = StateOf(report.Failure), Note = NoteOf(report) };
    }

    /// <summary>Prints the rows as a table, with their notes below it.</summary>
    public static void Print(IReadOnlyList<Row> rows)
    {
        Console.WriteLine();
        Print("service", "language", "state", "time", "cost", "files");
        foreach (var row in rows)
            Print(row.Service, row.Language, row.State, $"{row.Time.TotalSeconds:F1} s", row.Cost, row.Files);
        foreach (var row in rows.Where(row => row.Note is not null).DistinctBy(row => (row.Service, row.Note)))
            Console.WriteLine($"{row.Service}: {row.Note}");
    }

    private static void Print(string service, string language, string state, string time, string cost, string files) =>
        Console.WriteLine($"{service,-21}{language,-10}{state,-15}{time,8}  {cost,-16}{files}".TrimEnd());

    private static string? NoteOf(DubbingLanguageReport report) =>
        report.Failure is OperationCanceledException and not DubbingCanceledException { MayHaveBeenAccepted: true } ? null : report.Failure?.Message ?? report.Output?.Message;

    private static string StateOf(Exception? failure) => failure switch
    {
        DubbingNotSupportedException => "not supported",
        IMayHaveBeenAccepted { MayHaveBeenAccepted: true } => "ambiguous",
        OperationCanceledException => "interrupted",
        _ => "failed",
    };
}
