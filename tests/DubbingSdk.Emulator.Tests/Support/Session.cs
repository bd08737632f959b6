using System.Net.Http.Headers;
using System.Text;

namespace DubbingSdk.Emulator.Tests;

/// <summary>An emulator with a manual time provider, and a plain client of it.</summary>
internal sealed class Session : IAsyncDisposable
{
    public const string Key = "sk_secret_value";

    private Session(DubbingEmulator emulator, ManualTime time)
    {
        Emulator = emulator;
        Time = time;
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false }) { BaseAddress = emulator.BaseAddress };
        Client.DefaultRequestHeaders.Add("xi-api-key", Key);
    }

    public DubbingEmulator Emulator { get; }

    public ManualTime Time { get; }

    public HttpClient Client { get; }

    public static async Task<Session> StartAsync(ElevenLabsOptions? elevenLabs = null, long credits = 1_000_000, IReadOnlyList<string>? keys = null)
    {
        var time = new ManualTime();
        var emulator = await DubbingEmulator.StartAsync(new DubbingEmulatorOptions
        {
            TimeProvider = time,
            Credits = credits,
            ApiKeys = keys ?? [],
            ElevenLabs = elevenLabs ?? new ElevenLabsOptions(),
        });
        return new Session(emulator, time);
    }

    public Task<ReadResponse> GetAsync(string path, Action<HttpRequestHeaders>? headers = null) => SendAsync(HttpMethod.Get, path, null, headers);

    public Task<ReadResponse> PostAsync(Form form, string path = "/v1/dubbing") => SendAsync(HttpMethod.Post, path, form.ToContent());

    public Task<ReadResponse> PostAsync(string json, string path) =>
        SendAsync(HttpMethod.Post, path, new StringContent(json, Encoding.UTF8, "application/json"));

    public async Task<ReadResponse> SendAsync(HttpMethod method, string path, HttpContent? content = null, Action<HttpRequestHeaders>? headers = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        headers?.Invoke(request.Headers);
        var response = await Client.SendAsync(request);
        return new ReadResponse(response.StatusCode, response, await response.Content.ReadAsByteArrayAsync());
    }

    public async Task<string> CreateAsync(Form? form = null)
    {
        var response = await PostAsync(form ?? Form.Dub());
        response.Status.Should().Be(System.Net.HttpStatusCode.OK, response.Text);
        return (string)response.Json["dubbing_id"]!;
    }

    public async Task<string> FinishAsync(Form? form = null)
    {
        var id = await CreateAsync(form);
        Time.Advance(3600);
        return id;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Emulator.DisposeAsync();
    }
}
