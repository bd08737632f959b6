namespace QuickStart;

/// <summary>The dubs that are paid for and not saved yet, so that an interrupted run can say how to go on.</summary>
internal static class Pending
{
    private static readonly List<string> Ids = [];

    public static IReadOnlyList<string> All => Ids;

    public static void Add(string id)
    {
        if (!Ids.Contains(id))
            Ids.Add(id);
    }

    public static void Remove(string id) => Ids.Remove(id);
}
