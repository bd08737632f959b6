using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;

namespace DubbingSdk.Emulator.Tests;

public sealed class ProjectTranscriptTests
{
    [Fact]
    public async Task The_transcript_of_a_source_has_segments_with_speakers_and_ids_that_begin_with_the_time()
    {
        await using var projects = await Projects.StartAsync();
        var project = Projects.PathOf(await projects.CreateAsync(Projects.Form().Text("source_language", "de-AT")));
        projects.Time.Advance(1);

        var transcript = await projects.GetAsync(project + "/transcript");

        ((string?)transcript["language"]).Should().Be("de");
        ((int)transcript["revision"]!).Should().Be(0);
        var segments = transcript["segments"]!.AsArray();
        segments.Select(segment => (string?)segment!["text"])
            .Should().Equal("Hallo und willkommen.", "Heute besuchen wir einen kleinen Hafen.", "Die Boote kommen am Abend zurück.");
        segments.Select(segment => (string?)segment!["speaker_id"]).Should().Equal("speaker_0", "speaker_1", "speaker_0");
        segments.Select(segment => (double)segment!["start_s"]!).Should().Equal(0, 4, 8);
        ((double)segments[2]!["end_s"]!).Should().Be(12);
        var milliseconds = projects.Time.GetUtcNow().ToUnixTimeMilliseconds().ToString("x12", CultureInfo.InvariantCulture);
        segments.Select(segment => (string?)segment!["id"]).Should().OnlyHaveUniqueItems()
            .And.AllSatisfy(id => id.Should().MatchRegex($"^{milliseconds[..8]}-{milliseconds[8..]}-7[0-9a-f]{{3}}-[89ab][0-9a-f]{{3}}-[0-9a-f]{{12}}$"));
    }

    [Theory]
    [InlineData("GET", "/transcript", null)]
    [InlineData("GET", "/language/{0}/transcript", null)]
    [InlineData("PATCH", "/transcript/segment/x", """{"text":"a"}""")]
    [InlineData("PATCH", "/transcript/segments", """{"segments":{"x":{"text":"a"}}}""")]
    [InlineData("POST", "/transcript/segment", """{"text":"a","speaker_id":"speaker_0","start_s":0,"end_s":1}""")]
    [InlineData("DELETE", "/transcript/segment/x", null)]
    [InlineData("PATCH", "/language/{0}/transcript/segment/x", """{"translation":"a"}""")]
    [InlineData("PATCH", "/language/{0}/transcript/segments", """{"segments":{"x":{"translation":"a"}}}""")]
    [InlineData("POST", "/language/{0}/transcript/regenerate", null)]
    public async Task A_transcript_operation_is_a_conflict_until_the_project_is_ready(string method, string path, string? json)
    {
        await using var projects = await Projects.StartAsync();
        var project = await projects.CreateAsync(Projects.Form().Text("target_language", "es"));
        projects.Time.Advance(0.99);

        var response = await projects.SendAsync(method, Projects.PathOf(project) + path.Replace("{0}", (string)project["language_ids"]![0]!), json);

        (response.Status, Projects.Code(response)).Should().Be((HttpStatusCode.Conflict, "conflict"));
    }

    [Fact]
    public async Task Translations_are_null_until_the_language_is_processed()
    {
        await using var projects = await Projects.StartAsync();
        var project = await projects.CreateAsync(Projects.Form().Text("target_language", "es"));
        var path = $"{Projects.PathOf(project)}/language/{project["language_ids"]![0]}/transcript";

        projects.Time.Advance(1.49);
        var queued = await projects.GetAsync(path);
        projects.Time.Advance(0.01);
        var processing = await projects.GetAsync(path);

        Translations(queued).Should().AllSatisfy(text => text.Should().BeNull());
        Translations(processing).Should().Equal("Hola y bienvenidos.", "Hoy visitamos un pequeño puerto.", "Los barcos vuelven por la tarde.");
        ((string?)processing["source_language"], (string?)processing["target_language"]).Should().Be(("en", "es"));
        ((string?)processing["segments"]![0]!["source_text"]).Should().Be("Hello and welcome.");
    }

    [Fact]
    public async Task A_source_edit_increments_both_revisions_and_makes_the_language_stale()
    {
        await using var projects = await Projects.StartAsync();
        var dubbed = await projects.DubAsync();
        var french = Projects.PathOf(dubbed.Project, await projects.AddLanguageAsync(dubbed.Project, "fr"));
        projects.Finish();
        projects.Time.Advance(5);

        var response = await projects.DoAsync("PATCH", SegmentPath(dubbed, 0), """{"text":"Good night."}""");

        ((int)response["revision"]!).Should().Be(1);
        ((string?)response["segment"]!["text"], (string?)response["segment"]!["id"]).Should().Be(("Good night.", dubbed.Segments[0]));
        ((int)(await projects.GetAsync(dubbed.Project))["revision"]!).Should().Be(1);
        foreach (var path in new[] { dubbed.Language, french })
        {
            var language = await projects.GetAsync(path);
            ((string?)language["status"], (int)language["revision"]!, (int)language["output_revision"]!).Should().Be(("stale", 1, 0));
            language["outputs"]!["lossless_audio"].Should().NotBeNull("the old output stays");
            ((DateTimeOffset)language["updated_at"]!).Should().Be(projects.Time.GetUtcNow());
        }

        Translations(await projects.GetAsync(dubbed.Language + "/transcript"))[0].Should().BeNull("it has to be translated again");
    }

