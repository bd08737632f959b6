using System.Text.Json.Nodes;

namespace DubbingSdk.Tests.Replay;

/// <summary>One call of the library, and the column of the table that holds for it: its own, or one that it shares with calls that fail alike.</summary>
internal sealed partial record TableCall(string Name, Type Client, bool IsOnce, string Answer, Func<DubbingServiceClient, TableInput, Task> RunAsync)
{
    public TableCall(string name, bool isOnce, string answer, Func<DubbingClient, TableInput, Task> runAsync)
        : this(name, typeof(DubbingClient), isOnce, answer, (client, input) => runAsync((DubbingClient)client, input))
    {
    }

    public static IReadOnlyList<TableCall> All { get; } =
    [
        new("create", isOnce: true, """{"dubbing_id":"d1","expected_duration_sec":1}""", CreateAsync) { Method = "client.Dubbing.CreateAsync" },
        Read("list", "ListAsync", """{"dubs":[],"has_more":false}""", ListAsync),
        Read("get", "GetAsync", """{"dubbing_id":"d1","status":"dubbed"}""", (client, input) => client.Dubbing.GetAsync("d1", input.Options, input.Token)),
        Read("delete", "DeleteAsync", """{"status":"ok"}""", (client, input) => client.Dubbing.DeleteAsync("d1", input.Options, input.Token)),
        Read("audio", "DownloadAsync", "ID3 and so on", DownloadAsync),
        Read("script", "GetTranscriptAsync", """{"transcript_format":"srt","srt":"1"}""", (client, input) => client.Dubbing.GetTranscriptAsync("d1", "es", DubTranscriptFormat.Srt, input.Options, input.Token)),
        Read("srt", "GetTranscriptFileAsync", "1", (client, input) => client.Dubbing.GetTranscriptFileAsync("d1", "es", options: input.Options, cancellationToken: input.Token)),
        Raw("post1", HttpMethod.Post, DubbingReplay.Once),
        Raw("post+", HttpMethod.Post, DubbingReplay.Safe),
        Raw("get1", HttpMethod.Get, DubbingReplay.Once),
        Raw("get+", HttpMethod.Get, DubbingReplay.Safe),
        Raw("patch1", HttpMethod.Patch, DubbingReplay.Once),
        Raw("patch+", HttpMethod.Patch, DubbingReplay.Safe),
        Studio("GetAsync", "get", (studio, input) => studio.GetAsync("d1", input.Options, input.Token), """{"id":"d1"}"""),
        Studio("FindSimilarVoicesAsync", "get", (studio, input) => studio.FindSimilarVoicesAsync("d1", "p1", input.Options, input.Token), """{"voices":[]}"""),
        Studio("DeleteSegmentAsync", "delete", (studio, input) => studio.DeleteSegmentAsync("d1", "s1", input.Options, input.Token)),
        Studio("AddLanguageAsync", "json1", (studio, input) => studio.AddLanguageAsync("d1", new() { Language = "fr" }, input.JsonOptions, input.Token)),
        Studio("CreateSegmentAsync", "json1", (studio, input) => studio.CreateSegmentAsync("d1", "p1", new() { StartTime = default, EndTime = Second }, input.JsonOptions, input.Token), """{"new_segment":"s1"}"""),
        Studio("MigrateSegmentsAsync", "json1", (studio, input) => studio.MigrateSegmentsAsync("d1", new() { SegmentIds = ["s1"], SpeakerId = "p1" }, input.JsonOptions, input.Token)),
        Studio("TranscribeAsync", "json1", (studio, input) => studio.TranscribeAsync("d1", new() { Segments = ["s1"] }, input.JsonOptions, input.Token)),
        Studio("TranslateAsync", "json1", (studio, input) => studio.TranslateAsync("d1", new() { Segments = ["s1"], Languages = null }, input.JsonOptions, input.Token)),
        Studio("DubAsync", "json1", (studio, input) => studio.DubAsync("d1", new() { Segments = ["s1"], Languages = null }, input.JsonOptions, input.Token)),
        Studio("CreateSpeakerAsync", "json1", (studio, input) => studio.CreateSpeakerAsync("d1", new(), input.JsonOptions, input.Token), """{"speaker_id":"p1"}"""),
        Studio("RenderAsync", "json1", (studio, input) => studio.RenderAsync("d1", "es", new() { RenderType = RenderType.Mp3 }, input.JsonOptions, input.Token), """{"render_id":"r1"}"""),
        Studio("UpdateSegmentAsync", "json+", (studio, input) => studio.UpdateSegmentAsync("d1", "s1", "es", new() { Text = "Hola." }, input.JsonOptions, input.Token)),
        Studio("UpdateSpeakerAsync", "json+", (studio, input) => studio.UpdateSpeakerAsync("d1", "p1", new() { VoiceStyle = 1 }, input.JsonOptions, input.Token)),
        .. OfProjects,
        .. OfAudio,
        .. OfCambAi,
        .. OfSegmind,
        .. OfModelsLab,
    ];

