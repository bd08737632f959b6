using System.Net;
using System.Text.Json.Nodes;

namespace DubbingSdk.Emulator.Tests;

public sealed class ProjectLanguageTests
{
    private static readonly string Transcript = Projects.Transcript(
        """{"text":"One.","start_s":0,"end_s":2,"external_id":"a"}""",
        """{"text":"Two.","start_s":3,"end_s":5}""");

    [Theory]
    [InlineData(10.24)]
    [InlineData(0.3)]
    [InlineData(25.2345)]
    public async Task The_output_is_lossless_audio_of_the_length_of_the_source(double seconds)
    {
        await using var projects = await Projects.StartAsync();
        var dubbed = await projects.DubAsync(Projects.Form(seconds));

        var response = await projects.FetchAsync(dubbed.Language);

        response.ContentType.Should().Be("audio/flac");
        var audio = new FlacReader(response.Bytes);
        audio.Seconds.Should().BeApproximately(seconds, 0.0001);
        audio.IsSilent(0, seconds).Should().BeFalse();
    }

    [Fact]
    public async Task The_output_can_be_a_wav_file_with_the_same_samples()
    {
        await using var projects = await Projects.StartAsync(new ElevenLabsOptions { ProjectAudioAsWav = true });
        var dubbed = await projects.DubAsync();

        var response = await projects.FetchAsync(dubbed.Language);

        response.ContentType.Should().Be("audio/wav");
        new WavReader(response.Bytes).Seconds.Should().Be(Projects.Seconds);
    }

    [Fact]
    public async Task Each_read_returns_a_url_that_is_valid_for_an_hour()
    {
        await using var projects = await Projects.StartAsync();
        var dubbed = await projects.DubAsync();
        var first = await UrlAsync();
        projects.Time.Advance(3599);
        var second = await UrlAsync();
        var before = await Projects.FetchUrlAsync(first);
        projects.Time.Advance(1);

        before.Status.Should().Be(HttpStatusCode.OK);
        (await Projects.FetchUrlAsync(first)).Status.Should().Be(HttpStatusCode.Forbidden);
        (await Projects.FetchUrlAsync(second)).Bytes.Should().Equal(before.Bytes);

        async Task<string> UrlAsync() => (string)(await projects.GetAsync(dubbed.Language))["outputs"]!["lossless_audio"]!;
    }

    [Fact]
    public async Task Any_range_of_the_output_can_be_fetched()
    {
        await using var projects = await Projects.StartAsync();
        var dubbed = await projects.DubAsync(Projects.Form(22));
        var whole = await projects.FetchAsync(dubbed.Language);
        var url = (string)(await projects.GetAsync(dubbed.Language))["outputs"]!["lossless_audio"]!;
        using var client = new HttpClient();

        foreach (var start in new[] { 5, 41, 43, 971 * 128, 972 * 2047, whole.Bytes.Length - 3000 })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, url) { Headers = { Range = new(start, start + 2500) } };
            using var response = await client.SendAsync(request);
            response.StatusCode.Should().Be(HttpStatusCode.PartialContent);
            (await response.Content.ReadAsByteArrayAsync()).Should().Equal(whole.Bytes[start..(start + 2501)]);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    public async Task Another_cloning_strength_sounds_different(int strength)
    {
        await using var projects = await Projects.StartAsync();
        var dubbed = await projects.DubAsync();
        var usual = new FlacReader((await projects.FetchAsync(dubbed.Language)).Bytes);
        await projects.SendAsync("DELETE", dubbed.Language);

        var created = await projects.AddLanguageAsync(dubbed.Project, "es", $$""","voice_settings":{"cloning_strength":{{strength}}}""");
        projects.Finish();

        ((int)created["voice_settings"]!["cloning_strength"]!).Should().Be(strength);
        var other = await projects.FetchAsync(Projects.PathOf(dubbed.Project, created));
        new FlacReader(other.Bytes).IsSame(usual, 0, Projects.Seconds).Should().BeFalse();
    }

