namespace QuickStart;

/// <summary>Asks before anything is sent that costs money.</summary>
internal static class BilledRun
{
    public static void Confirm(Options options, string host)
    {
        if (options.ResumeId is not null)
            return;
        options.RequireSource();
        if (options.Source is null)
            Console.WriteLine("No file was named, so the recording that comes with the sample is used.");

        Console.WriteLine($"This sends {options.SourceText} to {host} for {options.Languages.Count} dub(s) ({string.Join(", ", options.Languages)}). {(options.IsEdited ? "One segment of each is dubbed a second time. " : string.Empty)}It is billed to your account.");
        if (options.IsConfirmed)
            return;
        if (Console.IsInputRedirected)
            throw new NotConfirmedException("There is no terminal to ask on. Add --yes to go on without asking.");

        Console.Write("Go on? [y/N] ");
        if (!string.Equals(Console.ReadLine()?.Trim(), "y", StringComparison.OrdinalIgnoreCase))
            throw new NotConfirmedException("Nothing was sent.");
    }
}
