using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using DubbingSdk.CambAi;
using DubbingSdk.Tests.Errors;
using DubbingSdk.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DubbingSdk.Tests.Security;

public sealed partial class KeySecrecyTests : IDisposable
{
    private readonly string _key = $"sk_secret_{Guid.NewGuid():N}";
    private readonly TelemetryRecorder _recorder = new();

    [Theory]
    [InlineData(401, """{"detail":{"type":"{key}","code":"bad_key_{key}","message":"Key {key} is bad.","request_id":"req_{key}","param":"{key}"}}""")]
    [InlineData(401, """{"detail":{"status":"{key}","message":"{key}"}}""")]
    [InlineData(400, """{"detail":"Invalid key {key}"}""")]
    [InlineData(422, """{"detail":[{"loc":["header","{key}"],"msg":"Not {key}","type":"not_{key}"}]}""")]
    [InlineData(403, """{"error":"no_{key}","message":"No {key}"}""")]
    [InlineData(503, """{"error":"busy_{key}","message":"Busy {key}"}""")]
    [InlineData(502, "<html>xi-api-key: {key}</html>")]
    [InlineData(500, """{"detail":"{key}""")]
    public async Task A_service_that_repeats_the_key_does_not_get_it_into_an_error_or_a_log(int status, string body)
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(status, body.Replace("{key}", exchange.Header("xi-api-key"), StringComparison.Ordinal)));
        using var client = Client(server.Address);

        var failures = new[]
        {
            await _recorder.RecordAsync(async () => await client.Dubbing.GetAsync("x")),
            await _recorder.RecordAsync(async () => await client.Dubbing.CreateAsync(CannedResponse.Request())),
            await _recorder.RecordAsync(async () => await client.Dubbing.DownloadAsync("x", "es")),
            await _recorder.RecordAsync(async () => await client.SendAsync(HttpMethod.Put, "/v1/x")),
            await _recorder.RecordAsync(async () => await client.Dubbing.ResumeOperation("x").WaitForCompletionAsync(new() { Timeout = TimeSpan.FromMinutes(1) })),
        };

        server.Exchanges[0].Header("xi-api-key").Should().Be(_key);
        foreach (var failure in failures.OfType<DubbingApiException>())
            failure.ResponseBody.Should().Be(body.Replace("{key}", "***", StringComparison.Ordinal));
        failures.Should().NotContainNulls();
        NothingRecorded();
    }

    [Fact]
    public async Task The_key_of_a_single_call_is_kept_as_secret()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(401, exchange.Header("xi-api-key")!));
        using var client = TestClient.Create(server.Address, configure: options => options.LoggerFactory = _recorder.LoggerFactory);

        await _recorder.RecordAsync(async () => await client.Dubbing.GetAsync("x", new() { ApiKey = _key }));

        server.Exchanges.Should().ContainSingle().Which.Header("xi-api-key").Should().Be(_key);
        NothingRecorded();
    }

    [Fact]
    public async Task A_failure_never_reveals_the_key()
    {
        var time = new TestTime();
        await using var server = LoopbackServer.Start(exchange => FailAsync(exchange, exchange.Target.Split('/', '?')[^(exchange.Target.Contains('?', StringComparison.Ordinal) ? 2 : 1)]));
        using var client = Client(server.Address, time);
        using var cancel = new CancellationTokenSource();

        foreach (var way in new[] { "reset", "garbage", "kind", "truncated", "encoded", "redirect", "loop" })
        {
            (await _recorder.RecordAsync(async () => await client.Dubbing.GetAsync(way))).Should().NotBeNull(way);
            (await _recorder.RecordAsync(async () => await client.Dubbing.DeleteAsync(way))).Should().NotBeNull(way);
            (await _recorder.RecordAsync(async () => await client.SendAsync(HttpMethod.Post, $"/v1/{way}"))).Should().NotBeNull(way);
        }

        var stalled = _recorder.RecordAsync(async () => await client.SendAsync(HttpMethod.Post, "/v1/stall", options: new() { Timeouts = new() { Submit = TimeSpan.FromSeconds(77) } }));
        await time.WaitForLimitAsync(TimeSpan.FromSeconds(77));
        time.Advance(TimeSpan.FromSeconds(78));
        (await stalled).Should().BeOfType<DubbingTimeoutException>();

        var cancelled = _recorder.RecordAsync(async () => await client.SendAsync(HttpMethod.Post, "/v1/stall", options: new() { Timeouts = new() { Submit = TimeSpan.FromSeconds(88) } }, cancellationToken: cancel.Token));
        await time.WaitForLimitAsync(TimeSpan.FromSeconds(88));
        await cancel.CancelAsync();
        (await cancelled).Should().BeOfType<DubbingCanceledException>();
        NothingRecorded();
    }

    [Fact]
    public async Task A_service_that_cannot_be_reached_does_not_reveal_the_key()
    {
        Uri closed;
        await using (var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200)))
            closed = server.Address;
        using var client = Client(closed);

        (await _recorder.RecordAsync(async () => await client.Dubbing.GetAsync("x"))).Should().BeOfType<DubbingConnectionException>();
        (await _recorder.RecordAsync(async () => await client.Dubbing.CreateAsync(CannedResponse.Request()))).Should().BeOfType<DubbingConnectionException>();
        NothingRecorded();
    }

    [Theory]
    [InlineData("with space")]
    [InlineData("with\r\nbreak: 1")]
    [InlineData("with\0null")]
    [InlineData("with\ttab")]
    [InlineData("with-é")]
    [InlineData("with-\u200Bhidden")]
    public async Task A_malformed_key_is_refused_without_being_shown(string ending)
    {
        var bad = _key + ending;
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, """{"dubbing_id":"x"}"""));
        using var client = TestClient.Create(server.Address, configure: options => options.LoggerFactory = _recorder.LoggerFactory);
        using var provided = TestClient.Create(server.Address, configure: options => (options.ApiKey, options.ApiKeyProvider, options.LoggerFactory) = (null, _ => new(bad), _recorder.LoggerFactory));

        var failures = new[]
        {
            await _recorder.RecordAsync(() => Task.FromResult<object?>(new DubbingClient(bad))),
            await _recorder.RecordAsync(() => Task.FromResult<object?>(new DubbingClient(new DubbingClientOptions { ApiKey = bad }))),
            await _recorder.RecordAsync(() => Task.FromResult<object?>(new ServiceCollection().AddDubbingClient(options => options.ApiKey = bad).Services.BuildServiceProvider().GetRequiredService<DubbingClient>())),
            await _recorder.RecordAsync(async () => await client.Dubbing.GetAsync("x", new() { ApiKey = bad })),
            await _recorder.RecordAsync(async () => await provided.Dubbing.GetAsync("x")),
        };

        failures.Should().OnlyContain(failure => failure!.Message.Contains("Copy the key again", StringComparison.Ordinal));
        server.Connections.Should().Be(0);
        NothingRecorded();
    }

    [Fact]
    public async Task An_object_does_not_show_the_key_when_it_is_printed()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, """{"dubbing_id":"x","status":"dubbed"}""", "application/json", "request-id: req_1"));
        var options = new DubbingClientOptions { ApiKey = _key, BaseAddress = server.Address };
        var callOptions = new DubbingRequestOptions { ApiKey = _key, AdditionalHeaders = [new("X-Mine", _key)], AdditionalQuery = [new("q", _key)] };
        using var client = new DubbingClient(options);

        var dub = await client.Dubbing.GetAsync("x", callOptions);
        var operation = await client.Dubbing.CreateAsync(CannedResponse.Request(), callOptions);
        await using var media = await client.Dubbing.DownloadAsync("x", "es", callOptions);

        foreach (var thing in new object[] { options, callOptions, callOptions with { Retries = new() { MaxRetries = 1 } }, client, client.Dubbing, dub, dub.Value, dub.Metadata, operation, media, CannedResponse.Request(), client.Dubbing.ListAsync(options: callOptions) })
        {
            _recorder.Note(thing);
            _recorder.Note(DebuggerView(thing));
        }

        dub.ToString().Should().Be("Dub (200, request id req_1)");
        DebuggerView(dub.Value).Should().Be("x: dubbed");
        DebuggerView(operation).Should().Be("x: ");
        DebuggerView(media).Should().Be(" 36 bytes, 200, request id req_1");
        NothingRecorded();
    }

    [Fact]
    public void A_type_that_holds_secrets_or_texts_does_not_print_its_members()
    {
        var records = typeof(DubbingClient).Assembly.GetExportedTypes()
            .Where(type => type.IsClass && type.GetMethod("<Clone>$") is not null && type.GetMethod(nameof(ToString), Type.EmptyTypes)!.IsDefined(typeof(CompilerGeneratedAttribute)))
            .Select(type => type.Name);

        records.Should().BeEquivalentTo(
            "AddLanguageRequest",
            "AudioIsolationRequest",
            "AudioIsolationStreamRequest",
            "CambAiFolderRequest",
            "CambAiFormatRequest",
            "CambAiListFoldersRequest",
            "CambAiResultsRequest",
            "CambAiTranscriptRequest",
            "CambAiUploadRequest",
            "CreateDubRequest",
            "CreateProjectRequest",
            "CreateSpeakerRequest",
            "DubbingAcceptance",
            "DubSegmentsRequest",
            "DubbingCapabilities",
            "DubbingCost",
            "DubbingFieldError",
            "DubbingJobRequest",
            "DubbingRetries",
            "DubbingTimeouts",
            "ListDubsRequest",
            "ListIsolationHistoryRequest",
            "ListProjectLanguagesRequest",
            "ListProjectsRequest",
            "MigrateSegmentsRequest",
            "OperationProgress",
            "PollingOptions",
            "RenderRequest",
            "ListVoicesRequest",
            "SegmindDubRequest",
            "SpeechToSpeechRequest",
            "StudioEdit",
            "StudioProgress",
            "StudioRender",
            "StudioSaveOptions",
            "TranscribeSegmentsRequest",
            "TranslateSegmentsRequest",
            "UpdateProjectSegmentsRequest",
            "UpdateSpeakerRequest",
            "UpdateTranslationsRequest");
    }

    private static TranscriptInputSegment SecretSegment => new() { Text = "A secret.", Start = TimeSpan.Zero, End = TimeSpan.FromSeconds(2), Translation = "A secret." };

    [Fact]
    public void Requests_that_hold_texts_print_none_of_them()
    {
        object[] requests =
        [
            new CreateSegmentRequest { Start = TimeSpan.Zero, End = TimeSpan.FromSeconds(2), Text = "A secret.", Translations = new Dictionary<string, string> { ["es"] = "A secret." } },
            new SoundEffectRequest { Text = "A secret." },
            new DesignVoiceRequest { VoiceDescription = "A secret.", Text = "A secret." },
            new RemixVoiceRequest { VoiceDescription = "A secret.", Text = "A secret." },
            new CreateVoicePreviewsRequest { VoiceDescription = "A secret.", Text = "A secret." },
            new CreateVoiceRequest { VoiceName = "A secret.", VoiceDescription = "A secret.", GeneratedVoiceId = "A secret." },
            new UpdateSegmentRequest { End = TimeSpan.FromSeconds(2), Text = "A secret." },
            new CreateProjectRequest { Source = MediaSource.FromFile("a.wav"), Transcript = new() { Segments = [SecretSegment] } },
            new TranscriptInput { Segments = [SecretSegment] },
            SecretSegment,
            new CambAiDubRequest { ProjectName = "A secret.", ProjectDescription = "A secret.", SourceLanguage = new(1), TargetLanguages = [new(54)] },
            new CambAiProjectRequest { Source = MediaSource.FromFile("a.wav"), ProjectDescription = "A secret.", SourceLanguage = new(1), TargetLanguages = [new(54)] },
            new CambAiTermRequest { Translations = [new() { Translation = "A secret.", Language = new(54) }] },
            new CambAiTermTranslation { Translation = "A secret.", Language = new(54) },
            new CambAiDictionaryFileRequest { DictionaryFile = MediaSource.FromFile("a.csv"), DictionaryName = "A secret.", DictionaryDescription = "A secret." },
            new CambAiDictionaryDetailsRequest { SearchTerm = "A secret." },
            new CreateProjectLanguageRequest { TargetLanguage = "es", Translations = new Dictionary<string, string> { ["1"] = "A secret." } },
            new AddProjectSegmentRequest { Text = "A secret.", SpeakerId = "s", Start = TimeSpan.Zero, End = TimeSpan.FromSeconds(2) },
            new UpdateProjectSegmentRequest { Text = "A secret." },
            new UpdateTranslationRequest { Translation = "A secret." },
            new SubtitleCue { Start = TimeSpan.Zero, End = TimeSpan.FromSeconds(2), Text = "A secret.", Speaker = "A secret.", Id = "A secret." },
            new DubScriptLine { Speaker = "A secret.", Start = TimeSpan.Zero, End = TimeSpan.FromSeconds(2), Transcription = "A secret.", Translation = "A secret." },
        ];

        requests.Select(request => request.ToString()).Should().OnlyContain(text => !text!.Contains("secret"));
    }

    [Fact]
    public async Task The_factory_of_http_clients_logs_neither_key_nor_query()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, """{"dubbing_id":"x"}"""));
        var services = new ServiceCollection().AddLogging(logging => logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(_recorder.Logs));
        services.AddDubbingClient(options => (options.ApiKey, options.BaseAddress) = (_key, server.Address));
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<DubbingClient>().Dubbing.GetAsync("x", new() { AdditionalQuery = [new("q", "hidden-query")] });

        _recorder.Logs.Entries.Should().Contain(entry => entry.Category == "DubbingSdk");
        _recorder.Logs.Entries.Should().NotContain(entry => entry.Category.StartsWith("System.Net.Http", StringComparison.Ordinal));
        NothingRecorded();
        _recorder.Recorded.Should().NotContain(text => text.Contains("hidden-query"));
    }

    [Fact]
    public async Task Logs_of_the_factory_that_an_application_enables_hide_the_key()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, """{"dubbing_id":"x"}"""));
        var services = new ServiceCollection().AddLogging(logging => logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(_recorder.Logs));
        services.AddDubbingClient(options => (options.ApiKey, options.BaseAddress) = (_key, server.Address)).AddDefaultLogger();
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<DubbingClient>().Dubbing.GetAsync("x");

        _recorder.Logs.Entries.Should().Contain(entry => entry.Category.StartsWith("System.Net.Http", StringComparison.Ordinal) && entry.Everything.Contains("xi-api-key", StringComparison.OrdinalIgnoreCase));
        NothingRecorded();
    }

    public void Dispose() => _recorder.Dispose();

    private DubbingClient Client(Uri address, TestTime? time = null) => TestClient.Create(address, time, options => (options.ApiKey, options.LoggerFactory, options.Retries.MaxRetries) = (_key, _recorder.LoggerFactory, 2));

    private void NothingRecorded() => _recorder.Recorded.Should().NotBeEmpty().And.NotContain(text => text.Contains(_key));

    private async Task FailAsync(LoopbackExchange exchange, string way)
    {
        await exchange.ReadBodyAsync();
        switch (way)
        {
            case "reset":
                exchange.Reset();
                break;
            case "garbage":
                await exchange.RespondAsync(200, _key);
                break;
            case "kind":
                await exchange.RespondAsync(exchange.Method == "POST" ? 500 : 200, $$"""{"dubbing_id":["{{_key}}"],"status":["{{_key}}"]}""");
                break;
            case "truncated":
                await exchange.WriteHeadAsync(200, "Content-Length: 100");
                await exchange.WriteAsync($$"""{"dubbing_id":"{{_key}}""");
                exchange.Close();
                break;
            case "encoded":
                await exchange.RespondAsync(200, _key, "application/json", "Content-Encoding: odd");
                break;
            case "redirect":
                await exchange.RespondAsync(302, _key, "text/plain", $"Location: ftp://{_key}/{_key}");
                break;
            case "loop":
                await exchange.RespondAsync(302, string.Empty, "text/plain", $"Location: /loop?{_key}");
                break;
            default:
                await exchange.StallAsync();
                break;
        }
    }

    /// <summary>The text that a debugger displays for an object.</summary>
    private static string? DebuggerView(object thing)
    {
        for (var type = thing.GetType(); type is not null; type = type.BaseType)
        {
            if (type.GetCustomAttribute<DebuggerDisplayAttribute>(inherit: false) is { Value: { } view })
                return Member().Replace(view, match => $"{thing.GetType().GetProperty(match.Groups[1].Value)?.GetValue(thing)}");
        }

        return thing.ToString();
    }

    [GeneratedRegex(@"\{(\w+)\}", RegexOptions.NonBacktracking)]
    private static partial Regex Member();
}
