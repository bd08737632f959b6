using System.Net;
using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace DubbingSdk.Emulator.Tests;

public sealed class CambAiAssetTests
{
    [Fact]
    public async Task An_uploaded_file_is_dubbed_by_its_id()
    {
        await using var session = await CambAi.StartAsync();
        var bytes = Sources.Wav(12);
        var announced = await AnnounceAsync(session);
        var put = await PutAsync(announced, bytes);
        var recorded = session.Last;
        var id = (string)announced["file"]!["file_id"]!;
        await session.DoAsync("POST", $"/files/{id}/complete");

        var task = await session.SubmitAsync(DubJson(id));
        session.Time.Advance(60);

        put.Status.Should().Be(HttpStatusCode.OK);
        recorded.Operation.Should().Be("PUT /storage/uploads/{upload_id}");
        (recorded.BodyLength, recorded.HasApiKey).Should().Be((bytes.Length, false));
        recorded.Sha256.Should().Be(Convert.ToHexString(SHA256.HashData(bytes)).ToLowerInvariant());
        ((string?)(await session.StatusAsync(task))["status"]).Should().Be("SUCCESS");
        session.Emulator.CreditsUsed.Should().Be(CambAi.Price);
    }

    [Fact]
    public async Task A_dub_needs_a_file_that_is_complete()
    {
        await using var session = await CambAi.StartAsync();
        var announced = await AnnounceAsync(session);
        var id = (string)announced["file"]!["file_id"]!;

        (await session.PostAsync("/dub", DubJson("none"))).Status.Should().Be(HttpStatusCode.NotFound);
        (await session.PostAsync($"/files/none/complete", "{}")).Status.Should().Be(HttpStatusCode.NotFound);
        (await session.PostAsync($"/files/{id}/complete", "{}")).Status.Should().Be(HttpStatusCode.BadRequest);
        await PutAsync(announced, Sources.Wav(12));
        (await session.PostAsync("/dub", DubJson(id))).Status.Should().Be(HttpStatusCode.BadRequest);
        session.Emulator.CreditsUsed.Should().Be(0);
    }

    [Fact]
    public async Task An_upload_requires_its_headers_and_rejects_a_key()
    {
        await using var session = await CambAi.StartAsync();
        var announced = await AnnounceAsync(session);
        announced["upload"]!["headers"]!.AsObject().Should().NotBeEmpty();

        var without = await PutAsync(announced, Sources.Wav(1), withHeaders: false);
        var withKey = await PutAsync(announced, Sources.Wav(1), key: "x-api-key");
        session.Time.Advance(3600);
        var late = await PutAsync(announced, Sources.Wav(1));
        announced["upload"]!["url"] = ((string)announced["upload"]!["url"]!).Replace("Signature=", "Signature=0");
        var forged = await PutAsync(announced, Sources.Wav(1));

        (without.Status, without.Text.Contains("SignatureDoesNotMatch")).Should().Be((HttpStatusCode.Forbidden, true));
        (withKey.Status, withKey.Text.Contains("InvalidArgument")).Should().Be((HttpStatusCode.BadRequest, true));
        (late.Status, late.Text.Contains("ExpiredToken")).Should().Be((HttpStatusCode.Forbidden, true));
        (forged.Status, forged.Text.Contains("SignatureDoesNotMatch")).Should().Be((HttpStatusCode.Forbidden, true));
    }