    [Theory]
    [InlineData("{}", "missing", "target_language")]
    [InlineData("""{"target_language":null}""", "string_type", "target_language")]
    [InlineData("""{"target_language":"es","voice_settings":7}""", "model_attributes_type", "voice_settings")]
    [InlineData("""{"target_language":"es","voice_settings":{"cloning_strength":11}}""", "less_than_equal", "voice_settings,cloning_strength")]
    [InlineData("""{"target_language":"es","voice_settings":{"cloning_strength":-1}}""", "greater_than_equal", "voice_settings,cloning_strength")]
    [InlineData("""{"target_language":"es","voice_settings":{"cloning_strength":6.5}}""", "int_type", "voice_settings,cloning_strength")]
    [InlineData("""{"target_language":"es","translations":["a"]}""", "dict_type", "translations")]
    [InlineData("""{"target_language":"es","translations":{"a":1}}""", "string_type", "translations,a")]
    public async Task An_invalid_language_is_rejected(string json, string type, string place)
    {
        await using var projects = await Projects.StartAsync();
        var project = await projects.FinishAsync();

        var response = await projects.SendAsync("POST", project + "/language", json);

        response.Status.Should().Be(HttpStatusCode.UnprocessableEntity);
        ((string?)response.Json["detail"]![0]!["type"]).Should().Be(type);
        string.Join(',', response.Json["detail"]![0]!["loc"]!.AsArray()).Should().Be("body," + place);
    }

    [Fact]
    public async Task Supplied_translations_are_matched_by_either_id_and_used_as_they_are()
    {
        await using var projects = await Projects.StartAsync();
        var project = await projects.FinishAsync(Projects.WithTranscript(Transcript));
        var second = (string)(await projects.GetAsync(project + "/transcript"))["segments"]![1]!["id"]!;

        var language = await projects.AddLanguageAsync(project, "es", $$$""","translations":{"a":"Primero.","{{{second}}}":"Segundo."} """);

        var lines = (await projects.GetAsync(Projects.PathOf(project, language) + "/transcript"))["segments"]!.AsArray();
        lines.Select(line => (string?)line!["translation"]).Should().Equal("Primero.", "Segundo.");
    }

    [Theory]
    [InlineData("""{"a":"x"}""")]
    [InlineData("""{"a":"x","{1}":"y","none":"z"}""")]
    [InlineData("""{"a":"x","{0}":"x","{1}":"y"}""")]
    [InlineData("""{"a":"x","{0}":"x"}""")]
    [InlineData("""{"a":"x","none":"y"}""")]
    [InlineData("{}")]
    public async Task Supplied_translations_must_name_every_segment_exactly_once(string translations)
    {
        await using var projects = await Projects.StartAsync();
        var project = await projects.FinishAsync(Projects.WithTranscript(Transcript));
        var ids = (await projects.GetAsync(project + "/transcript"))["segments"]!.AsArray().Select(segment => (string)segment!["id"]!).ToList();
        var json = translations.Replace("{0}", ids[0]).Replace("{1}", ids[1]);

        var response = await projects.SendAsync("POST", project + "/language", $$"""{"target_language":"es","translations":{{json}}}""");

        (response.Status, Projects.Code(response)).Should().Be((HttpStatusCode.BadRequest, "invalid_parameters"));
    }

    [Fact]
    public async Task Supplied_translations_require_segments()
    {
        await using var projects = await Projects.StartAsync();
        var detected = Projects.PathOf(await projects.CreateAsync());
        var given = Projects.PathOf(await projects.CreateAsync(Projects.WithTranscript(Projects.Transcript("""{"text":"a","start_s":0,"end_s":1,"external_id":"a"}"""))));

        var tooEarly = await projects.SendAsync("POST", detected + "/language", """{"target_language":"es","translations":{"a":"x"}}""");
        var known = await projects.SendAsync("POST", given + "/language", """{"target_language":"es","translations":{"a":"x"}}""");

        tooEarly.Status.Should().Be(HttpStatusCode.Conflict);
        known.Status.Should().Be(HttpStatusCode.Created);
    }

    [Fact]
    public async Task Languages_are_listed_in_pages_in_the_order_in_which_they_were_added()
    {
        await using var projects = await Projects.StartAsync();
        var project = await projects.FinishAsync();
        foreach (var code in new[] { "es", "fr", "de" })
            await projects.AddLanguageAsync(project, code);

        var first = await projects.GetAsync(project + "/language?page_size=2");
        var last = await projects.GetAsync($"{project}/language?page_size=2&cursor={Uri.EscapeDataString((string)first["next_cursor"]!)}");

        Codes(first).Should().Equal("es", "fr");
        Codes(last).Should().Equal("de");
        last["next_cursor"].Should().BeNull();
        Codes(await projects.GetAsync(project + "/language?status=completed")).Should().BeEmpty();
        Codes(await projects.GetAsync(project + "/language?status=queued")).Should().HaveCount(3);
    }

    private static IEnumerable<string> Codes(JsonNode list) => list["languages"]!.AsArray().Select(language => (string)language!["target_language"]!);
}
