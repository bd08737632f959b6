namespace DubbingSdk.Benchmarks;

/// <summary>The library.</summary>
internal sealed class SdkSide(Uri address, WorkFolder folder) : Side
{
    private readonly DubbingClient _client = new(new DubbingClientOptions { ApiKey = Key, BaseAddress = address });

    public override void Dispose() => _client.Dispose();

    protected override async Task GetResourceAsync(long segments) => await _client.Dubbing.Resource.GetAsync($"{segments}");

    protected override async Task UploadAsync() =>
        await _client.Dubbing.CreateAsync(new CreateDubRequest { Source = MediaSource.FromFile(folder.Source), TargetLanguage = "es" });

    protected override async Task DownloadAsync(long bytes)
    {
        await using var download = await _client.Dubbing.DownloadAsync($"{bytes}", "es");
        await download.SaveToFileAsync(folder.Target, overwrite: true);
    }
}