    [Fact]
    public async Task An_edit_that_changes_nothing_makes_nothing_stale()
    {
        await using var projects = await Projects.StartAsync();
        var dubbed = await projects.DubAsync();

        var source = await projects.DoAsync("PATCH", SegmentPath(dubbed, 0), """{"text":"Hello and welcome."}""");
        var target = await projects.DoAsync("PATCH", LinePath(dubbed, 0), """{"translation":"Hola y bienvenidos."}""");

        ((int)source["revision"]!, (int)target["revision"]!).Should().Be((0, 0));
        (await projects.StatusAsync(dubbed.Language)).Should().Be("completed");
    }

    [Theory]
    [InlineData("""{"start_s":0.5}""", "Hola y bienvenidos.")]
    [InlineData("""{"end_s":3}""", "Hola y bienvenidos.")]
    [InlineData("""{"speaker_id":"speaker_1"}""", "Hola y bienvenidos.")]
    [InlineData("""{"text":"Today we visit a small harbour."}""", "Hoy visitamos un pequeño puerto.")]
    public async Task Regenerating_applies_a_source_edit(string patch, string translation)
    {
        await using var projects = await Projects.StartAsync();
        var dubbed = await projects.DubAsync();
        var before = new FlacReader((await projects.FetchAsync(dubbed.Language)).Bytes);
        await projects.DoAsync("PATCH", SegmentPath(dubbed, 0), patch);

        var response = await projects.SendAsync("POST", dubbed.Language + "/transcript/regenerate");
        projects.Finish();

        response.Status.Should().Be(HttpStatusCode.Accepted);
        response.Json["regenerated_segment_ids"]!.AsArray().Select(id => (string)id!).Should().Equal(dubbed.Segments[0]);
        var after = new FlacReader((await projects.FetchAsync(dubbed.Language)).Bytes);
        after.IsSame(before, 0, 3.9).Should().BeFalse();
        after.IsSame(before, 4, Projects.Seconds).Should().BeTrue("the other segments were not touched");
        Translations(await projects.GetAsync(dubbed.Language + "/transcript"))[0].Should().Be(translation);
        (await projects.StatusAsync(dubbed.Language)).Should().Be("completed");
    }

    [Fact]
    public async Task A_target_edit_changes_its_language_only()
    {
        await using var projects = await Projects.StartAsync();
        var dubbed = await projects.DubAsync();
        var french = Projects.PathOf(dubbed.Project, await projects.AddLanguageAsync(dubbed.Project, "fr"));
        projects.Finish();

        var response = await projects.DoAsync("PATCH", LinePath(dubbed, 1), """{"translation":"Otra frase."}""");

        ((int)response["revision"]!).Should().Be(1);
        ((string?)response["segment"]!["translation"], (string?)response["segment"]!["source_text"])
            .Should().Be(("Otra frase.", "Today we visit a small harbour."));
        ((int)(await projects.GetAsync(dubbed.Language + "/transcript"))["revision"]!).Should().Be(1);
        ((int)(await projects.GetAsync(dubbed.Project + "/transcript"))["revision"]!).Should().Be(0);
        ((int)(await projects.GetAsync(dubbed.Project))["revision"]!).Should().Be(0);
        (await projects.StatusAsync(dubbed.Language)).Should().Be("stale");
        (await projects.StatusAsync(french)).Should().Be("completed");
    }

    [Fact]
    public async Task A_null_translation_is_created_again_and_an_absent_one_is_rejected()
    {
        await using var projects = await Projects.StartAsync();
        var dubbed = await projects.DubAsync();
        await projects.DoAsync("PATCH", LinePath(dubbed, 0), """{"translation":"Buenas."}""");

        var absent = await projects.SendAsync("PATCH", LinePath(dubbed, 0), "{}");
        var cleared = await projects.DoAsync("PATCH", LinePath(dubbed, 0), """{"translation":null}""");
        await projects.DoAsync("POST", dubbed.Language + "/transcript/regenerate");
        projects.Finish();

        absent.Status.Should().Be(HttpStatusCode.UnprocessableEntity);
        ((string?)absent.Json["detail"]![0]!["type"]).Should().Be("missing");
        cleared["segment"]!["translation"].Should().BeNull();
        ((int)cleared["revision"]!).Should().Be(2);
        Translations(await projects.GetAsync(dubbed.Language + "/transcript"))[0].Should().Be("Hola y bienvenidos.");
    }

