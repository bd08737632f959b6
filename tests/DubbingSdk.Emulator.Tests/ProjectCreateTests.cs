using System.Net;
using System.Text.Json.Nodes;

namespace DubbingSdk.Emulator.Tests;

public sealed class ProjectCreateTests(SharedServers shared) : IClassFixture<SharedServers>
{
    private const string Segment = """{"text":"One.","start_s":0,"end_s":2}""";

    public static TheoryData<string, string[], int, string> Refused => new()
    {
        { "no source", ["file=", "reference=x"], 400, "missing_required_field" },
        { "two sources", ["source_url=https://example.com/a.mp4"], 400, "invalid_parameters" },
        { "no address", ["file=", "source_url=ftp://example.com/a.mp4"], 400, "invalid_parameters" },
        { "unknown model", ["model_id=dubbing_v9"], 400, "unsupported_model" },
        { "unknown webhook", ["webhook_ids=none"], 400, "invalid_parameters" },
        { "long reference", ["reference=" + new string('r', 501)], 422, "string_too_long" },
        { "long key term", ["keyterms=" + new string('k', 51)], 400, "invalid_parameters" },
        { "key term of six words", ["keyterms=a b c d e f"], 400, "invalid_parameters" },
        { "empty key term among others", ["keyterms=a", "keyterms= "], 400, "invalid_parameters" },
        { "four webhooks", ["""webhook_ids=["a","b","c","d"]"""], 422, "too_long" },
        { "key terms that are no texts", ["keyterms=[1]"], 422, "list_type" },
        { "key terms in broken JSON", ["keyterms=[\"a\""], 422, "list_type" },
        { "transcript without a file name", ["transcript={}"], 422, "value_error" },
    };

