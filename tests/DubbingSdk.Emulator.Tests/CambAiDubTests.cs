using System.Net;

namespace DubbingSdk.Emulator.Tests;

public sealed class CambAiDubTests(SharedServers shared) : IClassFixture<SharedServers>
{
    [Fact]
    public async Task A_dub_is_pending_until_it_is_done_and_then_names_its_run()
    {
        await using var session = await CambAi.StartAsync();

        var task = await session.SubmitAsync(CambAi.DubJson(session.Source()));
        var begun = await session.StatusAsync(task);
        session.Time.Advance(3.39);
        var late = await session.StatusAsync(task);
        session.Time.Advance(0.01);
        var done = await session.StatusAsync(task);

        begun.ToJsonString().Should().Be("""{"status":"PENDING","run_id":null,"exception_reason":null,"message":null}""");
        late.ToJsonString().Should().Be(begun.ToJsonString());
        ((string?)done["status"]).Should().Be("SUCCESS");
        ((long)done["run_id"]!).Should().BePositive();
        session.Emulator.CreditsUsed.Should().Be(CambAi.Price);
        session.Emulator.Requests[0].Operation.Should().Be("POST /cambai/apis/dub");
        session.Emulator.Requests[0].UnknownFields.Should().BeEmpty();
    }

    [Fact]
    public async Task A_dub_with_one_target_has_one_result_whose_audio_needs_no_key()
    {
        await using var session = await CambAi.StartAsync();
        var run = await session.RunAsync();

        var result = await session.DoAsync("GET", $"/dub-result/{run}");
        var audio = await Projects.FetchUrlAsync((string)result["audio_url"]!);

        result.AsObject().Select(member => member.Key).Should().Equal("audio_url", "video_url", "transcript");
        result["video_url"].Should().BeNull();
        Mp3Reader.Seconds(audio.Bytes).Should().BeApproximately(12, 0.05);
        audio.ContentType.Should().Be("audio/mpeg");
        var line = result["transcript"]![0]!;
        line.AsObject().Select(member => member.Key).Should().Equal("start", "end", "text", "speaker");
        ((double)line["end"]!).Should().BeApproximately(3.6, 0.001);
        ((string?)line["text"]).Should().Be("Hola y bienvenidos.");
    }

    [Fact]
    public async Task A_dubbed_video_is_a_video()
    {
        await using var session = await CambAi.StartAsync();
        var run = await session.RunAsync(source: session.VideoSource());

        var result = await session.DoAsync("GET", $"/dub-result/{run}");
        var video = await Projects.FetchUrlAsync((string)result["video_url"]!);

        new Mp4Reader(video.Bytes).Seconds.Should().Be(12);
        video.ContentType.Should().Be("video/mp4");
    }

    [Theory]
    [InlineData(false, "54,76")]
    [InlineData(true, "es-es,fr-fr")]
    public async Task A_dub_with_several_targets_has_a_map_of_results(bool byTag, string keys)
    {
        await using var session = await CambAi.StartAsync(new CambAiOptions { ResultsByTag = byTag });
        var run = await session.RunAsync("54,76");

        var results = (await session.DoAsync("GET", $"/dub-result/{run}")).AsObject();

        string.Join(",", results.Select(member => member.Key)).Should().Be(keys);
        ((string?)results.ElementAt(1).Value!["transcript"]![0]!["text"]).Should().Be("Bonjour et bienvenue.");
        session.Emulator.CreditsUsed.Should().Be(2 * CambAi.Price);
    }

    [Fact]
    public async Task Results_of_several_runs_are_keyed_by_run()
    {
        await using var session = await CambAi.StartAsync();
        var (one, two) = (await session.RunAsync(), await session.RunAsync("54,76"));

        var results = await session.DoAsync("POST", "/dubbing-results", $$"""{"run_ids":[{{one}},{{two}},5]}""");

        results.AsObject().Select(member => member.Key).Should().Equal($"{one}", $"{two}");
        results[$"{one}"]!["audio_url"].Should().NotBeNull();
        results[$"{two}"]!["76"]!["audio_url"].Should().NotBeNull();
    }

    [Fact]
    public async Task Results_use_the_other_names_and_milliseconds_when_configured()
    {
        await using var session = await CambAi.StartAsync(new CambAiOptions { OutputUrlNames = true, TranscriptInMilliseconds = true });
        var run = await session.RunAsync();

        var result = await session.DoAsync("GET", $"/dub-result/{run}");

        result.AsObject().Select(member => member.Key).Should().Equal("output_audio_url", "output_video_url", "transcript", "run_id");
        ((double)result["transcript"]![0]!["end"]!).Should().BeApproximately(3600, 1);
        ((long)result["run_id"]!).Should().Be(run);
    }

