using System.Net;

namespace DubbingSdk.Emulator.Tests;

public sealed class ProjectSwitchTests
{
    public static TheoryData<string, string, string?> Edits => new()
    {
        { "PATCH", "/transcript/segment/x", """{"text":"a"}""" },
        { "PATCH", "/transcript/segments", """{"segments":{"x":{"text":"a"}}}""" },
        { "POST", "/transcript/segment", """{"text":"a","speaker_id":"speaker_0","start_s":0,"end_s":1}""" },
        { "DELETE", "/transcript/segment/x", null },
        { "PATCH", "/language/x/transcript/segment/x", """{"translation":"a"}""" },
        { "PATCH", "/language/x/transcript/segments", """{"segments":{"x":{"translation":"a"}}}""" },
        { "POST", "/language/x/transcript/regenerate", null },
        { "POST", "/language", """{"target_language":"es","translations":{"a":"b"}}""" },
    };

    [Fact]
    public async Task Projects_are_forbidden_when_the_workspace_has_none()
    {
        await using var projects = await Projects.StartAsync(new ElevenLabsOptions { HasProjects = false });

        foreach (var response in new[] { await projects.PostAsync(Projects.Form()), await projects.SendAsync("GET", ""), await projects.SendAsync("GET", "/x/transcript") })
            (response.Status, Projects.Code(response)).Should().Be((HttpStatusCode.Forbidden, "feature_not_available"));
    }

    [Theory]
    [MemberData(nameof(Edits))]
    public async Task Edits_are_forbidden_when_the_plan_does_not_include_them(string method, string path, string? json)
    {
        await using var projects = await Projects.StartAsync(new ElevenLabsOptions { HasProjectEditing = false });
        var project = await projects.FinishAsync();

        var response = await projects.SendAsync(method, project + path, json);

        (response.Status, Projects.Code(response)).Should().Be((HttpStatusCode.Forbidden, "feature_not_available"));
    }

    [Fact]
    public async Task A_plan_without_edits_has_everything_but_supplied_transcripts()
    {
        await using var projects = await Projects.StartAsync(new ElevenLabsOptions { HasProjectEditing = false });
        var own = await projects.PostAsync(Projects.WithTranscript(Projects.Transcript("""{"text":"a","start_s":0,"end_s":1}""")));
        var dubbed = await projects.DubAsync();

        (own.Status, Projects.Code(own)).Should().Be((HttpStatusCode.Forbidden, "feature_not_available"));
        await projects.GetAsync(dubbed.Project + "/transcript");
        await projects.GetAsync(dubbed.Language + "/transcript");
        (await projects.StatusAsync(dubbed.Language)).Should().Be("completed");
    }

    [Fact]
    public async Task Jobs_of_one_model_are_limited_as_configured()
    {
        await using var projects = await Projects.StartAsync(new ElevenLabsOptions { MaximumDubbingJobs = 2, RetryAfter = TimeSpan.FromSeconds(7) });
        var project = Projects.PathOf(await projects.CreateAsync(Projects.Form().Text("target_language", "es")));
        await projects.CreateAsync();

        var third = await projects.PostAsync(Projects.Form());
        var otherModel = await projects.PostAsync(Projects.Form().Text("model_id", "dubbing_v1"));
        projects.Time.Advance(1.5);
        await projects.CreateAsync();
        var language = await projects.SendAsync("POST", project + "/language", """{"target_language":"fr"}""");
        projects.Finish();
        await projects.AddLanguageAsync(project, "fr");

        (third.Status, Projects.Code(third), third.Header("Retry-After")).Should().Be((HttpStatusCode.TooManyRequests, "too_many_concurrent_requests", "7"));
        otherModel.Status.Should().Be(HttpStatusCode.Created);
        language.Status.Should().Be(HttpStatusCode.TooManyRequests, "the Spanish language and the newest project are busy");
        projects.Emulator.CreditsUsed.Should().Be(5 * Projects.Price, "what was refused is not charged");
    }

    [Fact]
    public async Task A_regeneration_counts_as_a_job()
    {
        await using var projects = await Projects.StartAsync(new ElevenLabsOptions { MaximumDubbingJobs = 1 });
        var dubbed = await projects.DubAsync();
        await projects.DoAsync("PATCH", $"{dubbed.Language}/transcript/segment/{dubbed.Segments[0]}", """{"translation":"A"}""");
        await projects.CreateAsync();

        (await projects.SendAsync("POST", dubbed.Language + "/transcript/regenerate")).Status.Should().Be(HttpStatusCode.TooManyRequests);
        projects.Finish();
        (await projects.SendAsync("POST", dubbed.Language + "/transcript/regenerate")).Status.Should().Be(HttpStatusCode.Accepted);
    }

    [Fact]
    public async Task A_project_error_has_the_other_members_when_configured()
    {
        await using var projects = await Projects.StartAsync(new ElevenLabsOptions { ProjectErrorsWithMessageType = true });
        projects.Emulator.FailNext("It broke.");

        var project = await projects.GetAsync(await projects.FinishAsync());

        project["error"]!.ToJsonString().Should().Be("""{"message_type":"internal_error","error":"It broke."}""");
    }

    [Fact]
    public async Task A_ready_project_warns_about_voices_when_configured()
    {
        await using var projects = await Projects.StartAsync(new ElevenLabsOptions { VoicesNotPermitted = true });
        var created = await projects.CreateAsync();
        projects.Finish();
        var project = Projects.PathOf(created);
        var language = await projects.AddLanguageAsync(project, "es");

        created["warnings"]!.AsArray().Should().BeEmpty();
        foreach (var warned in new[] { await projects.GetAsync(project), language })
        {
            var warning = warned["warnings"]!.AsArray().Should().ContainSingle().Subject!;
            ((string?)warning["type"]).Should().Be("voices_not_permitted");
            warning["speaker_ids"]!.AsArray().Select(id => (string)id!).Should().Equal("speaker_0", "speaker_1");
            ((string?)warning["message"]).Should().NotBeNullOrEmpty();
        }
    }
}
