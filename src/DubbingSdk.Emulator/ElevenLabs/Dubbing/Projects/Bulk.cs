using DubbingSdk.Emulator.Requests;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Projects;

/// <summary>The body of a bulk edit: changes by segment id.</summary>
internal sealed record Bulk<T>(IReadOnlyDictionary<string, T> Segments) : IJsonRequest<Bulk<T>>
    where T : IJsonRequest<T>
{
    private const int Limit = 500;

    public static IReadOnlyCollection<string> Fields { get; } = ["segments"];

    public static Bulk<T> Read(JsonFields fields)
    {
        var segments = fields.RequireObjectsByName("segments").ToDictionary(member => member.Key, member => T.Read(member.Value));
        if (fields.Errors.Count == 0 && segments.Count is 0 or > Limit)
            fields.AddError($"Dictionary should have from 1 to {Limit} items", segments.Count == 0 ? "too_short" : "too_long", "segments");

        return new(segments);
    }
}
