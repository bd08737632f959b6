using System.Net;
using System.Text.Json.Nodes;

namespace DubbingSdk.Emulator.Tests;

public sealed class StudioResourceTests(SharedServers shared) : IClassFixture<SharedServers>
{
    private const string MediaMembers = "src,content_type,bucket_name,random_path_slug,duration_secs,is_audio,url";

    [Fact]
    public async Task A_resource_has_every_documented_member()
    {
        await using var studio = await Studio.OpenAsync();
        await studio.StartRenderAsync("mp3");

        var resource = await studio.GetAsync();

        Members(resource).Should().Be(
            "id,version,source_language,target_languages,input,background,foreground,speaker_tracks,speaker_segments,renders");
        Members(First(resource["speaker_tracks"])).Should().Be("id,media_ref,speaker_name,voices,segments");
        var segment = First(resource["speaker_segments"]);
        Members(segment).Should().Be("id,start_time,end_time,text,subtitles,dubs");
        Members(segment["subtitles"]![0]!).Should().Be("start_time,end_time,lines");
        Members(First(segment["dubs"])).Should().Be("start_time,end_time,text,subtitles,audio_stale,media_ref");
        Members(First(resource["renders"])).Should().Be("id,version,language,type,media_ref,status");
        foreach (var media in new[] { resource["input"]!, resource["background"]!, resource["foreground"]!, First(resource["speaker_tracks"])["media_ref"]! })
        {
            Members(media).Should().Be(MediaMembers);
            ((double)media["duration_secs"]!).Should().Be(Studio.Seconds);
        }
    }

    [Fact]
    public async Task A_finished_dub_opens_as_it_was_dubbed()
    {
        await using var studio = await Studio.OpenAsync();

        var resource = await studio.GetAsync();

        ((string?)resource["id"]).Should().Be(studio.Id);
        ((int)resource["version"]!).Should().Be(0);
        ((string?)resource["source_language"]).Should().Be("en");
        resource["target_languages"]!.ToJsonString().Should().Be("""["es"]""");
        resource["renders"]!.AsObject().Should().BeEmpty();
        var segments = Values(resource["speaker_segments"]);
        segments.Select(segment => (string?)segment["text"])
            .Should().Equal("Hello and welcome.", "Today we visit a small harbour.", "The boats come home in the evening.");
        segments.Select(segment => (string?)segment["dubs"]!["es"]!["text"])
            .Should().Equal("Hola y bienvenidos.", "Hoy visitamos un pequeño puerto.", "Los barcos vuelven por la tarde.");
        segments.Should().AllSatisfy(segment =>
        {
            ((bool)segment["dubs"]!["es"]!["audio_stale"]!).Should().BeFalse();
            segment["dubs"]!["es"]!["start_time"]!.ToJsonString().Should().Be(segment["start_time"]!.ToJsonString());
            segment["subtitles"]![0]!["lines"]!.ToJsonString().Should().Contain((string?)segment["text"]);
        });
        segments.Select(segment => (double)segment["start_time"]!).Should().Equal(0, 4, 8);
        segments.Select(segment => (double)segment["end_time"]!).Should().Equal(3.6, 7.6, 12);
    }

    [Fact]
    public async Task The_speakers_have_the_segments_and_a_clone_of_their_voice()
    {
        await using var studio = await Studio.OpenAsync();

        var resource = await studio.GetAsync();

        var segments = resource["speaker_segments"]!.AsObject().Select(member => member.Key).ToList();
        var speakers = resource["speaker_tracks"]!.AsObject();
        speakers.Select(member => member.Key).Should().Equal("speaker_0", "speaker_1");
        speakers.Select(member => (string?)member.Value!["speaker_name"]).Should().Equal("Speaker 1", "Speaker 2");
        Texts(speakers["speaker_0"]!["segments"]).Should().Equal(segments[0], segments[2]);
        Texts(speakers["speaker_1"]!["segments"]).Should().Equal(segments[1]);
        speakers["speaker_1"]!["voices"]!.ToJsonString().Should().Be("""{"es":"track-clone"}""");
    }