    [Theory]
    [InlineData("SOURCE_TOO_LONG", "ERROR", "SOURCE_TOO_LONG")]
    [InlineData("HARMFUL_CONTENT_DETECTED", "ERROR", "HARMFUL_CONTENT_DETECTED")]
    [InlineData("INTERNAL_ERROR", "ERROR", "INTERNAL_ERROR")]
    [InlineData("TIMEOUT", "TIMEOUT", null)]
    [InlineData("PAYMENT_REQUIRED", "PAYMENT_REQUIRED", null)]
    [InlineData("It broke.", "ERROR", null)]
    public async Task A_failure_is_reported_with_200_once_the_dub_is_done(string error, string status, string? reason)
    {
        await using var session = await CambAi.StartAsync();
        session.Emulator.FailNext(error);
        var task = await session.SubmitAsync(CambAi.DubJson(session.Source()));
        session.Time.Advance(3);
        var early = await session.StatusAsync(task);
        session.Time.Advance(1);

        var failed = await session.StatusAsync(task);

        ((string?)early["status"]).Should().Be("PENDING");
        ((string?)failed["status"]).Should().Be(status);
        ((string?)failed["exception_reason"]).Should().Be(reason);
        ((string?)failed["message"]).Should().NotBeNullOrEmpty();
        failed["run_id"].Should().BeNull();
        (await session.StatusAsync(await session.SubmitAsync(CambAi.DubJson(session.Source()))))["exception_reason"].Should().BeNull();
    }

    [Fact]
    public async Task The_message_of_a_failure_is_an_object_when_configured()
    {
        await using var session = await CambAi.StartAsync(new CambAiOptions { MessageAsObject = true });
        session.Emulator.FailNext("It broke.");
        var task = await session.SubmitAsync(CambAi.DubJson(session.Source()));
        session.Time.Advance(60);

        (await session.StatusAsync(task))["message"]!.ToJsonString().Should().Be("""{"text":"It broke."}""");
    }

    [Theory]
    [InlineData(CambAiPaymentError.Status, "PAYMENT_REQUIRED", null)]
    [InlineData(CambAiPaymentError.ExceptionReason, "ERROR", "PAYMENT_REQUIRED")]
    public async Task Insufficient_credits_fail_the_task(CambAiPaymentError kind, string status, string? reason)
    {
        await using var session = await CambAi.StartAsync(new CambAiOptions { PaymentError = kind }, credits: CambAi.Price - 1);
        var task = await session.SubmitAsync(CambAi.DubJson(session.Source()));
        session.Time.Advance(60);

        var failed = await session.StatusAsync(task);

        ((string?)failed["status"]).Should().Be(status);
        ((string?)failed["exception_reason"]).Should().Be(reason);
        session.Emulator.CreditsUsed.Should().Be(0);
    }

    [Fact]
    public async Task An_unreadable_or_missing_source_fails_the_task()
    {
        await using var session = await CambAi.StartAsync();
        var junk = await session.SubmitAsync(CambAi.DubJson(session.Source(Sources.Junk())));
        var gone = await session.SubmitAsync(CambAi.DubJson(new Uri(session.Address, "/nothing")));
        session.Time.Advance(1);

        ((string?)(await session.StatusAsync(junk))["exception_reason"]).Should().Be("INVALID_SOURCE_DATA");
        ((string?)(await session.StatusAsync(gone))["exception_reason"]).Should().Be("ERROR_DOWNLOADING_SOURCE");
    }

