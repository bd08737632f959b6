using System.Net;
using System.Text.Json.Nodes;

namespace DubbingSdk.Emulator.Tests;

public sealed class StudioEditTests(SharedServers shared) : IClassFixture<SharedServers>
{
    [Theory]
    [InlineData("POST", "/language", """{"language":"fr"}""", HttpStatusCode.Created)]
    [InlineData("POST", "/language", """{"language":"ES"}""", HttpStatusCode.Created)]
    [InlineData("POST", "/language", """{"language":null}""", HttpStatusCode.Created)]
    [InlineData("POST", "/speaker/speaker_0/segment", """{"start_time":1,"end_time":2}""", HttpStatusCode.Created)]
    [InlineData("PATCH", "/segment/SEGMENT/es", "{}", HttpStatusCode.OK)]
    [InlineData("PATCH", "/segment/SEGMENT/en", """{"text":"Hi.","start_time":null}""", HttpStatusCode.OK)]
    [InlineData("DELETE", "/segment/SEGMENT", null, HttpStatusCode.OK)]
    [InlineData("POST", "/migrate-segments", """{"segment_ids":["SEGMENT"],"speaker_id":"speaker_1"}""", HttpStatusCode.OK)]
    [InlineData("POST", "/transcribe", """{"segments":["SEGMENT"]}""", HttpStatusCode.OK)]
    [InlineData("POST", "/translate", """{"segments":["SEGMENT"],"languages":["es"]}""", HttpStatusCode.OK)]
    [InlineData("POST", "/dub", """{"segments":["SEGMENT"],"languages":null}""", HttpStatusCode.OK)]
    [InlineData("PATCH", "/speaker/speaker_0", null, HttpStatusCode.OK)]
    [InlineData("PATCH", "/speaker/speaker_0", """{"speaker_name":"Ada"}""", HttpStatusCode.OK)]
    [InlineData("POST", "/speaker", null, HttpStatusCode.OK)]
    public async Task Every_edit_increments_and_returns_the_version(string method, string path, string? json, HttpStatusCode status)
    {
        await using var studio = await Studio.OpenAsync();
        var segment = (await studio.SegmentsAsync())[0];
        await studio.DoAsync("POST", "/speaker");

        var response = await studio.SendAsync(method, path.Replace("SEGMENT", segment), json?.Replace("SEGMENT", segment));

        response.Status.Should().Be(status, response.Text);
        ((int)response.Json["version"]!).Should().Be(2);
        ((int)(await studio.GetAsync())["version"]!).Should().Be(2);
    }

    [Theory]
    [InlineData("""{"text":"Buenos días."}""", "Buenos días.", 0, 3.6, true)]
    [InlineData("""{"start_time":0.5}""", "Hola y bienvenidos.", 0.5, 3.6, true)]
    [InlineData("""{"end_time":3,"text":null}""", "Hola y bienvenidos.", 0, 3, true)]
    [InlineData("""{"start_time":1,"end_time":2,"text":""}""", "", 1, 2, true)]
    [InlineData("""{"start_time":0,"end_time":3.6,"text":"Hola y bienvenidos."}""", "Hola y bienvenidos.", 0, 3.6, false)]
    [InlineData("""{"start_time":null,"end_time":null,"text":null}""", "Hola y bienvenidos.", 0, 3.6, false)]
    public async Task A_dub_takes_an_edit_and_is_stale_when_it_differs(string json, string text, double start, double end, bool isStale)
    {
        await using var studio = await Studio.OpenAsync();
        var segment = (await studio.SegmentsAsync())[0];
        var before = await studio.DubAsync(segment);

        await studio.EditAsync(segment, "ES", json);

        var dub = await studio.DubAsync(segment);
        ((string?)dub["text"]).Should().Be(text);
        ((double)dub["start_time"]!).Should().Be(start);
        ((double)dub["end_time"]!).Should().Be(end);
        ((bool)dub["audio_stale"]!).Should().Be(isStale);
        dub["subtitles"]!.AsArray().Should().HaveCount(text.Length == 0 ? 0 : 1);
        Slug(dub).Should().Be(Slug(before), "it has its old audio");
        ((string?)(await studio.SegmentAsync(segment))["text"]).Should().Be("Hello and welcome.");
    }