    [Fact]
    public async Task Every_file_can_be_fetched_and_has_the_length_it_states()
    {
        await using var studio = await Studio.OpenAsync();
        var resource = await studio.GetAsync();
        List<JsonNode> files =
        [
            resource["input"]!, resource["background"]!, resource["foreground"]!,
            .. Values(resource["speaker_tracks"]).Select(speaker => speaker["media_ref"]!),
            .. Values(resource["speaker_segments"]).Select(segment => segment["dubs"]!["es"]!["media_ref"]!),
        ];

        foreach (var media in files)
        {
            var file = await Studio.FetchAsync(media);
            file.Status.Should().Be(HttpStatusCode.OK);
            Mp3Reader.Seconds(file.Bytes).Should().BeApproximately((double)media["duration_secs"]!, 0.012);
        }

        files.Select(media => (string?)media["random_path_slug"]).Should().OnlyHaveUniqueItems();
        ((double)files[^1]["duration_secs"]!).Should().Be(4);
    }

    [Fact]
    public async Task The_input_of_a_video_is_a_video()
    {
        var form = new Form().File("file", Sources.Mp4(6, isLong: false, headerLast: false), "video/mp4", "a.mp4");
        await using var studio = await Studio.OpenAsync(form: form);

        var input = (await studio.GetAsync())["input"]!;

        ((bool)input["is_audio"]!).Should().BeFalse();
        new Mp4Reader((await Studio.FetchAsync(input)).Bytes).Seconds.Should().Be(6);
    }

    [Fact]
    public async Task A_dub_without_a_target_language_opens_once_it_is_prepared()
    {
        await using var session = await Session.StartAsync();
        var id = await session.CreateAsync(new Form().File("file", Sources.Wav(12)).Text("dubbing_studio", "true"));
        session.Time.Advance(0.9);
        var early = await session.GetAsync($"/v1/dubbing/resource/{id}");
        session.Time.Advance(0.1);

        var resource = (await session.GetAsync($"/v1/dubbing/resource/{id}")).Json;

        early.Status.Should().Be((HttpStatusCode)425);
        resource["target_languages"]!.AsArray().Should().BeEmpty();
        Values(resource["speaker_segments"]).Should().HaveCount(3).And.AllSatisfy(segment =>
        {
            ((string?)segment["text"]).Should().NotBeNullOrEmpty();
            segment["dubs"]!.AsObject().Should().BeEmpty();
        });
    }

    [Theory]
    [InlineData(false, HttpStatusCode.Forbidden, "permission_denied")]
    [InlineData(true, HttpStatusCode.NotFound, "dubbing_not_found")]
    public async Task A_dub_that_was_not_made_for_the_studio_is_forbidden(bool notFound, HttpStatusCode status, string code)
    {
        await using var session = await Session.StartAsync(new ElevenLabsOptions { NotFoundWithoutStudio = notFound });
        var id = await session.FinishAsync();

        var response = await session.GetAsync($"/v1/dubbing/resource/{id}");

        response.Status.Should().Be(status);
        ((string?)response.Json["error"]).Should().Be(code);
    }

    [Fact]
    public async Task An_unfinished_a_failed_and_a_deleted_dub_have_no_resource()
    {
        await using var session = await Session.StartAsync();
        session.Emulator.FailNext("No voice slot is free.");
        var failed = await session.FinishAsync(Form.Dub().Text("dubbing_studio", "true"));
        var running = await session.CreateAsync(Form.Dub().Text("dubbing_studio", "true"));
        var path = $"/v1/dubbing/resource/{running}";

        var early = await session.GetAsync(path);
        session.Time.Advance(60);
        var done = await session.GetAsync(path);
        await session.SendAsync(HttpMethod.Delete, $"/v1/dubbing/{running}");
        var deleted = await session.GetAsync(path);

        early.Status.Should().Be((HttpStatusCode)425);
        ((string?)early.Json["error"]).Should().Be("dubbing_not_dubbed");
        done.Status.Should().Be(HttpStatusCode.OK);
        deleted.Status.Should().Be(HttpStatusCode.NotFound);
        (await session.GetAsync($"/v1/dubbing/resource/{failed}")).Status.Should().Be((HttpStatusCode)425);
    }

