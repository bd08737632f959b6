namespace DubbingSdk.Benchmarks;

/// <summary>One of the two that do the same work.</summary>
internal abstract class Side : IDisposable
{
    protected const string Key = "benchmark-key";

    public static Side Create(string name, Uri address, WorkFolder folder) => name == "ours" ? new SdkSide(address, folder) : new BaselineSide(address, folder);

    public Task RunAsync(Work work) => work.Kind switch
    {
        WorkKind.Resource => GetResourceAsync(work.Size),
        WorkKind.Upload => UploadAsync(),
        _ => DownloadAsync(work.Size),
    };

    public abstract void Dispose();

    protected abstract Task GetResourceAsync(long segments);

    protected abstract Task UploadAsync();

    protected abstract Task DownloadAsync(long bytes);
}