    [Theory]
    [InlineData("""{"text":"Good morning."}""", "Good morning.", 0, true)]
    [InlineData("""{"start_time":0.25}""", "Hello and welcome.", 0.25, true)]
    [InlineData("""{"text":"Hello and welcome."}""", "Hello and welcome.", 0, false)]
    public async Task A_segment_changes_itself_and_makes_its_dubs_stale(string json, string text, double start, bool isStale)
    {
        await using var studio = await Studio.OpenAsync();
        await AddDubbedAsync(studio, "de");
        var segments = await studio.SegmentsAsync();

        await studio.EditAsync(segments[0], "en", json);

        var segment = await studio.SegmentAsync(segments[0]);
        ((string?)segment["text"]).Should().Be(text);
        ((double)segment["start_time"]!).Should().Be(start);
        ((string?)segment["dubs"]!["es"]!["text"]).Should().Be("Hola y bienvenidos.", "no edit brings about another");
        ((double)segment["dubs"]!["es"]!["start_time"]!).Should().Be(0);
        (await studio.IsStaleAsync(segments[0])).Should().Be(isStale);
        (await studio.IsStaleAsync(segments[0], "de")).Should().Be(isStale);
        (await studio.IsStaleAsync(segments[1])).Should().BeFalse();
    }

    [Fact]
    public async Task A_segment_edit_keeps_its_dubs_fresh_when_configured()
    {
        await using var studio = await Studio.OpenAsync(new ElevenLabsOptions { SourceEditMakesDubsStale = false });
        var segment = (await studio.SegmentsAsync())[0];

        await studio.EditAsync(segment, "en", """{"text":"Good morning."}""");

        (await studio.IsStaleAsync(segment)).Should().BeFalse();
    }

    [Theory]
    [InlineData("PATCH", "/segment/SEGMENT/es", """{"start_time":3.6}""", "end_time")]
    [InlineData("PATCH", "/segment/SEGMENT/es", """{"end_time":-1}""", "end_time")]
    [InlineData("PATCH", "/segment/SEGMENT/en", """{"start_time":-0.5}""", "start_time")]
    [InlineData("PATCH", "/segment/SEGMENT/en", """{"end_time":12.5}""", "end_time")]
    [InlineData("POST", "/speaker/speaker_0/segment", """{"start_time":2,"end_time":2}""", "end_time")]
    [InlineData("POST", "/speaker/speaker_0/segment", """{"start_time":11,"end_time":12.1}""", "end_time")]
    [InlineData("POST", "/language", """{"language":"en"}""", "language")]
    [InlineData("POST", "/language", """{"language":""}""", "language")]
    public async Task An_invalid_edit_is_rejected(string method, string path, string json, string parameter)
    {
        var studio = await shared.StudioAsync();
        var segment = (await studio.SegmentsAsync())[0];

        var response = await studio.SendAsync(method, path.Replace("SEGMENT", segment), json);

        response.Status.Should().Be(HttpStatusCode.BadRequest);
        ((string?)response.Json["detail"]!["code"]).Should().Be("invalid_parameters");
        ((string?)response.Json["detail"]!["param"]).Should().Be(parameter);
        ((int)(await studio.GetAsync())["version"]!).Should().Be(0);
    }

    [Fact]
    public async Task A_new_language_has_every_segment_and_voice_but_no_text()
    {
        await using var studio = await Studio.OpenAsync();
        await studio.DoAsync("PATCH", "/speaker/speaker_1", """{"voice_id":"voice-of-all"}""");

        await studio.DoAsync("POST", "/language", """{"language":"fr"}""");

        var resource = await studio.GetAsync();
        resource["target_languages"]!.ToJsonString().Should().Be("""["es","fr"]""");
        resource["speaker_tracks"]!["speaker_1"]!["voices"]!.ToJsonString().Should().Be("""{"es":"voice-of-all","fr":"voice-of-all"}""");
        resource["speaker_segments"]!.AsObject().Should().AllSatisfy(member =>
        {
            var (start, end) = (member.Value!["start_time"], member.Value["end_time"]);
            member.Value["dubs"]!["fr"]!.ToJsonString().Should().Be(
                $$"""{"start_time":{{start}},"end_time":{{end}},"text":null,"subtitles":[],"audio_stale":true,"media_ref":null}""");
        });
    }

    [Fact]
    public async Task Adding_an_existing_language_changes_nothing()
    {
        await using var studio = await Studio.OpenAsync();

        await studio.DoAsync("POST", "/language", """{"language":"ES"}""");

        (await studio.GetAsync())["target_languages"]!.ToJsonString().Should().Be("""["es"]""");
        (await studio.IsStaleAsync((await studio.SegmentsAsync())[0])).Should().BeFalse();
    }

