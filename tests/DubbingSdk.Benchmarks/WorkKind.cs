namespace DubbingSdk.Benchmarks;

/// <summary>The kind of work.</summary>
internal enum WorkKind
{
    Resource,
    Upload,
    Download,
}
