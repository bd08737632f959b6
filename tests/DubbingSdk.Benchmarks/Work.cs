using System.Net.Http.Headers;

namespace DubbingSdk.Benchmarks;

/// <summary>One piece of work, done with plain HttpClient and with the library.</summary>
internal sealed class Work : IDisposable
{
    private const string Key = "benchmark-key";

    private readonly HttpClient _http = new() { Timeout = Timeout.InfiniteTimeSpan };
    private readonly DubbingClient _client;
    private readonly Uri _address;
    private readonly string _folder = Directory.CreateTempSubdirectory("dubbing-benchmark-").FullName;
    private readonly string _name;

    public Work(string name, Uri address)
    {
        _name = name;
        _address = address;
        _client = new DubbingClient(new DubbingClientOptions { ApiKey = Key, BaseAddress = address });
        if (IsUpload)
            MakeSparseFile(Source, Size);
    }

    /// <summary>The work by name, with its size in bytes.</summary>
    public static IReadOnlyDictionary<string, long> Sizes { get; } = new Dictionary<string, long>
    {
        ["upload-500MB"] = 500_000_000,
        ["upload-3GiB"] = 3L << 30,
        ["download-500MB"] = 500_000_000,
    };

    private long Size => Sizes[_name];

    private bool IsUpload => _name.StartsWith("upload", StringComparison.Ordinal);

    private string Source => Path.Combine(_folder, "source.wav");

    private string Target => Path.Combine(_folder, "target.mp3");

    public Task FloorAsync() => IsUpload ? FloorUploadAsync() : FloorDownloadAsync();

    public Task OursAsync() => IsUpload ? OurUploadAsync() : OurDownloadAsync();

    public void Dispose()
    {
        _http.Dispose();
        _client.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static void MakeSparseFile(string path, long size)
    {
        using var file = File.Create(path);
        file.SetLength(size);
    }

    private async Task FloorUploadAsync()
    {
        await using var file = File.OpenRead(Source);
        using var part = new StreamContent(file) { Headers = { ContentType = new MediaTypeHeaderValue("audio/wav") } };
        using var form = new MultipartFormDataContent { { new StringContent("es"), "target_lang" }, { part, "file", "source.wav" } };
        using var response = await SendAsync(HttpMethod.Post, "/v1/dubbing", form);
        await response.Content.ReadAsByteArrayAsync();
    }

    private async Task OurUploadAsync() =>
        await _client.Dubbing.CreateAsync(new CreateDubRequest { Source = MediaSource.FromFile(Source), TargetLanguage = "es" });

    private async Task FloorDownloadAsync()
    {
        using var response = await SendAsync(HttpMethod.Get, $"/v1/dubbing/{Size}/audio/es");
        await using var body = await response.Content.ReadAsStreamAsync();
        await using var file = File.Create(Target);
        await body.CopyToAsync(file);
    }

    private async Task OurDownloadAsync()
    {
        await using var download = await _client.Dubbing.DownloadAsync($"{Size}", "es");
        await download.SaveToFileAsync(Target, overwrite: true);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(_address, path)) { Content = content };
        request.Headers.TryAddWithoutValidation("xi-api-key", Key);
        var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        return response.EnsureSuccessStatusCode();
    }
}
