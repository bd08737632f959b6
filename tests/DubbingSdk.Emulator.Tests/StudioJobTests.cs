using System.Net;
using System.Text.Json.Nodes;

namespace DubbingSdk.Emulator.Tests;

public sealed class StudioJobTests
{
    private const string All = """{"segments":[],"languages":null}""";

    [Fact]
    public async Task Dubbing_makes_stale_audio_fresh_segment_by_segment()
    {
        await using var studio = await Studio.OpenAsync();
        var segments = await studio.SegmentsAsync();
        foreach (var segment in segments)
            await studio.EditAsync(segment, "es", """{"text":"Otra frase."}""");

        var before = (string?)(await studio.DubAsync(segments[0]))["media_ref"]!["random_path_slug"];
        await studio.DoAsync("POST", "/dub", All);
        var stale = new List<int>();
        foreach (var step in new[] { 1.21, 0.01, 0.71, 0.01, 0.79, 0.01 })
        {
            studio.Time.Advance(step);
            stale.Add((await studio.GetAsync())["speaker_segments"]!.AsObject().Count(member => (bool)member.Value!["dubs"]!["es"]!["audio_stale"]!));
        }

        stale.Should().Equal(3, 2, 2, 1, 1, 0);
        ((string?)(await studio.DubAsync(segments[0]))["media_ref"]!["random_path_slug"]).Should().NotBe(before);
        ((string?)(await studio.DubAsync(segments[0]))["text"]).Should().Be("Otra frase.");
    }

    [Fact]
    public async Task Dubbing_fills_in_what_is_missing()
    {
        await using var studio = await Studio.OpenAsync();
        await studio.DoAsync("POST", "/language", """{"language":"fr"}""");
        var added = (string)(await studio.DoAsync("POST", "/speaker/speaker_0/segment", """{"start_time":8,"end_time":9}"""))["new_segment"]!;

        await studio.WorkAsync("dub", $$"""{"segments":["{{added}}"],"languages":null}""");

        var segment = await studio.SegmentAsync(added);
        ((string?)segment["text"]).Should().Be("The boats come home in the evening.");
        ((string?)segment["dubs"]!["es"]!["text"]).Should().Be("Los barcos vuelven por la tarde.");
        ((string?)segment["dubs"]!["fr"]!["text"]).Should().Be("Les bateaux rentrent le soir.");
        foreach (var language in new[] { "es", "fr" })
        {
            var dub = segment["dubs"]![language]!;
            ((bool)dub["audio_stale"]!).Should().BeFalse();
            ((double)dub["media_ref"]!["duration_secs"]!).Should().Be(1);
            Mp3Reader.Seconds((await Studio.FetchAsync(dub["media_ref"]!)).Bytes).Should().BeApproximately(1, 0.012);
        }

        var other = (await studio.SegmentsAsync())[0];
        (await studio.DubAsync(other, "fr"))["text"].Should().BeNull("it was not requested");
    }