    [Fact]
    public async Task A_new_segment_belongs_to_its_speaker_and_has_the_texts_it_came_with()
    {
        await using var studio = await Studio.OpenAsync();
        await studio.DoAsync("POST", "/language", """{"language":"fr"}""");

        var full = await studio.DoAsync("POST", "/speaker/speaker_1/segment",
            """{"start_time":3.6,"end_time":4,"text":"Oh!","translations":{"ES":"¡Oh!"}}""");
        var bare = await studio.DoAsync("POST", "/speaker/speaker_1/segment", """{"start_time":7.6,"end_time":8,"text":null,"translations":null}""");

        var (id, other) = ((string)full["new_segment"]!, (string)bare["new_segment"]!);
        var segment = await studio.SegmentAsync(id);
        ((string?)segment["id"]).Should().Be(id);
        ((string?)segment["text"]).Should().Be("Oh!");
        ((string?)segment["dubs"]!["es"]!["text"]).Should().Be("¡Oh!");
        segment["dubs"]!["fr"]!["text"].Should().BeNull();
        segment["dubs"]!.AsObject().Should().AllSatisfy(dub =>
        {
            ((bool)dub.Value!["audio_stale"]!).Should().BeTrue();
            dub.Value["media_ref"].Should().BeNull();
            ((double)dub.Value["start_time"]!).Should().Be(3.6);
        });
        ((string?)(await studio.SegmentAsync(other))["text"]).Should().BeEmpty();
        (await studio.SegmentAsync(other))["subtitles"]!.AsArray().Should().BeEmpty();
        var all = await studio.SegmentsAsync();
        (await studio.SpeakerAsync("speaker_1"))["segments"]!.AsArray().Select(item => (string?)item).Should().Equal(id, all[2], other);
    }

    [Fact]
    public async Task A_deleted_segment_is_removed_everywhere()
    {
        await using var studio = await Studio.OpenAsync();
        var segments = await studio.SegmentsAsync();

        await studio.DoAsync("DELETE", $"/segment/{segments[1]}");

        (await studio.SegmentsAsync()).Should().Equal(segments[0], segments[2]);
        (await studio.SpeakerAsync("speaker_1"))["segments"]!.AsArray().Should().BeEmpty();
        (await studio.SendAsync("DELETE", $"/segment/{segments[1]}")).Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Segments_move_to_another_speaker_and_become_stale_if_they_were_not_there()
    {
        await using var studio = await Studio.OpenAsync();
        var segments = await studio.SegmentsAsync();

        await studio.DoAsync("POST", "/migrate-segments", $$"""{"segment_ids":["{{segments[0]}}","{{segments[1]}}"],"speaker_id":"speaker_1"}""");

        (await studio.SpeakerAsync("speaker_0"))["segments"]!.AsArray().Select(item => (string?)item).Should().Equal(segments[2]);
        (await studio.SpeakerAsync("speaker_1"))["segments"]!.AsArray().Select(item => (string?)item).Should().Equal(segments[0], segments[1]);
        (await StaleAsync(studio, segments)).Should().Equal(true, false, false);
    }

    [Theory]
    [InlineData(null, "Speaker 3", "track-clone")]
    [InlineData("{}", "Speaker 3", "track-clone")]
    [InlineData("""{"speaker_name":"Ada","voice_id":"clip-clone","voice_stability":0.1,"voice_similarity":0,"voice_style":1}""", "Ada", "clip-clone")]
    public async Task A_new_speaker_has_its_fields_and_no_segments(string? json, string name, string voice)
    {
        await using var studio = await Studio.OpenAsync();

        var id = (string)(await studio.DoAsync("POST", "/speaker", json))["speaker_id"]!;

        var speaker = await studio.SpeakerAsync(id);
        ((string?)speaker["speaker_name"]).Should().Be(name);
        speaker["voices"]!.ToJsonString().Should().Be($$"""{"es":"{{voice}}"}""");
        speaker["segments"]!.AsArray().Should().BeEmpty();
        Mp3Reader.Seconds((await Studio.FetchAsync(speaker["media_ref"]!)).Bytes).Should().BeApproximately(Studio.Seconds, 0.012);
    }

    [Theory]
    [InlineData("""{"speaker_name":"Ada"}""", false, false, "track-clone", "track-clone")]
    [InlineData("""{"voice_id":"track-clone","languages":[]}""", false, false, "track-clone", "track-clone")]
    [InlineData("""{"voice_id":"clip-clone"}""", true, true, "clip-clone", "clip-clone")]
    [InlineData("""{"voice_id":"clip-clone","languages":null}""", true, true, "clip-clone", "clip-clone")]
    [InlineData("""{"voice_id":"clip-clone","languages":["DE"]}""", false, true, "track-clone", "clip-clone")]
    [InlineData("""{"voice_stability":0.3,"languages":["es"]}""", true, false, "track-clone", "track-clone")]
    [InlineData("""{"voice_stability":0.65,"voice_similarity":1,"voice_style":1}""", false, false, "track-clone", "track-clone")]
    public async Task Another_voice_makes_the_dubs_of_its_languages_stale(string json, bool isSpanishStale, bool isGermanStale, string spanish, string german)
    {
        await using var studio = await Studio.OpenAsync();
        await AddDubbedAsync(studio, "de");
        var segments = await studio.SegmentsAsync();

        await studio.DoAsync("PATCH", "/speaker/speaker_0", json);

        (await studio.SpeakerAsync("speaker_0"))["voices"]!.ToJsonString().Should().Be($$"""{"es":"{{spanish}}","de":"{{german}}"}""");
        (await StaleAsync(studio, segments)).Should().Equal(isSpanishStale, false, isSpanishStale);
        (await StaleAsync(studio, segments, "de")).Should().Equal(isGermanStale, false, isGermanStale);
        ((string?)(await studio.SpeakerAsync("speaker_0"))["speaker_name"]).Should().Be(json.Contains("Ada", StringComparison.Ordinal) ? "Ada" : "Speaker 1");
    }

    [Fact]
    public async Task Concurrent_edits_have_different_versions()
    {
        await using var studio = await Studio.OpenAsync();

        var responses = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => studio.DoAsync("POST", "/speaker")));

