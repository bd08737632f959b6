using System.Net.Http.Headers;
using System.Text;

namespace DubbingSdk.Emulator.Tests;

/// <summary>An emulator with a hand-moved clock and a plain client for it.</summary>
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

    public Task<Answered> GetAsync(string path, Action<HttpRequestHeaders>? headers = null) => SendAsync(HttpMethod.Get, path, null, headers);

    public Task<Answered> PostAsync(Form form, string path = "/v1/dubbing") => SendAsync(HttpMethod.Post, path, form.ToContent());

    public Task<Answered> PostAsync(string json, string path) =>
        SendAsync(HttpMethod.Post, path, new StringContent(json, Encoding.UTF8, "application/json"));

    public async Task<Answered> SendAsync(HttpMethod method, string path, HttpContent? content = null, Action<HttpRequestHeaders>? headers = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        headers?.Invoke(request.Headers);
        var response = await Client.SendAsync(request);
        return new Answered(response.StatusCode, response, await response.Content.ReadAsByteArrayAsync());
    }

    public async Task<string> CreateAsync(Form? form = null)
    {
        var answer = await PostAsync(form ?? Form.Dub());
        answer.Status.Should().Be(System.Net.HttpStatusCode.OK, answer.Text);
        return (string)answer.Json["dubbing_id"]!;
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
