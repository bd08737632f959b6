namespace DubbingSdk.Tests.Architecture;

/// <summary>Which rooms (folders) a room may use. A room may always use itself.</summary>
/// <param name="arrows">The rooms with the rooms that each may use, written <c>Room → Other, Another</c>. An arrow leads to the named room and to all that this may use.</param>
internal sealed class RoomRules(params string[] arrows)
{
    private readonly Dictionary<string, string[]> _arrows = arrows
        .Select(arrow => arrow.Split('→', StringSplitOptions.TrimEntries))
        .ToDictionary(sides => sides[0], sides => sides[1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    /// <summary>Finds what leads against the arrows, at most one use for each pair of a file and a room.</summary>
    public IEnumerable<string> Violations(IEnumerable<TypeUse> uses) => uses
        .Select(use => (Use: use, From: RoomOf(use.Room), To: RoomOf(use.TargetRoom)))
        .Where(use => !IsAllowed(use.From, use.To))
        .DistinctBy(use => (use.Use.File, use.To))
        .Select(use => $"{use.Use}, but {use.From} may use {(Reach(use.From) is { Length: > 0 } reach ? $"only {string.Join(", ", reach)}" : "no other room")}");

    /// <summary>Finds the folders that no arrow names.</summary>
    public IEnumerable<string> UnknownRooms(IEnumerable<TypeUse> uses) => uses.Select(use => RoomOf(use.Room)).Distinct().Where(room => !_arrows.ContainsKey(room));

    /// <summary>The innermost room with rules of its own around a folder.</summary>
    private string RoomOf(string folder)
    {
        for (var room = folder; room.Length > 0; room = room[..Math.Max(0, room.LastIndexOf('/'))])
        {
            if (_arrows.ContainsKey(room))
                return room;
        }

        return folder.Split('/')[0];
    }

    /// <summary>Whether the arrows lead there, or one room is the other's sub-folder.</summary>
    private bool IsAllowed(string from, string to) => from == to || IsInside(from, to) || IsInside(to, from) || Reach(from).Any(room => room == to || IsInside(to, room));

    private static bool IsInside(string room, string other) => room.StartsWith($"{other}/", StringComparison.Ordinal);

    private string[] Reach(string room)
    {
        var own = _arrows.GetValueOrDefault(room, []);
        var outer = room.Contains('/', StringComparison.Ordinal) ? Reach(room[..room.LastIndexOf('/')]) : [];
        return [.. own.Concat(own.SelectMany(Reach)).Concat(outer).Distinct()];
    }
}
