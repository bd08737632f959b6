using System.Text.Json.Nodes;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Errors;

public class ArgumentTests
{
    private static readonly MediaSource Video = MediaSource.FromUri(new Uri("https://media.example/a.mp4"));

    private static MediaSource Wav => MediaSource.FromStream(new MemoryStream(MediaSamples.Wav()), "a.wav");

    private static CreateDubRequest Good => new() { Source = Video, TargetLanguage = "es" };

    private static CreateDubRequest Manual => new() { Mode = DubbingMode.Manual, CsvFile = Wav, ForegroundAudioFile = Wav, BackgroundAudioFile = Wav, TargetLanguage = "es" };

    public static TheoryData<string, CreateDubRequest, string> BadCreations => new()
    {
        { "nothing to dub", new() { TargetLanguage = "es" }, "Source" },
        { "no target", new() { Source = Video }, "TargetLanguage" },
        { "no target, studio off", new() { Source = Video, DubbingStudio = false }, "TargetLanguage" },
        { "empty target", Good with { TargetLanguage = "" }, "TargetLanguage" },
        { "target by name", Good with { TargetLanguage = "Spanish" }, "TargetLanguage" },
        { "automatic target", Good with { TargetLanguage = "auto" }, "TargetLanguage" },
        { "target with a line break", Good with { TargetLanguage = "es\n" }, "TargetLanguage" },
        { "target with an empty part", Good with { TargetLanguage = "es-" }, "TargetLanguage" },
        { "target with letters outside ASCII", Good with { TargetLanguage = "és" }, "TargetLanguage" },
        { "source by name", Good with { SourceLanguage = "English" }, "SourceLanguage" },
        { "empty source language", Good with { SourceLanguage = "" }, "SourceLanguage" },
        { "fewer than no speakers", Good with { SpeakerCount = -1 }, "SpeakerCount" },
        { "no frames", Good with { CsvFrameRate = 0 }, "CsvFrameRate" },
        { "negative frames", Good with { CsvFrameRate = -25 }, "CsvFrameRate" },
        { "not a number of frames", Good with { CsvFrameRate = double.NaN }, "CsvFrameRate" },
        { "endless frames", Good with { CsvFrameRate = double.PositiveInfinity }, "CsvFrameRate" },
        { "negative start", Good with { Start = TimeSpan.FromSeconds(-1) }, "Start" },
        { "part of a second", Good with { Start = TimeSpan.FromMilliseconds(1500) }, "Start" },
        { "late start", Good with { Start = TimeSpan.FromSeconds(1L + int.MaxValue) }, "Start" },
        { "end in part of a second", Good with { End = TimeSpan.FromMilliseconds(1) }, "End" },
        { "negative end", Good with { End = TimeSpan.FromSeconds(-5) }, "End" },
        { "end at the beginning", Good with { End = TimeSpan.Zero }, "End" },
        { "end at the start", Good with { Start = TimeSpan.FromSeconds(5), End = TimeSpan.FromSeconds(5) }, "End" },
        { "end before the start", Good with { Start = TimeSpan.FromSeconds(5), End = TimeSpan.FromSeconds(4) }, "End" },
        { "csv outside manual mode", Good with { CsvFile = Wav }, "Mode" },
        { "foreground outside manual mode", Good with { ForegroundAudioFile = Wav }, "Mode" },
        { "background outside manual mode", Good with { BackgroundAudioFile = Wav, Mode = DubbingMode.Automatic }, "Mode" },
        { "manual without csv", Manual with { CsvFile = null }, "Mode" },
        { "manual without foreground", Manual with { ForegroundAudioFile = null }, "Mode" },
        { "manual without background", Manual with { BackgroundAudioFile = null }, "Mode" },
        { "a mode without a value", Good with { Mode = default(DubbingMode) }, "mode" },
        { "csv from an address", Manual with { CsvFile = Video }, "csv_file" },
        { "foreground from an address", Manual with { ForegroundAudioFile = Video }, "foreground_audio_file" },
        { "background from an address", Manual with { BackgroundAudioFile = Video }, "background_audio_file" },
    };