    [Fact]
    public async Task Transcribing_writes_the_text_of_the_segments_named_and_nothing_else()
    {
        await using var studio = await Studio.OpenAsync();
        var segments = await studio.SegmentsAsync();
        await studio.EditAsync(segments[0], "en", """{"text":"Mistake."}""");
        await studio.EditAsync(segments[1], "en", """{"text":"Another."}""");

        await studio.DoAsync("POST", "/transcribe", $$"""{"segments":["{{segments[0]}}","{{segments[0]}}"]}""");
        var running = await studio.SegmentAsync(segments[0]);
        studio.Finish();

        ((string?)running["text"]).Should().Be("Mistake.");
        ((string?)(await studio.SegmentAsync(segments[0]))["text"]).Should().Be("Hello and welcome.");
        ((string?)(await studio.SegmentAsync(segments[1]))["text"]).Should().Be("Another.");
        ((string?)(await studio.DubAsync(segments[0]))["text"]).Should().Be("Hola y bienvenidos.");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_new_transcription_makes_dubs_stale_like_an_edit(bool isStale)
    {
        await using var studio = await Studio.OpenAsync(new ElevenLabsOptions { SourceEditMakesDubsStale = isStale });
        var segment = (await studio.SegmentsAsync())[0];
        await studio.EditAsync(segment, "en", """{"start_time":3.5,"end_time":6}""");
        await studio.WorkAsync("dub", All);

        await studio.WorkAsync("transcribe", $$"""{"segments":["{{segment}}"]}""");

        ((string?)(await studio.SegmentAsync(segment))["text"]).Should().Be("Today we visit a small harbour.");
        (await studio.IsStaleAsync(segment)).Should().Be(isStale);
    }

    [Theory]
    [InlineData("Thank you for watching.", "Gracias por vernos.", "[xx] Thank you for watching.")]
    [InlineData("Mind the step.", "[es] Mind the step.", "[xx] Mind the step.")]
    public async Task Translating_follows_the_text_of_the_segment(string text, string spanish, string unknown)
    {
        await using var studio = await Studio.OpenAsync(new ElevenLabsOptions { SourceEditMakesDubsStale = false });
        await studio.DoAsync("POST", "/language", """{"language":"xx"}""");
        var segment = (await studio.SegmentsAsync())[0];
        await studio.EditAsync(segment, "en", $$"""{"text":"{{text}}"}""");

        await studio.WorkAsync("translate", $$"""{"segments":["{{segment}}"],"languages":null}""");

        ((string?)(await studio.DubAsync(segment))["text"]).Should().Be(spanish);
        ((string?)(await studio.DubAsync(segment, "xx"))["text"]).Should().Be(unknown);
        (await studio.IsStaleAsync(segment)).Should().BeTrue("it has another text now, and translating does not dub");
    }

    [Fact]
    public async Task Translating_transcribes_first_where_there_is_no_text_and_only_in_the_languages_named()
    {
        await using var studio = await Studio.OpenAsync();
        await studio.DoAsync("POST", "/language", """{"language":"fr"}""");
        var added = (string)(await studio.DoAsync("POST", "/speaker/speaker_0/segment", """{"start_time":0.5,"end_time":1}"""))["new_segment"]!;

        await studio.WorkAsync("translate", $$"""{"segments":["{{added}}"],"languages":["FR"]}""");

        ((string?)(await studio.SegmentAsync(added))["text"]).Should().Be("Hello and welcome.");
        ((string?)(await studio.DubAsync(added, "fr"))["text"]).Should().Be("Bonjour et bienvenue.");
        (await studio.DubAsync(added))["text"].Should().BeNull();
    }

    [Fact]
    public async Task A_translation_that_stays_the_same_leaves_the_audio_fresh()
    {
        await using var studio = await Studio.OpenAsync();

        await studio.WorkAsync("translate", All);

        (await studio.IsStaleAsync((await studio.SegmentsAsync())[0])).Should().BeFalse();
    }

    [Fact]
    public async Task Jobs_can_follow_each_other_without_waiting()
    {
        await using var studio = await Studio.OpenAsync();
        var segment = (await studio.SegmentsAsync())[0];
        await studio.EditAsync(segment, "en", """{"text":"Mind the step."}""");

        await studio.DoAsync("POST", "/translate", All);
        await studio.WorkAsync("dub", All);

        ((string?)(await studio.DubAsync(segment))["text"]).Should().Be("[es] Mind the step.");
        (await studio.IsStaleAsync(segment)).Should().BeFalse();
    }

    [Theory]
    [InlineData("PATCH", "/segment/SEGMENT/es", """{"text":"Demasiado tarde."}""")]
    [InlineData("PATCH", "/segment/SEGMENT/en", """{"text":"Too late."}""")]
    [InlineData("PATCH", "/speaker/speaker_0", """{"voice_id":"clip-clone"}""")]
    [InlineData("POST", "/migrate-segments", """{"segment_ids":["SEGMENT"],"speaker_id":"speaker_1"}""")]
    public async Task An_edit_while_the_job_runs_keeps_the_dub_stale(string method, string path, string json)
    {
        await using var studio = await Studio.OpenAsync();
        var segment = (await studio.SegmentsAsync())[0];
        await studio.EditAsync(segment, "es", """{"text":"Buenos días."}""");
        await studio.DoAsync("POST", "/dub", All);
        studio.Time.Advance(1);

        await studio.DoAsync(method, path.Replace("SEGMENT", segment), json.Replace("SEGMENT", segment));
        studio.Finish();
        var stillStale = await studio.IsStaleAsync(segment);
        await studio.WorkAsync("dub", All);

        stillStale.Should().BeTrue();
        (await studio.IsStaleAsync(segment)).Should().BeFalse();
    }

    [Fact]
    public async Task A_segment_deleted_while_the_job_runs_does_not_come_back()
    {
        await using var studio = await Studio.OpenAsync();
        var segments = await studio.SegmentsAsync();
        await studio.DoAsync("POST", "/dub", All);
        await studio.DoAsync("DELETE", $"/segment/{segments[0]}");

        studio.Finish();

        (await studio.SegmentsAsync()).Should().Equal(segments.Skip(1));
    }

    [Theory]
    [InlineData("transcribe")]
    [InlineData("translate")]
    [InlineData("dub")]
    public async Task A_failing_job_is_charged_and_changes_nothing(string job)
    {
        await using var studio = await Studio.OpenAsync();
        var segment = (await studio.SegmentsAsync())[0];
        await studio.EditAsync(segment, "en", """{"text":"Mind the step."}""");
        var before = (await studio.SegmentAsync(segment))["dubs"]!["es"]!["text"]!.ToJsonString();
        var used = studio.Session.Emulator.CreditsUsed;
        studio.Session.Emulator.FailNext("Nobody will hear of it.");

        await studio.WorkAsync(job, All);
        var failed = await studio.SegmentAsync(segment);
        await studio.WorkAsync(job, All);
        var passed = await studio.SegmentAsync(segment);

        ((string?)failed["text"]).Should().Be("Mind the step.");
        failed["dubs"]!["es"]!["text"]!.ToJsonString().Should().Be(before);
        ((bool)failed["dubs"]!["es"]!["audio_stale"]!).Should().BeTrue();
        Comparable(passed).Should().NotBe(Comparable(failed));
        (studio.Session.Emulator.CreditsUsed - used).Should().Be(job == "dub" ? 2 * 374 : 0);

        static string Comparable(JsonNode segment) => $"{segment["text"]}|{segment["dubs"]!["es"]!["text"]}|{segment["dubs"]!["es"]!["audio_stale"]}";
    }

    [Theory]
    [InlineData("""{"segments":["FIRST"],"languages":["es"]}""", "120")]
    [InlineData("""{"segments":["FIRST"],"languages":["es","fr","ES"]}""", "240")]
    [InlineData("""{"segments":["FIRST","FIRST"],"languages":null}""", "240")]
    public async Task Dubbing_is_charged_by_the_seconds_it_dubs(string json, string cost)
    {
        await using var studio = await Studio.OpenAsync();
        await studio.DoAsync("POST", "/language", """{"language":"fr"}""");
        var used = studio.Session.Emulator.CreditsUsed;

        var response = await studio.SendAsync("POST", "/dub", json.Replace("FIRST", (await studio.SegmentsAsync())[0]));

        response.Header("character-cost").Should().Be(cost);
        (studio.Session.Emulator.CreditsUsed - used).ToString(System.Globalization.CultureInfo.InvariantCulture).Should().Be(cost);
        foreach (var free in new[] { "/transcribe", "/translate" })
            (await studio.SendAsync("POST", free, All)).Header("character-cost").Should().BeNull();

        (studio.Session.Emulator.CreditsUsed - used).ToString(System.Globalization.CultureInfo.InvariantCulture).Should().Be(cost);
    }

    [Fact]
    public async Task Dubbing_without_enough_credits_is_rejected_and_changes_nothing()
    {
        await using var session = await Session.StartAsync(credits: 400);
        var id = await session.FinishAsync(Form.Dub(seconds: 12).Text("dubbing_studio", "true"));

        var response = await session.SendAsync(HttpMethod.Post, $"/v1/dubbing/resource/{id}/dub", new StringContent(All, null, "application/json"));

        response.Status.Should().Be(HttpStatusCode.PaymentRequired);
        session.Emulator.CreditsUsed.Should().Be(400);
        ((int)(await session.GetAsync($"/v1/dubbing/resource/{id}")).Json["version"]!).Should().Be(0);
    }

    [Theory]
    [InlineData(true, """{"segments":[],"languages":null}""", false)]
    [InlineData(true, """{"segments":[],"languages":[]}""", false)]
    [InlineData(false, """{"segments":[],"languages":null}""", true)]
    [InlineData(false, """{"segments":["FIRST"],"languages":[]}""", true)]
    [InlineData(false, """{"segments":["FIRST"],"languages":null}""", false)]
    public async Task An_empty_list_means_all_or_none_as_configured(bool emptyMeansAll, string json, bool isStale)
    {
        await using var studio = await Studio.OpenAsync(new ElevenLabsOptions { EmptyListMeansAll = emptyMeansAll });
        var segment = (await studio.SegmentsAsync())[0];
        await studio.EditAsync(segment, "es", """{"text":"Buenos días."}""");

        await studio.WorkAsync("dub", json.Replace("FIRST", segment));

        (await studio.IsStaleAsync(segment)).Should().Be(isStale);
    }
}
