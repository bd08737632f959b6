namespace DubbingSdk.Benchmarks;

/// <summary>One piece of work, which both sides do.</summary>
/// <param name="Name">The name on the command line.</param>
/// <param name="Title">The name in the table.</param>
/// <param name="Kind">The kind of work.</param>
/// <param name="Size">The bytes to move, or the segments of a resource.</param>
/// <param name="Calls">The calls that are timed together, so that a short one can be timed at all.</param>
/// <param name="WarmUp">The untimed calls that come first.</param>
internal sealed record Work(string Name, string Title, WorkKind Kind, long Size, int Calls = 1, int WarmUp = 1)
{
    public static IReadOnlyList<Work> All { get; } =
    [
        new("resource", "resource of 3,000 segments, 2 MB of JSON", WorkKind.Resource, 3000, Calls: 20, WarmUp: 200),
        new("upload", "upload of 500 MB", WorkKind.Upload, 500_000_000),
        new("upload-large", "upload of 3 GiB", WorkKind.Upload, 3L << 30),
        new("download", "download of 500 MB", WorkKind.Download, 500_000_000),
    ];

    public static Work Named(string name) => All.Single(work => work.Name == name);
}
