using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace DubbingSdk.Emulator.Tests;

/// <summary>An emulator with a manual time provider, and a plain client of one of its services.</summary>
internal sealed class ServiceSession : IAsyncDisposable
{
    public const string Key = "sk_secret_value";

    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false });
    private readonly List<FileServer> _sources = [];

    private ServiceSession(DubbingEmulator emulator, ManualTime time, Uri address)
    {
        Emulator = emulator;
        Time = time;
        Address = address;
    }

    public DubbingEmulator Emulator { get; }

    public ManualTime Time { get; }

    public Uri Address { get; }

    /// <summary>The header that carries the key, unless it is null.</summary>
    public string? KeyHeader { get; set; } = "x-api-key";

    public RecordedRequest Last => Emulator.Requests[^1];

    public static async Task<ServiceSession> StartAsync(DubbingEmulatorOptions options, Func<DubbingEmulator, Uri> address)
    {
        var emulator = await DubbingEmulator.StartAsync(options);
        return new ServiceSession(emulator, (ManualTime)options.TimeProvider, address(emulator));
    }

    /// <summary>Serves a file that can be fetched once, and returns its URL.</summary>
    public Uri Source(byte[]? bytes = null, string type = "audio/wav")
    {
        var server = new FileServer(bytes ?? Sources.Wav(12), type);
        _sources.Add(server);
        return new Uri(server.Address, "talk");
    }

    public Uri VideoSource(double seconds = 12) => Source(Sources.Mp4(seconds, isLong: false, headerLast: false), "video/mp4");

    public Task<ReadResponse> GetAsync(string path) => SendAsync("GET", path);

    public Task<ReadResponse> PostAsync(string path, string json) => SendAsync("POST", path, json);

    public Task<ReadResponse> SendAsync(string method, string path, string? json = null) =>
        SendAsync(method, path, json is null ? null : new StringContent(json, Encoding.UTF8, "application/json"));

    public async Task<ReadResponse> SendAsync(string method, string path, HttpContent? content, Action<HttpRequestHeaders>? headers = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), Address + path) { Content = content };
        if (KeyHeader is not null)
            request.Headers.Add(KeyHeader, Key);

        headers?.Invoke(request.Headers);
        var response = await _client.SendAsync(request);
        return new ReadResponse(response.StatusCode, response, await response.Content.ReadAsByteArrayAsync());
    }

    /// <summary>Sends a request that must be accepted.</summary>
    public async Task<JsonNode> DoAsync(string method, string path, string? json = null)
    {
        var response = await SendAsync(method, path, json);
        ((int)response.Status).Should().Be(200, response.Text);
        return response.Json;
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        _sources.ForEach(source => source.Dispose());
        await Emulator.DisposeAsync();
    }
}