    private static TimeSpan Second => TimeSpan.FromSeconds(1);

    /// <summary>The column of the table that holds for the call.</summary>
    public string Column { get; init; } = Name;

    /// <summary>The media type of the answer.</summary>
    public string AnswerType { get; init; } = "application/json";

    /// <summary>The client method, where it stands on an operation.</summary>
    public string? Method { get; init; }

    public static TableCall Named(string name) => All.Single(call => call.Name == name);

    private static TableCall Read(string name, string method, string answer, Func<DubbingClient, TableInput, Task> run) => new(name, isOnce: false, answer, run) { Method = $"client.Dubbing.{method}" };

    private static TableCall Studio(string method, string column, Func<DubbingResourceClient, TableInput, Task> run, string answer = """{"version":2}""") =>
        Of<DubbingClient>($"client.Dubbing.Resource.{method}", column, (client, input) => run(client.Dubbing.Resource, input), answer) with { Name = $"Resource.{method}" };

    /// <summary>A call of the client of any service, by the name of its method.</summary>
    private static TableCall Of<TClient>(string method, string column, Func<TClient, TableInput, Task> run, string answer)
        where TClient : DubbingServiceClient =>
        new(method, typeof(TClient), IsOnce: column.EndsWith('1') || column == "create", answer, (client, input) => run((TClient)client, input)) { Method = method, Column = column };

    private static TableCall Raw(string name, HttpMethod method, DubbingReplay replay)
    {
        var hasBody = method != HttpMethod.Get;
        return new(name, replay == DubbingReplay.Once, "{}", (client, input) =>
            client.SendAsync(method, "/v1/anything", hasBody ? DubbingRequestBody.FromForm([new("name", "n")], [new("file", input.Media)]) : null, replay, input.Options, input.Token));
    }

    private static Task CreateAsync(DubbingClient client, TableInput input) =>
        client.Dubbing.CreateAsync(new CreateDubRequest { Source = input.Media, TargetLanguage = "es" }, input.Options, input.Token);

    private static async Task ListAsync(DubbingClient client, TableInput input)
    {
        await foreach (var dub in client.Dubbing.ListAsync(options: input.Options, cancellationToken: input.Token))
            dub.Should().NotBeNull();
    }

    private static async Task DownloadAsync(DubbingClient client, TableInput input)
    {
        await using var media = await client.Dubbing.DownloadAsync("d1", "es", input.Options, input.Token);
    }
}

/// <summary>What a call of the table is given.</summary>
internal sealed record TableInput(long BodyLength, DubbingRequestOptions? Options, CancellationToken Token)
{
    public MediaSource Media => MediaSource.FromStream(new ZeroStream(BodyLength), "speech.wav");

    /// <summary>The options with a member that gives a JSON body its length.</summary>
    public DubbingRequestOptions JsonOptions => (Options ?? new()) with { AdditionalJson = [new("filler", JsonValue.Create(new string('x', (int)BodyLength)))] };
}
