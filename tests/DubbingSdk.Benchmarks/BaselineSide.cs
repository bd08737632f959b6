using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace DubbingSdk.Benchmarks;

/// <summary>Plain HttpClient: the key, the same types, and nothing else.</summary>
internal sealed class BaselineSide(Uri address, WorkFolder folder) : Side
{
    private readonly HttpClient _http = new() { Timeout = Timeout.InfiniteTimeSpan };

    public override void Dispose() => _http.Dispose();

    protected override async Task GetResourceAsync(long segments)
    {
        using var response = await SendAsync(HttpMethod.Get, $"/v1/dubbing/resource/{segments}");
        await ReadAsync(response, BaselineJsonContext.Default.DubbingResource);
    }

    protected override async Task UploadAsync()
    {
        await using var file = File.OpenRead(folder.Source);
        using var part = new StreamContent(file) { Headers = { ContentType = new MediaTypeHeaderValue("audio/wav") } };
        using var form = new MultipartFormDataContent { { new StringContent("es"), "target_lang" }, { part, "file", "source.wav" } };
        using var response = await SendAsync(HttpMethod.Post, "/v1/dubbing", form);
        await ReadAsync(response, BaselineJsonContext.Default.BaselineCreated);
    }

    protected override async Task DownloadAsync(long bytes)
    {
        using var response = await SendAsync(HttpMethod.Get, $"/v1/dubbing/{bytes}/audio/es");
        await using var body = await response.Content.ReadAsStreamAsync();
        await using var file = File.Create(folder.Target);
        await body.CopyToAsync(file);
    }

    private static async Task<T> ReadAsync<T>(HttpResponseMessage response, JsonTypeInfo<T> typeInfo)
    {
        await using var body = await response.Content.ReadAsStreamAsync();
        return (await JsonSerializer.DeserializeAsync(body, typeInfo))!;
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(address, path)) { Content = content };
        request.Headers.TryAddWithoutValidation("xi-api-key", Key);
        var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        return response.EnsureSuccessStatusCode();
    }
}