    [Theory]
    [InlineData("""{"source_language":1,"target_languages":[54]}""", """["body","video_url"]missing""")]
    [InlineData("""{"video_url":"https://a.b/c","file_id":"x","source_language":1,"target_languages":[54]}""", """["body","file_id"]value_error""")]
    [InlineData("""{"video_url":"talk.mp4","source_language":1,"target_languages":[54]}""", """["body","video_url"]url_parsing""")]
    [InlineData("""{"video_url":"https://a.b/c","target_languages":[54]}""", """["body","source_language"]missing""")]
    [InlineData("""{"video_url":"https://a.b/c","source_language":137,"target_languages":[54]}""", """["body","source_language"]enum""")]
    [InlineData("""{"video_url":"https://a.b/c","source_language":"xx","target_languages":[54]}""", """["body","source_language"]enum""")]
    [InlineData("""{"video_url":"https://a.b/c","source_language":1}""", """["body","target_languages"]missing""")]
    [InlineData("""{"video_url":"https://a.b/c","source_language":1,"target_languages":54}""", """["body","target_languages"]list_type""")]
    [InlineData("""{"video_url":"https://a.b/c","source_language":1,"target_languages":[54,0,null]}""",
        """["body","target_languages",1]enum ["body","target_languages",2]enum""")]
    [InlineData("""{"video_url":"https://a.b/c","source_language":1,"target_language":152}""", """["body","target_language"]enum""")]
    public async Task An_invalid_dub_request_is_rejected(string order, string errors)
    {
        var session = await shared.CambAiAsync();

        CambAi.Errors(await session.PostAsync("/dub", order)).Should().Be(errors);

        session.Emulator.CreditsUsed.Should().Be(0);
    }

    [Theory]
    [InlineData("project_name", "5", "string_type")]
    [InlineData("project_description", "[]", "string_type")]
    [InlineData("folder_id", "\"a\"", "float_type")]
    [InlineData("folder_id", "1.5", "int_type")]
    [InlineData("selected_audio_tracks", "[]", "too_short")]
    [InlineData("selected_audio_tracks", "[0,1,2]", "too_long")]
    [InlineData("selected_audio_tracks", "[-1]", "greater_than_equal")]
    [InlineData("add_output_as_an_audio_track", "1", "bool_type")]
    [InlineData("chosen_dictionaries", "[]", "too_short")]
    [InlineData("ai_optimization", "\"yes\"", "bool_type")]
    [InlineData("transcription_mode", "\"medium\"", "enum")]
    public async Task An_invalid_optional_field_is_rejected(string name, string value, string type)
    {
        var session = await shared.CambAiAsync();

        var response = await session.PostAsync("/dub", CambAi.DubJson(new("https://a.b/c"), more: $",\"{name}\":{value}"));

        CambAi.Errors(response).Should().Be($"[\"body\",\"{name}\"]{type}");
    }

    [Fact]
    public async Task Every_documented_field_is_accepted()
    {
        await using var session = await CambAi.StartAsync();

        var order = """
            {"video_url":"https://a.b/c","source_language":1,"target_languages":[54],"target_language":76,"project_name":"n","project_description":"d",
            "folder_id":3,"selected_audio_tracks":[0,1],"add_output_as_an_audio_track":true,"chosen_dictionaries":[4],"ai_optimization":true,
            "transcription_mode":"slow","new_field":1}
            """;
        await session.SubmitAsync(order);

        session.Last.UnknownFields.Should().Equal("new_field");
        session.Emulator.CreditsUsed.Should().Be(2000, "two languages of thirty seconds");
    }

    [Fact]
    public async Task A_language_tag_is_accepted_unless_disabled()
    {
        await using var session = await CambAi.StartAsync();
        await using var strict = await CambAi.StartAsync(new CambAiOptions { AcceptsLanguageTags = false });
        const string DubJson = """{"video_url":"https://a.b/c","source_language":"en-us","target_languages":["ES-es"]}""";

        await session.SubmitAsync(DubJson);

        CambAi.Errors(await strict.PostAsync("/dub", DubJson)).Should().Be("""["body","source_language"]enum ["body","target_languages",0]enum""");
    }

    [Fact]
    public async Task A_dub_without_a_target_is_accepted_and_fails_when_configured()
    {
        await using var session = await CambAi.StartAsync(new CambAiOptions { RequiresTarget = false });
        var task = await session.SubmitAsync("""{"video_url":"https://a.b/c","source_language":1}""");
        session.Time.Advance(60);

        ((string?)(await session.StatusAsync(task))["exception_reason"]).Should().Be("INVALID_SOURCE_DATA");
    }

