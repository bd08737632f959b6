using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace DubbingSdk.Emulator.Tests;

/// <summary>An emulator with a client of its projects. A source is twelve seconds long: three sentences, two speakers.</summary>
internal sealed class Projects : IAsyncDisposable
{
    public const string Root = "/v1/dubbing/project";
    public const double Seconds = 12;

    /// <summary>The price of twelve seconds.</summary>
    public const int Price = 400;

    private const double LongEnough = 600;

    private Projects(Session session) => Session = session;

    public Session Session { get; }

    public ManualTime Time => Session.Time;

    public DubbingEmulator Emulator => Session.Emulator;

    public static async Task<Projects> StartAsync(ElevenLabsOptions? options = null, long credits = 1_000_000) =>
        new(await Session.StartAsync(options, credits));

    public static Form Form(double seconds = Seconds) => new Form().File("file", Sources.Wav(seconds));

    public static string Transcript(params string[] segments) => $$"""{"segments":[{{string.Join(",", segments)}}]}""";

    public static Form WithTranscript(string json, string? source = "en")
    {
        var form = Form().File("transcript", Encoding.UTF8.GetBytes(json), "application/json", "transcript.json");
        return source is null ? form : form.Text("source_language", source);
    }

    public Task<ReadResponse> PostAsync(Form form) => Session.SendAsync(HttpMethod.Post, Root, form.ToContent());

    public Task<ReadResponse> SendAsync(string method, string path, string? json = null)
    {
        var content = json is null ? null : new ByteArrayContent(Encoding.UTF8.GetBytes(json));
        if (content is not null)
            content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

        return Session.SendAsync(new HttpMethod(method), Root + path, content);
    }

    /// <summary>Sends a request that must be accepted.</summary>
    public async Task<JsonNode> DoAsync(string method, string path, string? json = null)
    {
        var response = await SendAsync(method, path, json);
        ((int)response.Status).Should().BeInRange(200, 299, response.Text);
        return response.Json;
    }

    public Task<JsonNode> GetAsync(string path) => DoAsync("GET", path);

    /// <summary>Creates a project.</summary>
    public async Task<JsonNode> CreateAsync(Form? form = null)
    {
        var response = await PostAsync(form ?? Form());
        response.Status.Should().Be(HttpStatusCode.Created, response.Text);
        return response.Json;
    }

    /// <summary>Creates a project and advances the time until it is ready and its first language complete.</summary>
    /// <returns>The path of the project.</returns>
    public async Task<string> FinishAsync(Form? form = null)
    {
        var path = PathOf(await CreateAsync(form));
        Finish();
        return path;
    }

    /// <summary>Creates a project with a finished Spanish language.</summary>
    public async Task<Dubbed> DubAsync(Form? form = null)
    {
        var project = await FinishAsync((form ?? Form()).Text("target_language", "es"));
        var language = (string)(await GetAsync(project))["language_ids"]![0]!;
        var segments = (await GetAsync(project + "/transcript"))["segments"]!.AsArray().Select(segment => (string)segment!["id"]!);
        return new Dubbed(project, $"{project}/language/{language}", [.. segments]);
    }

    public void Finish() => Time.Advance(LongEnough);

    public static string PathOf(JsonNode project) => "/" + (string)project["project_id"]!;

    public static string PathOf(string project, JsonNode language) => $"{project}/language/{(string)language["language_id"]!}";

    public Task<JsonNode> AddLanguageAsync(string project, string code, string more = "") =>
        DoAsync("POST", project + "/language", $$"""{"target_language":"{{code}}"{{more}}}""");

    public async Task<string> StatusAsync(string path) => (string)(await GetAsync(path))["status"]!;

    /// <summary>Fetches the audio of a language with a client without a key.</summary>
    public async Task<ReadResponse> FetchAsync(string language)
    {
        var url = (string)(await GetAsync(language))["outputs"]!["lossless_audio"]!;
        return await FetchUrlAsync(url);
    }

    public static async Task<ReadResponse> FetchUrlAsync(string url)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        var response = await client.GetAsync(url);
        return new ReadResponse(response.StatusCode, response, await response.Content.ReadAsByteArrayAsync());
    }

    public static string Code(ReadResponse response) => (string)response.Json["detail"]!["code"]!;

    public ValueTask DisposeAsync() => Session.DisposeAsync();

    /// <summary>The paths of a project and its language, and the ids of the segments.</summary>
    internal sealed record Dubbed(string Project, string Language, IReadOnlyList<string> Segments);
}