    [Fact]
    public async Task An_upload_requires_no_headers_when_configured()
    {
        await using var session = await CambAi.StartAsync(new CambAiOptions { UploadsNeedHeaders = false });
        var announced = await AnnounceAsync(session);

        announced["upload"]!["headers"].Should().BeNull();
        (await PutAsync(announced, Sources.Wav(1))).Status.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_file_operations_are_not_found_when_disabled()
    {
        await using var session = await CambAi.StartAsync(new CambAiOptions { HasFiles = false });

        (await session.PostAsync("/files/upload-url", "{}")).Status.Should().Be(HttpStatusCode.NotFound);
        CambAi.Errors(await session.PostAsync("/dub", DubJson("x"))).Should().Be("""["body","video_url"]missing""");
    }

    [Fact]
    public async Task An_invalid_upload_request_is_rejected()
    {
        await using var session = await CambAi.StartAsync();

        CambAi.Errors(await session.PostAsync("/files/upload-url", "{}")).Should().Be("""["body","filename"]missing ["body","content_type"]missing""");
    }

    [Fact]
    public async Task A_project_is_set_up()
    {
        await using var session = await CambAi.StartAsync();
        var order = $$"""
            {"media_url":"{{session.Source()}}","source_language":1,"target_languages":[54,76],"project_name":"n","project_description":"d","folder_id":3,
            "selected_audio_tracks":[0],"add_output_as_an_audio_track":false,"chosen_dictionaries":[1]}
            """;

        var task = (string)(await session.DoAsync("POST", "/project-setup", order))["task_id"]!;
        session.Last.UnknownFields.Should().BeEmpty();
        var early = await session.DoAsync("GET", $"/project-setup/{task}");
        session.Time.Advance(1);
        var done = (await session.DoAsync("GET", $"/project-setup/{task}")).AsArray().Should().ContainSingle().Subject!;
        var run = (long)done["run_id"]!;
        var result = await session.DoAsync("GET", $"/project-setup-result/{run}");
        var results = await session.DoAsync("POST", "/project-setup-results", $$"""{"run_ids":[{{run}},5]}""");

        early.AsArray().Should().BeEmpty();
        result.ToJsonString().Should().Be(done.ToJsonString());
        results.AsArray().Should().ContainSingle().Which!.ToJsonString().Should().Be(done.ToJsonString());
        var details = done["project_details"]!.AsObject();
        ((string?)details["studio_url"]).Should().EndWith($"/studio/{run}");
        details.Remove("studio_url");
        details.ToJsonString().Should().Be("""
            {"project_name":"n","project_description":"d","created_at":"2026-03-01T12:00:00.000000+00:00","source_language":1,"target_languages":[54,76],"duration":12,"folder_id":3}
            """.Trim().Replace("+", "\\u002B"));
        session.Emulator.CreditsUsed.Should().Be(0);
    }

    [Fact]
    public async Task A_project_without_usable_media_is_rejected_or_fails()
    {
        await using var session = await CambAi.StartAsync();
        const string Rest = ""","source_language":1,"target_languages":[54]}""";
        session.Emulator.FailNext("SOURCE_TOO_LARGE");
        var task = (string)(await session.DoAsync("POST", "/project-setup", """{"media_url":"https://a.b/c" """ + Rest))["task_id"]!;
        session.Time.Advance(60);

        ((string?)(await session.DoAsync("GET", $"/project-setup/{task}"))["exception_reason"]).Should().Be("SOURCE_TOO_LARGE");
        (await session.PostAsync("/project-setup", """{"media_url":"https://a.b/" """ + Rest)).Status.Should().Be(HttpStatusCode.BadRequest);
        CambAi.Errors(await session.PostAsync("/project-setup", "{}")).Should().Be(
            """["body","media_url"]missing ["body","source_language"]missing ["body","target_languages"]missing""");
    }

    [Fact]
    public async Task A_run_of_another_kind_and_an_unknown_run_have_different_errors()
    {
        await using var session = await CambAi.StartAsync();
        var run = await session.RunAsync();

        (await session.GetAsync($"/project-setup-result/{run}")).Status.Should().Be(HttpStatusCode.BadRequest);
        (await session.GetAsync("/project-setup-result/5")).Status.Should().Be(HttpStatusCode.NotFound);
        (await session.DoAsync("POST", "/project-setup-results", $$"""{"run_ids":[{{run}}]}""")).AsArray().Should().BeEmpty();
    }

    [Fact]
    public async Task Folders_are_created_and_found()
    {
        await using var session = await CambAi.StartAsync();
        foreach (var name in new[] { "Films", "Talks", "Short films" })
            await session.DoAsync("POST", "/folders/create", $$"""{"folder_name":"{{name}}"}""");

        var all = await session.DoAsync("GET", "/folders?run_id=1");
        var found = await session.DoAsync("GET", "/folders?search_query=FILM");
        var first = await session.DoAsync("GET", "/folders?search_query=film&limit=1");

        all.AsArray().Should().HaveCount(3);
        found.ToJsonString().Should().Be("""[{"team_id":1,"name":"Films"},{"team_id":3,"name":"Short films"}]""");
        first.AsArray().Should().ContainSingle();
        CambAi.Errors(await session.PostAsync("/folders/create", "{}")).Should().Be("""["body","folder_name"]missing""");
        CambAi.Errors(await session.GetAsync("/folders?limit=x")).Should().Be("""["query","limit"]int_parsing""");
    }

    [Fact]
    public async Task A_dictionary_is_created_filled_changed_and_deleted()
    {
        await using var session = await CambAi.StartAsync();
        var path = await CreateDictionaryAsync(session);
        session.Time.Advance(5);

        var added = await session.DoAsync("POST", path + "/add-term", Term("harbour", "puerto"));
        await session.DoAsync("POST", path + "/add-term", Term("boat", "barco"));
        var term = $"/dictionaries/term{path["/dictionaries".Length..]}/{added["id"]}";
        var updated = await session.DoAsync("PUT", term, Term("harbor", "puerto"));
        var found = await session.DoAsync("GET", path + "/full-details?search_term=HARB");
        var limited = await session.DoAsync("GET", path + "/full-details?limit=1");
        await session.DoAsync("DELETE", term);
        var dictionary = await session.DoAsync("GET", path);

        updated.ToJsonString().Should().Be($$"""{"id":{{added["id"]}},"term_translations":[{"language":1,"term_text":"harbor"},{"language":54,"term_text":"puerto"}]}""");
        found["dictionary_terms"]!.AsArray().Should().ContainSingle().Which!.ToJsonString().Should().Be(updated.ToJsonString());
        limited["dictionary_terms"]!.AsArray().Should().ContainSingle();
        ((string?)dictionary["dictionary_terms"]![0]!["term_translations"]![0]!["term_text"]).Should().Be("boat");
        dictionary["languages"]!.ToJsonString().Should().Be("[1,54]");
        ((string?)dictionary["last_edited_at"]).Should().StartWith("2026-03-01T12:00:05");
        ((string?)dictionary["created_at"]).Should().StartWith("2026-03-01T12:00:00");
        (await session.DoAsync("GET", "/dictionaries")).AsArray().Should().ContainSingle().Which!.ToJsonString().Should().Be(dictionary.ToJsonString());
        await session.DoAsync("DELETE", path);
        (await session.DoAsync("GET", "/dictionaries")).AsArray().Should().BeEmpty();
        (await session.GetAsync(path)).Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_invalid_dictionary_request_is_rejected()
    {
        await using var session = await CambAi.StartAsync();
        var path = await CreateDictionaryAsync(session);
        session.Last.UnknownFields.Should().BeEmpty();

        CambAi.Errors(await session.SendAsync("POST", "/dictionaries/create-from-file", new Form().Text("x", "y").ToContent()))
            .Should().Be("""["body","dictionary_file"]missing ["body","dictionary_name"]missing""");
        CambAi.Errors(await session.PostAsync("/dictionaries/create-from-file", "{}")).Should().Be("""["body","dictionary_file"]missing""");
        CambAi.Errors(await session.PostAsync(path + "/add-term", """{"translations":[{"translation":"a"},{"language":999}]}""")).Should().Be(
            """["body","translations",0,"language"]missing ["body","translations",1,"language"]enum ["body","translations",1,"translation"]missing""");
        CambAi.Errors(await session.GetAsync("/dictionaries/x")).Should().Be("""["path","dictionary_id"]int_parsing""");
        (await session.SendAsync("DELETE", $"/dictionaries/term{path["/dictionaries".Length..]}/99")).Status.Should().Be(HttpStatusCode.NotFound);
        (await session.SendAsync("PUT", "/dictionaries/term/99/99", Term("a", "b"))).Status.Should().Be(HttpStatusCode.NotFound);
    }

    private static string DubJson(string file) => $$"""{"file_id":"{{file}}","source_language":1,"target_languages":[54]}""";

    private static string Term(string english, string spanish) =>
        $$"""{"translations":[{"translation":"{{english}}","language":1},{"translation":"{{spanish}}","language":54}]}""";

    private static async Task<string> CreateDictionaryAsync(ServiceSession session)
    {
        var form = new Form().File("dictionary_file", [1, 2], "text/csv", "a.csv").Text("dictionary_name", "Ships").Text("dictionary_description", "d");
        var response = await session.SendAsync("POST", "/dictionaries/create-from-file", form.ToContent());
        ((string?)response.Json["name"]).Should().Be("Ships");
        ((string?)response.Json["description"]).Should().Be("d");
        return $"/dictionaries/{response.Json["id"]}";
    }

    private static Task<JsonNode> AnnounceAsync(ServiceSession session) =>
        session.DoAsync("POST", "/files/upload-url", """{"filename":"talk.wav","content_type":"audio/wav"}""");

    private static async Task<ReadResponse> PutAsync(JsonNode announced, byte[] bytes, bool withHeaders = true, string? key = null)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        using var request = new HttpRequestMessage(HttpMethod.Put, (string)announced["upload"]!["url"]!) { Content = new ByteArrayContent(bytes) };
        foreach (var (name, value) in withHeaders ? announced["upload"]!["headers"]?.AsObject() ?? [] : [])
        {
            if (!request.Headers.TryAddWithoutValidation(name, (string)value!))
                request.Content.Headers.TryAddWithoutValidation(name, (string)value!);
        }

        if (key is not null)
            request.Headers.Add(key, "k");

        var response = await client.SendAsync(request);
        return new ReadResponse(response.StatusCode, response, await response.Content.ReadAsByteArrayAsync());
    }
}
