using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace DubbingSdk.Emulator.Tests;

/// <summary>A finished dub with its Studio resource: twelve seconds, three sentences, two speakers, from English to Spanish.</summary>
internal sealed class Studio : IAsyncDisposable
{
    public const double Seconds = 12;

    private const double LongEnough = 600;

    private Studio(Session session, string id)
    {
        Session = session;
        Id = id;
    }

    public Session Session { get; }

    public string Id { get; }

    public ManualTime Time => Session.Time;

    private string Root => $"/v1/dubbing/resource/{Id}";

    public static async Task<Studio> OpenAsync(ElevenLabsOptions? options = null, string? target = "es", double seconds = Seconds, Form? form = null)
    {
        var session = await Session.StartAsync(options);
        form ??= new Form().File("file", Sources.Wav(seconds));
        form.Text("dubbing_studio", "true");
        return new Studio(session, await session.FinishAsync(target is null ? form : form.Text("target_lang", target)));
    }

    /// <summary>Reads the resource.</summary>
    public async Task<JsonNode> GetAsync()
    {
        var response = await SendAsync("GET", "");
        response.Status.Should().Be(HttpStatusCode.OK, response.Text);
        return response.Json;
    }

    public async Task<IReadOnlyList<string>> SegmentsAsync() => [.. (await GetAsync())["speaker_segments"]!.AsObject().Select(member => member.Key)];

    public async Task<JsonNode> SegmentAsync(string id) => (await GetAsync())["speaker_segments"]![id]!;

    public async Task<JsonNode> DubAsync(string id, string language = "es") => (await SegmentAsync(id))["dubs"]![language]!;

    public async Task<bool> IsStaleAsync(string id, string language = "es") => (bool)(await DubAsync(id, language))["audio_stale"]!;

    public async Task<JsonNode> SpeakerAsync(string id) => (await GetAsync())["speaker_tracks"]![id]!;

    /// <summary>Sends a request with a JSON body that must be accepted.</summary>
    public async Task<JsonNode> DoAsync(string method, string path, string? json = null)
    {
        var response = await SendAsync(method, path, json);
        ((int)response.Status).Should().BeInRange(200, 299, response.Text);
        return response.Json;
    }

    public Task<ReadResponse> SendAsync(string method, string path, string? json = null, string type = "application/json")
    {
        var content = json is null ? null : new ByteArrayContent(Encoding.UTF8.GetBytes(json));
        if (content is not null)
            content.Headers.ContentType = new MediaTypeHeaderValue(type);

        return Session.SendAsync(new HttpMethod(method), Root + path, content);
    }

    public Task<JsonNode> EditAsync(string segment, string language, string json) => DoAsync("PATCH", $"/segment/{segment}/{language}", json);

    /// <summary>Starts a job on segments and advances the time until it is done.</summary>
    public async Task WorkAsync(string job, string json)
    {
        await DoAsync("POST", "/" + job, json);
        Finish();
    }

    public void Finish() => Time.Advance(LongEnough);

    public async Task<string> StartRenderAsync(string type, string language = "es", string more = "") =>
        (string)(await DoAsync("POST", $"/render/{language}", $$"""{"render_type":"{{type}}"{{more}}}"""))["render_id"]!;

    public async Task<JsonNode> FindRenderAsync(string id) => (await GetAsync())["renders"]![id]!;

    public async Task<byte[]> RenderAsync(string type, string language = "es", string more = "")
    {
        var id = await StartRenderAsync(type, language, more);
        Finish();
        return (await FetchAsync((await FindRenderAsync(id))["media_ref"]!)).Bytes;
    }

    /// <summary>Fetches a file with a client without a key.</summary>
    public static async Task<ReadResponse> FetchAsync(JsonNode mediaReference, Action<HttpRequestHeaders>? headers = null)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        using var request = new HttpRequestMessage(HttpMethod.Get, (string)mediaReference["url"]!);
        headers?.Invoke(request.Headers);
        var response = await client.SendAsync(request);
        return new ReadResponse(response.StatusCode, response, await response.Content.ReadAsByteArrayAsync());
    }

    public ValueTask DisposeAsync() => Session.DisposeAsync();
}