    [Theory]
    [InlineData("PATCH", "/segment/none/es", "{}", "segment_not_found")]
    [InlineData("PATCH", "/segment/SEGMENT/fr", "{}", "language_not_found")]
    [InlineData("DELETE", "/segment/none", null, "segment_not_found")]
    [InlineData("POST", "/speaker/none/segment", """{"start_time":0,"end_time":1}""", "speaker_not_found")]
    [InlineData("POST", "/speaker/speaker_0/segment", """{"start_time":0,"end_time":1,"translations":{"fr":"a"}}""", "language_not_found")]
    [InlineData("POST", "/migrate-segments", """{"segment_ids":["none"],"speaker_id":"speaker_0"}""", "segment_not_found")]
    [InlineData("POST", "/migrate-segments", """{"segment_ids":["SEGMENT"],"speaker_id":"none"}""", "speaker_not_found")]
    [InlineData("POST", "/transcribe", """{"segments":["SEGMENT","none"]}""", "segment_not_found")]
    [InlineData("POST", "/translate", """{"segments":["SEGMENT"],"languages":["es","fr"]}""", "language_not_found")]
    [InlineData("POST", "/dub", """{"segments":["none"],"languages":null}""", "segment_not_found")]
    [InlineData("POST", "/dub", """{"segments":["SEGMENT"],"languages":["en"]}""", "language_not_found")]
    [InlineData("PATCH", "/speaker/none", "{}", "speaker_not_found")]
    [InlineData("PATCH", "/speaker/speaker_0", """{"languages":["fr"]}""", "language_not_found")]
    [InlineData("GET", "/speaker/none/similar-voices", null, "speaker_not_found")]
    [InlineData("POST", "/render/fr", """{"render_type":"mp3"}""", "language_not_found")]
    public async Task An_unknown_segment_speaker_or_language_is_named_and_changes_nothing(string method, string path, string? json, string code)
    {
        var studio = await shared.StudioAsync();
        var segment = (await studio.SegmentsAsync())[0];
        var used = studio.Session.Emulator.CreditsUsed;

        var response = await studio.SendAsync(method, path.Replace("SEGMENT", segment), json?.Replace("SEGMENT", segment));

        response.Status.Should().Be(HttpStatusCode.NotFound, response.Text);
        ((string?)response.Json["error"]).Should().Be(code);
        ((int)(await studio.GetAsync())["version"]!).Should().Be(0);
        studio.Session.Emulator.CreditsUsed.Should().Be(used);
    }

    [Fact]
    public async Task The_results_of_the_automatic_dub_stay_as_they_were()
    {
        await using var studio = await Studio.OpenAsync();
        string[] paths = ["audio/es", "transcript/es", "transcript/source", "transcripts/es/format/webvtt"];
        var before = new List<byte[]>();
        foreach (var path in paths)
            before.Add((await studio.Session.GetAsync($"/v1/dubbing/{studio.Id}/{path}")).Bytes);

        var segment = (await studio.SegmentsAsync())[0];
        await studio.EditAsync(segment, "es", """{"text":"Buenos días."}""");
        await studio.EditAsync(segment, "en", """{"text":"Good morning."}""");
        await studio.WorkAsync("dub", """{"segments":[],"languages":null}""");

        for (var index = 0; index < paths.Length; index++)
            (await studio.Session.GetAsync($"/v1/dubbing/{studio.Id}/{paths[index]}")).Bytes.Should().Equal(before[index]);
    }

    private static string Members(JsonNode node) => string.Join(',', node.AsObject().Select(member => member.Key));

    private static JsonNode First(JsonNode? map) => Values(map)[0];

    private static List<JsonNode> Values(JsonNode? map) => [.. map!.AsObject().Select(member => member.Value!)];

    private static IEnumerable<string> Texts(JsonNode? array) => array!.AsArray().Select(item => (string)item!);
}
