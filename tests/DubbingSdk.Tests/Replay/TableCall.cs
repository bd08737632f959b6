namespace DubbingSdk.Tests.Replay;

/// <summary>One call of the library, under the name it has in the table.</summary>
internal sealed record TableCall(string Name, bool IsOnce, bool HasBody, string Answer, Func<DubbingClient, TableInput, Task> RunAsync)
{
    public static IReadOnlyList<TableCall> All { get; } =
    [
        new("create", IsOnce: true, HasBody: true, """{"dubbing_id":"d1","expected_duration_sec":1}""", CreateAsync),
        Read("list", """{"dubs":[],"has_more":false}""", ListAsync),
        Read("get", """{"dubbing_id":"d1","status":"dubbed"}""", (client, input) => client.Dubbing.GetAsync("d1", input.Options, input.Token)),
        Read("delete", """{"status":"ok"}""", (client, input) => client.Dubbing.DeleteAsync("d1", input.Options, input.Token)),
        Read("audio", "ID3 and so on", DownloadAsync),
        Read("script", """{"transcript_format":"srt","srt":"1"}""", (client, input) => client.Dubbing.GetTranscriptAsync("d1", "es", DubTranscriptFormat.Srt, input.Options, input.Token)),
        Read("srt", "1", (client, input) => client.Dubbing.GetTranscriptFileAsync("d1", "es", options: input.Options, cancellationToken: input.Token)),
        Raw("post1", HttpMethod.Post, DubbingReplay.Once),
        Raw("post+", HttpMethod.Post, DubbingReplay.Safe),
        Raw("get1", HttpMethod.Get, DubbingReplay.Once),
        Raw("get+", HttpMethod.Get, DubbingReplay.Safe),
        Raw("patch1", HttpMethod.Patch, DubbingReplay.Once),
        Raw("patch+", HttpMethod.Patch, DubbingReplay.Safe),
    ];

    public static TableCall Named(string name) => All.Single(call => call.Name == name);

    private static TableCall Read(string name, string answer, Func<DubbingClient, TableInput, Task> run) => new(name, IsOnce: false, HasBody: false, answer, run);

    private static TableCall Raw(string name, HttpMethod method, DubbingReplay replay)
    {
        var hasBody = method != HttpMethod.Get;
        return new(name, replay == DubbingReplay.Once, hasBody, "{}", (client, input) =>
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
}
