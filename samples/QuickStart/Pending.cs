namespace QuickStart;

/// <summary>The dubs that are paid for and not saved yet, so that an interrupted run can say how to go on.</summary>
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
            Console.Error.WriteLine(HowToGoOn(id, options));
    }

    private static string HowToGoOn(string id, Options options)
    {
        if (!options.IsLive && options.EmulatorAddress is null)
            return $"The dub {id} ended with the embedded emulator. At the service it would go on, and could be taken up again with: --live --resume {id}";

        var where = options.IsLive ? "--live" : $"--emulator {options.EmulatorAddress}";
        return $"The dub {id} goes on at the service. Take it up again with: {where} --resume {id}";
    }
}