    [Fact]
    public async Task Segments_can_be_added_and_deleted()
    {
        await using var projects = await Projects.StartAsync();
        var dubbed = await projects.DubAsync();

        var added = await projects.SendAsync(
            "POST", dubbed.Project + "/transcript/segment", """{"text":"Mind the step.","speaker_id":"speaker_1","start_s":3.7,"end_s":3.9}""");
        var deleted = await projects.DoAsync("DELETE", SegmentPath(dubbed, 2));

        added.Status.Should().Be(HttpStatusCode.Created);
        ((int)added.Json["revision"]!, (int)deleted["revision"]!).Should().Be((1, 2));
        var id = (string)added.Json["segment"]!["id"]!;
        (await projects.GetAsync(dubbed.Project + "/transcript"))["segments"]!.AsArray().Select(segment => (string)segment!["id"]!)
            .Should().Equal(dubbed.Segments[0], id, dubbed.Segments[1]);
        ((int)(await projects.GetAsync(dubbed.Language))["revision"]!).Should().Be(2);

        var response = await projects.DoAsync("POST", dubbed.Language + "/transcript/regenerate");
        projects.Finish();

        response["regenerated_segment_ids"]!.AsArray().Select(segment => (string)segment!).Should().Equal(id);
        Translations(await projects.GetAsync(dubbed.Language + "/transcript"))[1].Should().Be("[es] Mind the step.");
        var audio = new FlacReader((await projects.FetchAsync(dubbed.Language)).Bytes);
        audio.IsSilent(3.7, 3.9).Should().BeFalse();
        audio.IsSilent(8, Projects.Seconds).Should().BeTrue();
    }

    [Fact]
    public async Task A_deletion_is_regenerated_without_any_seconds()
    {
        await using var projects = await Projects.StartAsync();
        var dubbed = await projects.DubAsync();
        await projects.DoAsync("DELETE", SegmentPath(dubbed, 0));

        var response = await projects.DoAsync("POST", dubbed.Language + "/transcript/regenerate");
        projects.Finish();

        response["regenerated_segment_ids"]!.AsArray().Should().BeEmpty();
        ((double)response["regenerated_seconds"]!).Should().Be(0);
        (await projects.StatusAsync(dubbed.Language)).Should().Be("completed");
    }

    [Fact]
    public async Task A_bulk_edit_of_the_source_increments_the_revision_once()
    {
        await using var projects = await Projects.StartAsync();
        var dubbed = await projects.DubAsync();

        var response = await projects.DoAsync(
            "PATCH", dubbed.Project + "/transcript/segments", Bulk((dubbed.Segments[1], """{"text":"B"}"""), (dubbed.Segments[0], """{"end_s":3}""")));

        ((int)response["revision"]!).Should().Be(1);
        response["segments"]!.AsArray().Select(segment => $"{segment!["text"]} {segment["end_s"]}").Should().Equal("B 7.6", "Hello and welcome. 3");
        ((int)(await projects.GetAsync(dubbed.Language))["revision"]!).Should().Be(1);
    }

    [Theory]
    [InlineData("""{"{0}":{"text":"A"},"none":{"text":"B"}}""", 404)]
    [InlineData("""{"{0}":{"text":"A"},"{1}":{"start_s":9,"end_s":8}}""", 400)]
    [InlineData("""{"{0}":{"text":"A"},"{1}":{"speaker_id":"nobody"}}""", 400)]
    [InlineData("""{"{0}":{"text":"A"},"{1}":{}}""", 422)]
    [InlineData("""{"{0}":{"text":"A"},"{1}":7}""", 422)]
    [InlineData("{}", 422)]
    public async Task A_bulk_edit_of_the_source_is_atomic(string segments, int status)
    {
        await using var projects = await Projects.StartAsync();
        var dubbed = await projects.DubAsync();
        var json = segments.Replace("{0}", dubbed.Segments[0]).Replace("{1}", dubbed.Segments[1]);

        var response = await projects.SendAsync("PATCH", dubbed.Project + "/transcript/segments", $$"""{"segments":{{json}}}""");

        ((int)response.Status).Should().Be(status);
        var transcript = await projects.GetAsync(dubbed.Project + "/transcript");
        ((string?)transcript["segments"]![0]!["text"], (int)transcript["revision"]!).Should().Be(("Hello and welcome.", 0));
    }