    public static TheoryData<string, DubbingRequestOptions> BadOptions => new()
    {
        { "fewer than no retries", new() { Retries = new() { MaxRetries = -1 } } },
        { "no time to connect", new() { Timeouts = new() { Connect = TimeSpan.Zero } } },
        { "negative stall", new() { Timeouts = new() { Stall = TimeSpan.FromSeconds(-5) } } },
        { "endless answer", new() { Timeouts = new() { Response = TimeSpan.FromDays(25) } } },
        { "largest time", new() { Timeouts = new() { Overall = TimeSpan.MaxValue } } },
        { "empty key", new() { ApiKey = "" } },
        { "blank key", new() { ApiKey = " " } },
        { "key with a space", new() { ApiKey = "a b" } },
        { "query without a name", new() { AdditionalQuery = [new(null!, "a")] } },
        { "query without a value", new() { AdditionalQuery = [new("a", null!)] } },
        { "form field without a name", new() { AdditionalFormFields = [new(null!, "a")] } },
        { "form field with an empty name", new() { AdditionalFormFields = [new("", "a")] } },
        { "form field without a value", new() { AdditionalFormFields = [new("a", null!)] } },
        { "json beside a form", new() { AdditionalJson = [new("a", JsonValue.Create(1))] } },
    };

    public static TheoryData<string, PollingOptions, string> BadWaits => new()
    {
        { "negative first delay", new() { FirstDelay = TimeSpan.FromSeconds(-1) }, "FirstDelay" },
        { "first delay beyond the timer limit", new() { FirstDelay = TimeSpan.MaxValue }, "FirstDelay" },
        { "no interval", new() { MinInterval = TimeSpan.Zero }, "MinInterval" },
        { "negative interval", new() { MinInterval = TimeSpan.FromSeconds(-1) }, "MinInterval" },
        { "longest below shortest", new() { MinInterval = TimeSpan.FromSeconds(31) }, "MaxInterval" },
        { "longest interval beyond the timer limit", new() { MaxInterval = TimeSpan.FromDays(60) }, "MaxInterval" },
        { "no time", new() { Timeout = TimeSpan.Zero }, "Timeout" },
        { "negative time", new() { Timeout = TimeSpan.FromSeconds(-1) }, "Timeout" },
        { "no-progress timeout of zero", new() { NoProgressTimeout = TimeSpan.Zero }, "NoProgressTimeout" },
        { "negative no-progress timeout", new() { NoProgressTimeout = TimeSpan.FromSeconds(-1) }, "NoProgressTimeout" },
    };

    [Theory]
    [MemberData(nameof(BadCreations))]
    public async Task A_bad_creation_is_refused_and_not_sent(string what, CreateDubRequest request, string parameter)
    {
        var error = await RefusedAsync(client => client.Dubbing.CreateAsync(request));

        error.ParamName.Should().Be(parameter, what);
        error.Message.Should().EndWith($"(Parameter '{parameter}')").And.NotStartWith("(");
    }