        responses.Select(response => (int)response["version"]!).Order().Should().Equal(Enumerable.Range(1, 40));
        (await studio.GetAsync())["speaker_tracks"]!.AsObject().Should().HaveCount(42);
    }

    [Fact]
    public async Task Ten_similar_voices_are_found_and_the_same_each_time()
    {
        await using var studio = await Studio.OpenAsync();

        var voices = await FindAsync("speaker_0");

        voices.Select(voice => (string?)voice!["voice_id"]).Should().HaveCount(10).And.OnlyHaveUniqueItems().And.NotContainNulls();
        voices.Should().AllSatisfy(voice => voice!.AsObject().Select(member => member.Key)
            .Should().Equal("voice_id", "name", "category", "description", "preview_url"));
        voices.Select(voice => (string?)voice!["category"]).Should().BeSubsetOf(["premade", "cloned", "generated", "professional", "famous"]);
        Ids(await FindAsync("speaker_0")).Should().Equal(Ids(voices));
        Ids(await FindAsync("speaker_1")).Should().NotIntersectWith(Ids(voices));
        var preview = await Studio.FetchAsync(new JsonObject { ["url"] = (string?)voices[0]!["preview_url"] });
        Mp3Reader.Seconds(preview.Bytes).Should().BeGreaterThan(1);

        async Task<JsonArray> FindAsync(string speaker) => (await studio.DoAsync("GET", $"/speaker/{speaker}/similar-voices"))["voices"]!.AsArray();

        static IEnumerable<string?> Ids(JsonArray voices) => voices.Select(voice => (string?)voice!["voice_id"]);
    }

    private static async Task AddDubbedAsync(Studio studio, string language)
    {
        await studio.DoAsync("POST", "/language", $$"""{"language":"{{language}}"}""");
        await studio.WorkAsync("dub", $$"""{"segments":[],"languages":["{{language}}"]}""");
    }

    private static async Task<IReadOnlyList<bool>> StaleAsync(Studio studio, IReadOnlyList<string> segments, string language = "es")
    {
        var all = (await studio.GetAsync())["speaker_segments"]!;
        return [.. segments.Select(segment => (bool)all[segment]!["dubs"]![language]!["audio_stale"]!)];
    }

    private static string? Slug(JsonNode dub) => (string?)dub["media_ref"]!["random_path_slug"];
}