    [Theory]
    [InlineData("GET", "/dub/none", 404)]
    [InlineData("GET", "/dub-result/5", 404)]
    [InlineData("GET", "/dub-result/x", 422)]
    [InlineData("GET", "/transcript/5/54", 404)]
    [InlineData("GET", "/transcript/5/999", 422)]
    [InlineData("GET", "/dub-alt-format/none", 404)]
    [InlineData("POST", "/dub-alt-format/5/54", 404)]
    [InlineData("POST", "/dubbing-results", 422)]
    [InlineData("GET", "/nothing", 404)]
    [InlineData("DELETE", "/dub/x", 405)]
    public async Task An_unknown_task_or_run_is_not_found(string method, string path, int status)
    {
        var session = await shared.CambAiAsync();

        var response = await session.SendAsync(method, path, method == "POST" ? """{"output_format":"wav"}""" : null);

        ((int)response.Status).Should().Be(status);
        response.Json["detail"].Should().NotBeNull();
    }

    [Fact]
    public async Task A_run_is_found_only_after_it_succeeded()
    {
        await using var session = await CambAi.StartAsync();
        var run = await session.RunAsync();
        await session.SubmitAsync(CambAi.DubJson(session.Source()));

        (await session.GetAsync($"/dub-result/{run + 1}")).Status.Should().Be(HttpStatusCode.NotFound);
        session.Time.Advance(60);
        (await session.GetAsync($"/dub-result/{run + 1}")).Status.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(CambAiErrorShape.Detail, "application/json", "detail")]
    [InlineData(CambAiErrorShape.Message, "application/json", "message")]
    [InlineData(CambAiErrorShape.Error, "application/json", "error")]
    [InlineData(CambAiErrorShape.Text, "text/plain", null)]
    public async Task Errors_have_the_configured_shape(CambAiErrorShape shape, string type, string? member)
    {
        await using var session = await CambAi.StartAsync(new CambAiOptions { ErrorShape = shape });

        var response = await session.GetAsync("/dub/none");

        response.ContentType.Should().Be(type);
        (member is null ? response.Text : (string?)response.Json[member]).Should().Be("Task not found.");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("xi-api-key")]
    public async Task The_key_is_required_in_its_own_header(string? header)
    {
        await using var session = await CambAi.StartAsync();
        session.KeyHeader = header;

        var response = await session.GetAsync("/source-languages");

        response.Status.Should().Be(HttpStatusCode.Unauthorized);
        ((string?)response.Json["detail"]).Should().NotBeNullOrEmpty();
    }

    [Fact]
    public async Task A_wrong_key_is_unauthorized_and_an_accepted_one_is_recorded_by_its_index()
    {
        await using var session = await CambAi.StartAsync(keys: ["other", ServiceSession.Key]);
        await using var refusing = await CambAi.StartAsync(keys: ["other"]);

        (await session.GetAsync("/source-languages")).Status.Should().Be(HttpStatusCode.OK);
        (await refusing.GetAsync("/source-languages")).Status.Should().Be(HttpStatusCode.Unauthorized);
        (session.Last.HasApiKey, session.Last.ApiKeyIndex).Should().Be((true, 1));
        (refusing.Last.HasApiKey, refusing.Last.ApiKeyIndex).Should().Be((true, null));
    }

    [Theory]
    [InlineData(false, "es-ES")]
    [InlineData(true, "es-es")]
    public async Task The_languages_are_listed(bool isLowerCase, string tag)
    {
        await using var session = await CambAi.StartAsync(new CambAiOptions { LowerCaseTags = isLowerCase });

        var sources = (await session.DoAsync("GET", "/source-languages")).AsArray();
        var targets = (await session.DoAsync("GET", "/target-languages?run_id=1")).AsArray();

        sources.Should().HaveCount(149);
        targets.Should().HaveCount(148);
        sources.Single(item => (int)item!["id"]! == CambAi.Spanish)!.ToJsonString()
            .Should().Be($$"""{"id":54,"language":"Spanish (Spain)","short_name":"{{tag}}"}""");
        session.Last.UnknownFields.Should().BeEmpty();
    }

    [Fact]
    public async Task Faults_apply_to_the_routes_of_the_service_in_its_shape()
    {
        await using var session = await CambAi.StartAsync();
        session.Emulator.Faults.Add(Fault.Status(HttpStatusCode.TooManyRequests) with { Route = "POST /cambai/apis/dub" });
        session.Emulator.Faults.Add(Fault.Status(503));

        var limited = await session.PostAsync("/dub", CambAi.DubJson(new("https://a.b/c")));
        var down = await session.GetAsync("/folders");

        limited.Status.Should().Be(HttpStatusCode.TooManyRequests);
        ((string?)limited.Json["detail"]).Should().NotBeNullOrEmpty();
        ((string?)down.Json["detail"]).Should().Be("Internal Server Error");
    }
}
