using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Studio;

/// <summary>Invalid arguments of the Studio's calls are refused before anything is sent.</summary>
public class StudioArgumentTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private static CreateSegmentRequest Segment => new() { Start = Second, End = 2 * Second };

    private static UpdateSegmentRequest Change => new() { Text = "Hola." };

    private static RenderRequest Render => new() { RenderType = RenderType.Mp3 };

    private static readonly (string What, Func<DubbingResourceClient, Task> Call, string Parameter)[] AllValidationErrors =
    [
        ("no language", studio => studio.AddLanguageAsync("d", new() { Language = "" }), "Language"),
        ("language by name", studio => studio.AddLanguageAsync("d", new() { Language = "Spanish" }), "Language"),
        ("automatic language", studio => studio.AddLanguageAsync("d", new() { Language = "auto" }), "Language"),
        ("new segment before the start", studio => studio.CreateSegmentAsync("d", "p", Segment with { Start = -Second }), "Start"),
        ("new segment without length", studio => studio.CreateSegmentAsync("d", "p", Segment with { End = Second }), "End"),
        ("new segment backwards", studio => studio.CreateSegmentAsync("d", "p", Segment with { End = TimeSpan.Zero }), "End"),
        ("segment to before the start", studio => studio.UpdateSegmentAsync("d", "s", "es", new() { Start = -Second }), "Start"),
        ("segment to end at the start", studio => studio.UpdateSegmentAsync("d", "s", "es", new() { End = TimeSpan.Zero }), "End"),
        ("segment without length", studio => studio.UpdateSegmentAsync("d", "s", "es", new() { Start = Second, End = Second }), "End"),
        ("segment backwards", studio => studio.UpdateSegmentAsync("d", "s", "es", new() { Start = 2 * Second, End = Second }), "End"),
        ("nothing to move", studio => studio.MigrateSegmentsAsync("d", new() { SegmentIds = [], SpeakerId = "p" }), "SegmentIds"),
        ("null to move", studio => studio.MigrateSegmentsAsync("d", new() { SegmentIds = null!, SpeakerId = "p" }), "SegmentIds"),
        ("blank segment to move", studio => studio.MigrateSegmentsAsync("d", new() { SegmentIds = ["s", " "], SpeakerId = "p" }), "SegmentIds"),
        ("move to nobody", studio => studio.MigrateSegmentsAsync("d", new() { SegmentIds = ["s"], SpeakerId = " " }), "SpeakerId"),
        ("nothing to transcribe", studio => studio.TranscribeAsync("d", new() { Segments = [] }), "Segments"),
        ("blank segment to transcribe", studio => studio.TranscribeAsync("d", new() { Segments = [""] }), "Segments"),
        ("nothing to translate", studio => studio.TranslateAsync("d", new() { Segments = [], Languages = null }), "Segments"),
        ("null segment to translate", studio => studio.TranslateAsync("d", new() { Segments = [null!], Languages = null }), "Segments"),
        ("translate into nothing", studio => studio.TranslateAsync("d", new() { Segments = ["s"], Languages = [] }), "Languages"),
        ("translate by name", studio => studio.TranslateAsync("d", new() { Segments = ["s"], Languages = ["es", "French"] }), "Languages"),
        ("nothing to dub", studio => studio.DubAsync("d", new() { Segments = [], Languages = null }), "Segments"),
        ("blank segment to dub", studio => studio.DubAsync("d", new() { Segments = ["s", "\t"], Languages = null }), "Segments"),
        ("dub in nothing", studio => studio.DubAsync("d", new() { Segments = ["s"], Languages = [] }), "Languages"),
        ("dub in a blank language", studio => studio.DubAsync("d", new() { Segments = ["s"], Languages = [" "] }), "Languages"),
        ("dub in a null language", studio => studio.DubAsync("d", new() { Segments = ["s"], Languages = [null!] }), "Languages"),
        ("new voice too stable", studio => studio.CreateSpeakerAsync("d", new() { VoiceStability = 1.01 }), "VoiceStability"),
        ("new voice too unlike", studio => studio.CreateSpeakerAsync("d", new() { VoiceSimilarity = -0.01 }), "VoiceSimilarity"),
        ("new voice of no style", studio => studio.CreateSpeakerAsync("d", new() { VoiceStyle = double.NaN }), "VoiceStyle"),
        ("voice of no stability", studio => studio.UpdateSpeakerAsync("d", "p", new() { VoiceStability = double.NaN }), "VoiceStability"),
        ("voice too similar", studio => studio.UpdateSpeakerAsync("d", "p", new() { VoiceSimilarity = double.PositiveInfinity }), "VoiceSimilarity"),
        ("voice below style", studio => studio.UpdateSpeakerAsync("d", "p", new() { VoiceStyle = double.NegativeInfinity }), "VoiceStyle"),
        ("render of no type", studio => studio.RenderAsync("d", "es", new() { RenderType = default }), "RenderType"),
        ("render of an empty type", studio => studio.RenderAsync("d", "es", new() { RenderType = "" }), "RenderType"),
        ("no new language", studio => studio.AddLanguageAsync("d", null!), "request"),
        ("no new segment", studio => studio.CreateSegmentAsync("d", "p", null!), "request"),
        ("no change", studio => studio.UpdateSegmentAsync("d", "s", "es", null!), "request"),
        ("no move", studio => studio.MigrateSegmentsAsync("d", null!), "request"),
        ("no transcription", studio => studio.TranscribeAsync("d", null!), "request"),
        ("no translation", studio => studio.TranslateAsync("d", null!), "request"),
        ("no dub", studio => studio.DubAsync("d", null!), "request"),
        ("no change of a speaker", studio => studio.UpdateSpeakerAsync("d", "p", null!), "request"),
        ("no render", studio => studio.RenderAsync("d", "es", null!), "request"),
    ];

    private static readonly (string What, Func<DubbingResourceClient, string, Task> Call, string Parameter)[] AllPaths =
    [
        ("get", (studio, id) => studio.GetAsync(id), "dubbingId"),
        ("add language", (studio, id) => studio.AddLanguageAsync(id, new() { Language = "fr" }), "dubbingId"),
        ("create segment", (studio, id) => studio.CreateSegmentAsync(id, "p", Segment), "dubbingId"),
        ("create segment of", (studio, id) => studio.CreateSegmentAsync("d", id, Segment), "speakerId"),
        ("update segment of", (studio, id) => studio.UpdateSegmentAsync(id, "s", "es", Change), "dubbingId"),
        ("update segment", (studio, id) => studio.UpdateSegmentAsync("d", id, "es", Change), "segmentId"),
        ("update segment in", (studio, id) => studio.UpdateSegmentAsync("d", "s", id, Change), "language"),
        ("delete segment of", (studio, id) => studio.DeleteSegmentAsync(id, "s"), "dubbingId"),
        ("delete segment", (studio, id) => studio.DeleteSegmentAsync("d", id), "segmentId"),
        ("migrate", (studio, id) => studio.MigrateSegmentsAsync(id, new() { SegmentIds = ["s"], SpeakerId = "p" }), "dubbingId"),
        ("transcribe", (studio, id) => studio.TranscribeAsync(id, new() { Segments = ["s"] }), "dubbingId"),
        ("translate", (studio, id) => studio.TranslateAsync(id, new() { Segments = ["s"], Languages = null }), "dubbingId"),
        ("dub", (studio, id) => studio.DubAsync(id, new() { Segments = ["s"], Languages = null }), "dubbingId"),
        ("create speaker", (studio, id) => studio.CreateSpeakerAsync(id), "dubbingId"),
        ("update speaker of", (studio, id) => studio.UpdateSpeakerAsync(id, "p", new()), "dubbingId"),
        ("update speaker", (studio, id) => studio.UpdateSpeakerAsync("d", id, new()), "speakerId"),
        ("similar voices of", (studio, id) => studio.FindSimilarVoicesAsync(id, "p"), "dubbingId"),
        ("similar voices", (studio, id) => studio.FindSimilarVoicesAsync("d", id), "speakerId"),
        ("render of", (studio, id) => studio.RenderAsync(id, "es", Render), "dubbingId"),
        ("render", (studio, id) => studio.RenderAsync("d", id, Render), "language"),
    ];

    public static TheoryData<string> ValidationErrors => [.. AllValidationErrors.Select(error => error.What)];

    public static TheoryData<string> Paths => [.. AllPaths.Select(path => path.What)];

    [Theory]
    [MemberData(nameof(ValidationErrors))]
    public async Task A_validation_error_is_reported_and_nothing_is_sent(string what)
    {
        var (_, call, parameter) = AllValidationErrors.Single(error => error.What == what);

        (await RefusedAsync(call)).ParamName.Should().Be(parameter);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task An_id_that_would_change_the_path_is_refused(string what)
    {
        var (_, call, parameter) = AllPaths.Single(path => path.What == what);

        foreach (var argument in (string?[])[null, "", " ", "\t\r\n", ".", ".."])
            (await RefusedAsync(studio => call(studio, argument!))).ParamName.Should().Be(parameter, "the argument is '{0}'", argument);
    }

    [Fact]
    public async Task A_value_at_the_limit_is_sent()
    {
        Func<DubbingResourceClient, Task>[] calls =
        [
            studio => studio.AddLanguageAsync("d", new() { Language = null }),
            studio => studio.AddLanguageAsync("d", new() { Language = "pt-BR" }),
            studio => studio.CreateSegmentAsync("d", "p", new() { Start = TimeSpan.Zero, End = TimeSpan.FromMilliseconds(1) }),
            studio => studio.UpdateSegmentAsync("d", "s", "en", new() { Start = TimeSpan.Zero }),
            studio => studio.UpdateSegmentAsync("d", "s", "en", new()),
            studio => studio.UpdateSpeakerAsync("d", "p", new() { VoiceStability = 0, VoiceSimilarity = 1, VoiceStyle = 0, Languages = [] }),
            studio => studio.CreateSpeakerAsync("d", new() { VoiceStability = 1, VoiceSimilarity = 0, VoiceStyle = 1 }),
            studio => studio.RenderAsync("d", RenderLanguage.Original, new() { RenderType = "a_type_of_tomorrow" }),
        ];
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, """{"version":1,"new_segment":"s","speaker_id":"p","render_id":"r"}"""));
        using var client = TestClient.Create(server.Address);

        foreach (var call in calls)
            await call(client.Dubbing.Resource);

        server.Exchanges.Should().HaveCount(calls.Length);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("dub1")]
    [InlineData("dub1~r1~more")]
    [InlineData("~r1")]
    [InlineData("dub1~")]
    [InlineData("dub1~r.zz")]
    public void A_malformed_id_of_a_render_is_refused(string? text) =>
        Studio().Invoking(studio => studio.ResumeRenderOperation(text!)).Should().Throw<ArgumentException>().WithParameterName("id");

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("dub1")]
    [InlineData("dub1~es")]
    [InlineData("dub1~es~")]
    [InlineData("dub1~~s1")]
    [InlineData("dub1~es~s1~more")]
    [InlineData("dub1~es~s.zz")]
    [InlineData("dub1~es~.2C")]
    [InlineData("dub1~es~s1.2C")]
    [InlineData("dub1~Spanish~s1")]
    [InlineData("dub1~es.2C~s1")]
    public void A_malformed_id_of_a_dub_of_segments_is_refused(string? text) =>
        Studio().Invoking(studio => studio.ResumeDubOperation(text!)).Should().Throw<ArgumentException>().WithParameterName("id");

    [Theory]
    [InlineData(null, "r1", "dubbingId")]
    [InlineData("", "r1", "dubbingId")]
    [InlineData("dub1", " ", "renderId")]
    public void A_render_without_a_name_is_refused(string? dubbingId, string renderId, string parameter) =>
        Studio().Invoking(studio => studio.ResumeRenderOperation(dubbingId!, renderId)).Should().Throw<ArgumentException>().WithParameterName(parameter);

    [Fact]
    public void A_dub_without_segments_is_refused()
    {
        Studio().Invoking(studio => studio.ResumeDubOperation("dub1", new() { Segments = [], Languages = null })).Should().Throw<ArgumentException>().WithParameterName("Segments");
        Studio().Invoking(studio => studio.ResumeDubOperation("dub1", null!)).Should().Throw<ArgumentNullException>().WithParameterName("request");
        Studio().Invoking(studio => studio.ResumeDubOperation(" ", new() { Segments = ["s1"], Languages = null })).Should().Throw<ArgumentException>().WithParameterName("dubbingId");
    }

    private static DubbingResourceClient Studio() => TestClient.Create(new Uri("http://127.0.0.1:9")).Dubbing.Resource;

    private static async Task<ArgumentException> RefusedAsync(Func<DubbingResourceClient, Task> call)
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, """{"version":1,"new_segment":"s","speaker_id":"p","render_id":"r"}"""));
        using var client = TestClient.Create(server.Address);
        var error = await Assert.ThrowsAnyAsync<ArgumentException>(() => call(client.Dubbing.Resource));
        server.Connections.Should().Be(0);
        return error;
    }
}
