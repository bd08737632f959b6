namespace QuickStart;

/// <summary>The billed dubs that are not saved yet, so that an interrupted run can print how to resume them.</summary>
internal static class Pending
{
    private static readonly List<string> Ids = [];

    public static void Add(string id)
    {
        if (!Ids.Contains(id))
            Ids.Add(id);
    }

    public static void Remove(string id) => Ids.Remove(id);

    public static void Report(Options options)
    {
        foreach (var id in Ids)
            Console.Error.WriteLine(HowToResume(id, options));
    }

    private static string HowToResume(string id, Options options)
    {
        if (!options.IsLive && options.EmulatorAddress is null)
            return $"The dub {id} ended with the embedded emulator. At the service it would continue, and could be resumed with: --live --resume {id}";

        var where = options.IsLive ? "--live" : $"--emulator {options.EmulatorAddress}";
        return $"The dub {id} continues at the service. Resume it with: {where} --resume {id}";
    }
}