    public static TheoryData<string, string[], string?> Transcripts => new()
    {
        { "empty", [], "from 1 to 20000" },
        { "too short", ["""{"text":"a","start_s":0,"end_s":0.09}"""], "0.1 to 25" },
        { "shortest", ["""{"text":"a","start_s":0.2,"end_s":0.3}"""], null },
        { "longest", ["""{"text":"a","start_s":0,"end_s":25}"""], null },
        { "too long", ["""{"text":"a","start_s":0,"end_s":25.1}"""], "0.1 to 25" },
        { "before the beginning", ["""{"text":"a","start_s":-1,"end_s":1}"""], "before 0" },
        { "not sorted", ["""{"text":"a","start_s":3,"end_s":4}""", Segment], "sorted" },
        { "one speaker twice at a time", [Segment, """{"text":"b","start_s":1.9,"end_s":3}"""], "overlap" },
        { "two speakers at a time", [Segment, """{"text":"b","start_s":1,"end_s":3,"speaker_id":"other"}"""], null },
        { "one after the other", [Segment, """{"text":"b","start_s":2,"end_s":3}"""], null },
        {
            "overlap behind another speaker",
            [Segment, """{"text":"b","start_s":0.5,"end_s":1,"speaker_id":"other"}""", """{"text":"c","start_s":1.5,"end_s":3}"""],
            "overlap"
        },
        {
            "external ids twice",
            ["""{"text":"a","start_s":0,"end_s":1,"external_id":"x"}""", """{"text":"b","start_s":1,"end_s":2,"external_id":"x"}"""],
            "external_id"
        },
        { "long external id", [$$"""{"text":"a","start_s":0,"end_s":1,"external_id":"{{new string('x', 129)}}"}"""], "external_id" },
        { "longest external id", [$$"""{"text":"a","start_s":0,"end_s":1,"external_id":"{{new string('x', 128)}}"}"""], null },
        { "one translation of two", ["""{"text":"a","start_s":0,"end_s":1,"translation":"x"}""", """{"text":"b","start_s":1,"end_s":2}"""], "translation" },
        { "translation without a target", ["""{"text":"a","start_s":0,"end_s":1,"translation":"x"}"""], "target_language" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task An_invalid_project_is_rejected(string what, string[] fields, int status, string code)
    {
        var projects = await shared.ProjectsAsync();
        var form = fields.Contains("file=") ? [] : Projects.Form();
        foreach (var field in fields.Where(field => field != "file="))
        {
            var (name, value) = (field[..field.IndexOf('=')], field[(field.IndexOf('=') + 1)..]);
            form.Text(name, value);
        }

        var response = await projects.PostAsync(form);

        ((int)response.Status).Should().Be(status, what);
        CodeOf(response).Should().Be(code, what);
        projects.Emulator.CreditsUsed.Should().Be(0);
    }

    [Theory]
    [InlineData('<')]
    [InlineData('>')]
    [InlineData('{')]
    [InlineData('}')]
    [InlineData('[')]
    [InlineData(']')]
    [InlineData('\\')]
    [InlineData('`')]
    public async Task A_key_term_with_a_bracket_is_rejected(char character)
    {
        var projects = await shared.ProjectsAsync();

        var response = await projects.PostAsync(Projects.Form().Text("keyterms", $"a{character}b").Text("keyterms", "c"));

        CodeOf(response).Should().Be("invalid_parameters");
    }

    [Fact]
    public async Task More_than_a_thousand_different_key_terms_are_rejected()
    {
        await using var projects = await Projects.StartAsync();
        var terms = Enumerable.Range(0, 1000).Select(index => $"term {index}").ToList();

        (await projects.PostAsync(With([.. terms, " term 7 "]))).Status.Should().Be(HttpStatusCode.Created, "doubles and spaces do not count");
        CodeOf(await projects.PostAsync(With([.. terms, "one more"]))).Should().Be("too_long");

        static Form With(IReadOnlyList<string> terms) => Projects.Form().Text("keyterms", new JsonArray([.. terms.Select(term => (JsonNode)term)]).ToJsonString());
    }

    [Theory]
    [InlineData("a|b")]
    [InlineData("""["a","b"]""")]
    [InlineData("""["a", "b", "b"]""")]
    public async Task A_list_is_read_from_parts_or_from_json(string value)
    {
        var options = new ElevenLabsOptions { Webhooks = [Endpoint("a"), Endpoint("b")] };
        await using var projects = await Projects.StartAsync(options);
        var form = Projects.Form();
        foreach (var part in value.Split('|'))
            form.Text("webhook_ids", part).Text("keyterms", part);

        var project = await projects.CreateAsync(form);

        project["webhook_ids"]!.AsArray().Select(id => (string)id!).Should().Equal("a", "b");
    }

    [Fact]
    public async Task The_text_null_is_an_empty_list_when_it_is_the_only_part()
    {
        await using var projects = await Projects.StartAsync();

        var project = await projects.CreateAsync(Projects.Form().Text("keyterms", "null").Text("webhook_ids", "null"));
        var named = await projects.PostAsync(Projects.Form().Text("webhook_ids", "null").Text("webhook_ids", "null"));

        project["webhook_ids"]!.AsArray().Should().BeEmpty();
        CodeOf(named).Should().Be("invalid_parameters");
    }

    [Fact]
    public async Task A_file_without_a_name_a_media_type_or_with_too_large_a_size_is_rejected()
    {
        await using var projects = await Projects.StartAsync(new ElevenLabsOptions { MaximumProjectFileSize = 1000 });

        CodeOf(await projects.PostAsync(new Form().Text("file", "sound"))).Should().Be("value_error");
        CodeOf(await projects.PostAsync(new Form().File("file", Sources.Wav(1), "application/octet-stream"))).Should().Be("invalid_file_type");
        CodeOf(await projects.PostAsync(new Form().File("file", Sources.Wav(1), null))).Should().Be("invalid_file_type");
        var large = await projects.PostAsync(Projects.Form());
        (large.Status, CodeOf(large)).Should().Be((HttpStatusCode.RequestEntityTooLarge, "request_too_large"));
    }

    [Theory]
    [MemberData(nameof(Transcripts))]
    public async Task A_supplied_transcript_that_violates_a_rule_is_rejected(string what, string[] segments, string? message)
    {
        await using var projects = await Projects.StartAsync();

        var response = await projects.PostAsync(Projects.WithTranscript(Projects.Transcript(segments)));

        if (message is null)
        {
            response.Status.Should().Be(HttpStatusCode.Created, what);
        }
        else
        {
            response.Status.Should().Be(HttpStatusCode.BadRequest, what);
            ((string)response.Json["detail"]!["message"]!).Should().Contain(message);
        }
    }

    [Theory]
    [InlineData("", "json_invalid", "body,transcript")]
    [InlineData("[]", "model_attributes_type", "body,transcript")]
    [InlineData("{}", "missing", "body,transcript,segments")]
    [InlineData("""{"segments":[{"text":"a","start_s":0}]}""", "missing", "body,transcript,segments,0,end_s")]
    [InlineData("""{"segments":[{"text":"a","start_s":0,"end_s":1},{"text":2,"start_s":1,"end_s":2}]}""", "string_type", "body,transcript,segments,1,text")]
    [InlineData("""{"segments":[7]}""", "model_attributes_type", "body,transcript,segments,0")]
    public async Task A_malformed_supplied_transcript_is_rejected_with_the_location(string json, string type, string place)
    {
        var projects = await shared.ProjectsAsync();

        var response = await projects.PostAsync(Projects.WithTranscript(json));

        response.Status.Should().Be(HttpStatusCode.UnprocessableEntity);
        var error = response.Json["detail"]![0]!;
        ((string?)error["type"]).Should().Be(type);
        string.Join(',', error["loc"]!.AsArray()).Should().Be(place);
    }

    [Fact]
    public async Task A_supplied_transcript_requires_the_source_language()
    {
        await using var projects = await Projects.StartAsync();

        CodeOf(await projects.PostAsync(Projects.WithTranscript(Projects.Transcript(Segment), source: null))).Should().Be("missing_required_field");
    }

    [Fact]
    public async Task A_supplied_transcript_above_the_largest_size_is_rejected()
    {
        await using var projects = await Projects.StartAsync();
        var segments = Enumerable.Range(0, 20_000).Select(index => $$"""{"text":"{{new string('a', 150)}}","start_s":{{index}},"end_s":{{index + 1}}}""");
        var json = Projects.Transcript([.. segments]);
        var padding = new string(' ', (4 * 1024 * 1024) - json.Length);

        var project = await projects.FinishAsync(Projects.WithTranscript(json + padding));
        var larger = await projects.PostAsync(Projects.WithTranscript(json + padding + " "));

        (await projects.GetAsync(project + "/transcript"))["segments"]!.AsArray().Should().HaveCount(20_000);
        ((string)larger.Json["detail"]!["message"]!).Should().Contain("4 MiB");
    }

    [Fact]
    public async Task A_supplied_transcript_and_its_translations_are_used_as_they_are()
    {
        await using var projects = await Projects.StartAsync();
        var json = Projects.Transcript(
            """{"text":"One.","start_s":0,"end_s":2,"external_id":"x","translation":"Uno."}""",
            """{"text":"Two.","start_s":2.5,"end_s":4,"speaker_id":"anna","translation":"Dos."}""");

        var dubbed = await projects.DubAsync(Projects.WithTranscript(json));

        var source = (await projects.GetAsync(dubbed.Project + "/transcript"))["segments"]!.AsArray();
        source.Select(Describe).Should().Equal("One./default_speaker/0/2/x", "Two./anna/2.5/4/");
        var target = (await projects.GetAsync(dubbed.Language + "/transcript"))["segments"]!.AsArray();
        target.Select(line => $"{line!["source_text"]}={line["translation"]}").Should().Equal("One.=Uno.", "Two.=Dos.");

        static string Describe(JsonNode? segment) =>
            $"{segment!["text"]}/{segment["speaker_id"]}/{segment["start_s"]}/{segment["end_s"]}/{segment["external_id"]}";
    }

    [Fact]
    public async Task A_body_that_is_not_a_form_is_rejected()
    {
        await using var projects = await Projects.StartAsync();

        CodeOf(await projects.SendAsync("POST", "", "{}")).Should().Be("invalid_content_type");
    }

    private static WebhookEndpoint Endpoint(string id) => new() { Id = id, Address = new Uri("http://127.0.0.1:9/"), Secret = "s" };

    private static string? CodeOf(ReadResponse response) =>
        (string?)(response.Json["detail"] is JsonArray errors ? errors[0]!["type"] : response.Json["detail"]!["code"]);
}