    [Fact]
    public async Task Good_creations_are_sent()
    {
        CreateDubRequest[] good =
        [
            Good, Good with { TargetLanguage = "fil", SourceLanguage = "auto" }, Good with { TargetLanguage = "pt-BR", SourceLanguage = "en" }, new() { Source = Wav, DubbingStudio = true },
            Manual, Manual with { TargetLanguage = null, Source = Video }, Good with { SpeakerCount = 0, Start = TimeSpan.Zero, End = TimeSpan.FromSeconds(1) },
            Good with { Mode = "a_mode_of_tomorrow" },
        ];
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, """{"dubbing_id":"x"}"""));
        using var client = TestClient.Create(server.Address);

        foreach (var request in good)
            await client.Dubbing.CreateAsync(request);

        server.Exchanges.Should().HaveCount(good.Length);
    }

    [Fact]
    public async Task A_missing_request_is_refused() => await RefusedAsync(client => client.Dubbing.CreateAsync(null!));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(201)]
    public async Task A_bad_page_size_is_refused(int size) =>
        (await RefusedAsync(client => ReadAsync(client, new() { PageSize = size }))).ParamName.Should().Be("PageSize");

    [Fact]
    public async Task Filters_without_a_value_are_refused()
    {
        (await RefusedAsync(client => ReadAsync(client, new() { Status = default(DubStatus) }))).ParamName.Should().Be("dubbing_status");
        (await RefusedAsync(client => ReadAsync(client, new() { Statuses = [DubStatus.Dubbed, default] }))).ParamName.Should().Be("dubbing_statuses");
        (await RefusedAsync(client => ReadAsync(client, new() { Models = [default] }))).ParamName.Should().Be("dubbing_models");
        (await RefusedAsync(client => ReadAsync(client, new() { CreationSources = [""] }))).ParamName.Should().Be("creation_sources");
        (await RefusedAsync(client => ReadAsync(client, new() { Creator = default(DubCreatorFilter) }))).ParamName.Should().Be("filter_by_creator");
        (await RefusedAsync(client => ReadAsync(client, new() { OrderBy = default(DubOrder) }))).ParamName.Should().Be("order_by");
        (await RefusedAsync(client => ReadAsync(client, new() { Direction = default(SortDirection) }))).ParamName.Should().Be("order_direction");
        (await RefusedAsync(client => client.Dubbing.GetTranscriptAsync("x", "es", default))).ParamName.Should().Be("format");
        (await RefusedAsync(client => client.Dubbing.GetTranscriptFileAsync("x", "es", default(DubTranscriptFormat)))).ParamName.Should().Be("format_type");
    }

    [Fact]
    public async Task Models_without_a_value_are_refused()
    {
        (await RefusedAsync(client => client.SoundEffects.GenerateAsync(new() { Text = "A bell", ModelId = default(SoundEffectModel) }))).ParamName.Should().Be("ModelId");
        (await RefusedAsync(client => client.TextToVoice.DesignAsync(new() { VoiceDescription = "An old man with a rough voice.", AutoGenerateText = true, ModelId = default(VoiceDesignModel) })))
            .ParamName.Should().Be("ModelId");
    }

    [Theory]
    [MemberData(nameof(BadOptions))]
    public async Task Bad_options_of_a_call_are_refused(string what, DubbingRequestOptions options)
    {
        var error = await RefusedAsync(client => client.Dubbing.CreateAsync(Good, options));

        error.Message.Should().NotBeNullOrEmpty(what);
    }

    [Fact]
    public async Task Fields_for_a_body_that_the_request_does_not_have_are_refused()
    {
        DubbingRequestOptions json = new() { AdditionalJson = [new("a", JsonValue.Create(1))] };
        DubbingRequestOptions form = new() { AdditionalFormFields = [new("a", "1")] };

        await RefusedAsync(client => client.Dubbing.GetAsync("x", json));
        await RefusedAsync(client => client.Dubbing.GetAsync("x", form));
        await RefusedAsync(client => client.SendAsync(HttpMethod.Post, "/v1/x", options: json));
        await RefusedAsync(client => client.SendAsync(HttpMethod.Post, "/v1/x", options: form));
        await RefusedAsync(client => client.SendAsync(HttpMethod.Post, "/v1/x", DubbingRequestBody.FromJson(new JsonObject()), options: form));
        await RefusedAsync(client => client.SendAsync(HttpMethod.Post, "/v1/x", DubbingRequestBody.FromJson(new JsonArray()), options: json));
        await RefusedAsync(client => client.SendAsync(HttpMethod.Post, "/v1/x", DubbingRequestBody.FromForm([]), options: json));
    }

    [Theory]
    [MemberData(nameof(BadWaits))]
    public async Task A_bad_wait_is_refused(string what, PollingOptions options, string parameter)
    {
        var error = await RefusedAsync(client => client.Dubbing.ResumeOperation("x").WaitForCompletionAsync(options));

        error.ParamName.Should().Be(parameter, what);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\t\r\n")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task An_id_that_is_malformed_is_refused(string? id)
    {
        (await RefusedAsync(client => client.Dubbing.GetAsync(id!))).ParamName.Should().Be("dubbingId");
        (await RefusedAsync(client => client.Dubbing.DeleteAsync(id!))).ParamName.Should().Be("dubbingId");
        (await RefusedAsync(client => client.Dubbing.DownloadAsync(id!, "es"))).ParamName.Should().Be("dubbingId");
        (await RefusedAsync(client => client.Dubbing.DownloadAsync("x", id!))).ParamName.Should().Be("languageCode");
        (await RefusedAsync(client => client.Dubbing.GetTranscriptAsync("x", id!, DubTranscriptFormat.Srt))).ParamName.Should().Be("languageCode");
        (await RefusedAsync(client => client.Dubbing.GetTranscriptFileAsync("x", id!))).ParamName.Should().Be("languageCode");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a~b")]
    [InlineData("~")]
    public async Task A_malformed_id_of_an_operation_is_refused(string? id) => await RefusedAsync(client => Task.FromResult(client.Dubbing.ResumeOperation(id!)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public async Task A_search_without_a_name_is_refused(string? name) => await RefusedAsync(client => client.Dubbing.FindRecentAsync(name!, DateTimeOffset.UnixEpoch));

    [Fact]
    public void Content_that_is_not_media_is_refused()
    {
        Refused(() => MediaSource.FromFile(" "));
        Refused(() => MediaSource.FromStream(null!, "a.wav"));
        Refused(() => MediaSource.FromStream(new MemoryStream(), ""));
        Refused(() => MediaSource.FromUri(null!));
        Refused(() => MediaSource.FromUri(new Uri("/relative", UriKind.Relative)));
        Refused(() => MediaSource.FromUri(new Uri("file:///etc/passwd")));
        Refused(() => MediaSource.FromUri(new Uri("ftp://media.example/a.mp4")));
        Refused(() => MediaSource.FromFile("a.wav", "no media type"));
        Refused(() => MediaSource.FromFile("a.wav", ""));
        Refused(() => MediaSource.FromStream(new MemoryStream(), "a.wav", "audio/wav\r\nX-Evil: 1"));
    }

    [Fact]
    public async Task Media_of_an_unknown_type_is_refused()
    {
        await RefusedAsync(client => client.Dubbing.CreateAsync(Good with { Source = MediaSource.FromStream(new MemoryStream([1, 2, 3]), "noise") }));
        await RefusedAsync(client => client.Dubbing.CreateAsync(Good with { Source = MediaSource.FromStream(new MemoryStream(), "a.wav") }));
    }

    [Theory]
    [InlineData("http://storage.example/a.mp3")]
    [InlineData("ftp://storage.example/a.mp3")]
    [InlineData("file:///etc/passwd")]
    [InlineData("/a.mp3")]
    public async Task A_signed_URI_that_is_not_https_is_refused(string address) =>
        await RefusedAsync(client => client.DownloadAsync(new Uri(address, UriKind.RelativeOrAbsolute)));

    [Fact]
    public async Task A_missing_signed_URI_is_refused() => await RefusedAsync(client => client.DownloadAsync(null!));

    private static void Refused(Action act) => act.Should().Throw<ArgumentException>();

    private static async Task<ArgumentException> RefusedAsync<T>(Func<DubbingClient, Task<T>> call)
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, """{"dubbing_id":"x","status":"dubbed"}"""));
        using var client = TestClient.Create(server.Address);
        var error = await Assert.ThrowsAnyAsync<ArgumentException>(() => call(client));
        server.Connections.Should().Be(0);
        return error;
    }

    private static async Task<int> ReadAsync(DubbingClient client, ListDubsRequest request)
    {
        var count = 0;
        await foreach (var _ in client.Dubbing.ListAsync(request))
            count++;
        return count;
    }
}