    [Fact]
    public async Task A_bulk_edit_of_translations_is_atomic()
    {
        await using var projects = await Projects.StartAsync();
        var dubbed = await projects.DubAsync();
        var path = dubbed.Language + "/transcript/segments";

        var unknown = await projects.SendAsync("PATCH", path, Bulk((dubbed.Segments[0], """{"translation":"A"}"""), ("none", """{"translation":"B"}""")));
        var revision = (int)(await projects.GetAsync(dubbed.Language))["revision"]!;
        var response = await projects.DoAsync(
            "PATCH", path, Bulk((dubbed.Segments[2], """{"translation":"C"}"""), (dubbed.Segments[0], """{"translation":null}""")));

        (unknown.Status, Projects.Code(unknown), revision).Should().Be((HttpStatusCode.NotFound, "segment_not_found", 0));
        ((int)response["revision"]!).Should().Be(1);
        Translations(response).Should().Equal("C", null);
    }

    [Theory]
    [InlineData(500, HttpStatusCode.NotFound)]
    [InlineData(501, HttpStatusCode.UnprocessableEntity)]
    public async Task A_bulk_edit_of_more_than_five_hundred_segments_is_rejected(int count, HttpStatusCode status)
    {
        await using var projects = await Projects.StartAsync();
        var dubbed = await projects.DubAsync();
        var patches = Enumerable.Range(0, count).Select(index => ($"s{index}", """{"translation":"x"}"""));

        (await projects.SendAsync("PATCH", dubbed.Language + "/transcript/segments", Bulk([.. patches]))).Status.Should().Be(status);
    }

    [Theory]
    [InlineData("{}", 422)]
    [InlineData("""{"text":null}""", 422)]
    [InlineData("""{"text":3}""", 422)]
    [InlineData("""{"start_s":-0.1}""", 400)]
    [InlineData("""{"start_s":3.6}""", 400)]
    [InlineData("""{"end_s":12.1}""", 400)]
    [InlineData("""{"speaker_id":"nobody"}""", 400)]
    public async Task An_invalid_edit_is_rejected(string json, int status)
    {
        await using var projects = await Projects.StartAsync();
        var dubbed = await projects.DubAsync();

        ((int)(await projects.SendAsync("PATCH", SegmentPath(dubbed, 0), json)).Status).Should().Be(status);
        (await projects.StatusAsync(dubbed.Language)).Should().Be("completed");
    }

    [Fact]
    public async Task A_segment_after_the_end_of_the_media_can_get_another_text()
    {
        await using var projects = await Projects.StartAsync();
        var dubbed = await projects.DubAsync(Projects.WithTranscript(Projects.Transcript("""{"text":"a","start_s":14,"end_s":15}""")));

        ((int)(await projects.DoAsync("PATCH", SegmentPath(dubbed, 0), """{"text":"b"}"""))["revision"]!).Should().Be(1);
    }

    [Theory]
    [InlineData("""{"speaker_id":"speaker_0","start_s":0,"end_s":1}""", 422)]
    [InlineData("""{"text":"a","start_s":0,"end_s":1}""", 422)]
    [InlineData("""{"text":"a","speaker_id":"speaker_0","end_s":1}""", 422)]
    [InlineData("""{"text":"a","speaker_id":"speaker_0","start_s":0}""", 422)]
    [InlineData("""{"text":"a","speaker_id":"speaker_0","start_s":1,"end_s":1}""", 400)]
    [InlineData("""{"text":"a","speaker_id":"nobody","start_s":0,"end_s":1}""", 400)]
    public async Task A_new_segment_requires_all_of_its_fields(string json, int status)
    {
        await using var projects = await Projects.StartAsync();
        var project = await projects.FinishAsync();

        ((int)(await projects.SendAsync("POST", project + "/transcript/segment", json)).Status).Should().Be(status);
    }

    [Fact]
    public async Task An_unknown_project_language_or_segment_is_not_found()
    {
        await using var projects = await Projects.StartAsync();
        var dubbed = await projects.DubAsync();

        Projects.Code(await projects.SendAsync("DELETE", dubbed.Project + "/transcript/segment/none")).Should().Be("segment_not_found");
        Projects.Code(await projects.SendAsync("GET", dubbed.Project + "/language/none/transcript")).Should().Be("language_not_found");
    }

    private static string Bulk(params (string Id, string Patch)[] patches) =>
        "{\"segments\":{" + string.Join(",", patches.Select(patch => $"\"{patch.Id}\":{patch.Patch}")) + "}}";

    private static string SegmentPath(Projects.Dubbed dubbed, int index) => $"{dubbed.Project}/transcript/segment/{dubbed.Segments[index]}";

    private static string LinePath(Projects.Dubbed dubbed, int index) => $"{dubbed.Language}/transcript/segment/{dubbed.Segments[index]}";

    private static IReadOnlyList<string?> Translations(JsonNode transcript) =>
        [.. transcript["segments"]!.AsArray().Select(line => (string?)line!["translation"])];
}
