namespace DubbingSdk.Benchmarks;

/// <summary>What is done.</summary>
internal enum WorkKind
{
    Resource,
    Upload,
    Download,
}
