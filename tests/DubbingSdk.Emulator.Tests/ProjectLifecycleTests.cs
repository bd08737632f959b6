using System.Net;

namespace DubbingSdk.Emulator.Tests;

public sealed class ProjectLifecycleTests
{
    [Fact]
    public async Task A_project_is_queued_then_prepared_then_ready()
    {
        await using var projects = await Projects.StartAsync();
        var response = await projects.PostAsync(Projects.Form().Text("reference", "episode 7").Text("source_language", "en-GB"));
        var project = Projects.PathOf(response.Json);

        response.Status.Should().Be(HttpStatusCode.Created);
        response.Json["project_id"]!.GetValue<string>().Should().MatchRegex("^proj_[A-Za-z0-9]{28}$");
        response.Json["status"]!.GetValue<string>().Should().Be("queued");
        response.Json["reference"]!.GetValue<string>().Should().Be("episode 7");
        response.Json["model_id"]!.GetValue<string>().Should().Be("dubbing_v2");
        response.Json["revision"]!.GetValue<int>().Should().Be(0);
        response.Json["media"].Should().BeNull();
        response.Json["created_at"]!.GetValue<DateTimeOffset>().Should().Be(projects.Time.GetUtcNow());

        var words = new List<string>();
        foreach (var step in new[] { 0.49, 0.01, 0.49, 0.01 })
        {
            projects.Time.Advance(step);
            words.Add(await projects.StatusAsync(project));
        }

        words.Should().Equal("queued", "preparing", "preparing", "ready");
        var ready = await projects.GetAsync(project);
        ready["source_language"]!.GetValue<string>().Should().Be("en-GB");
        ready["media"]!.ToJsonString().Should().Be("""{"filename":"clip.wav","duration_s":12,"has_video":false,"mime_type":"audio/wav"}""");
        ready["updated_at"]!.GetValue<DateTimeOffset>().Should().Be(projects.Time.GetUtcNow());
        ready["error"].Should().BeNull();
        ready["warnings"]!.AsArray().Should().BeEmpty();
        ready["revision"]!.GetValue<int>().Should().Be(0, "transcribing is no edit");
    }

    [Fact]
    public async Task The_detected_language_is_reported_by_the_transcript_only()
    {
        await using var projects = await Projects.StartAsync();
        var project = await projects.FinishAsync();

        (await projects.GetAsync(project))["source_language"].Should().BeNull();
        (await projects.GetAsync(project + "/transcript"))["language"]!.GetValue<string>().Should().Be("en");
    }

    [Fact]
    public async Task A_language_waits_for_the_project_and_is_then_queued_processed_and_completed()
    {
        await using var projects = await Projects.StartAsync();
        var project = Projects.PathOf(await projects.CreateAsync());
        var created = await projects.AddLanguageAsync(project, "es");
        var language = Projects.PathOf(project, created);

        var words = new List<string> { (string)created["status"]! };
        foreach (var step in new[] { 1.0, 0.49, 0.01, 2.39, 0.01 })
        {
            projects.Time.Advance(step);
            words.Add(await projects.StatusAsync(language));
        }

        words.Should().Equal("queued", "queued", "queued", "processing", "processing", "completed");
        created["language_id"]!.GetValue<string>().Should().MatchRegex("^lang_[A-Za-z0-9]{28}$");
        created["outputs"].Should().BeNull();
        created["output_revision"].Should().BeNull();
        created["voice_settings"]!["cloning_strength"]!.GetValue<int>().Should().Be(7);
        var done = await projects.GetAsync(language);
        (done["project_id"]!.GetValue<string>(), done["target_language"]!.GetValue<string>(), done["model_id"]!.GetValue<string>())
            .Should().Be((project[1..], "es", "dubbing_v2"));
        (done["revision"]!.GetValue<int>(), done["output_revision"]!.GetValue<int>()).Should().Be((0, 0));
    }

    [Fact]
    public async Task The_first_language_can_come_with_the_project_and_is_prepaid_either_way()
    {
        await using var projects = await Projects.StartAsync();
        var together = await projects.PostAsync(Projects.Form().Text("target_language", "es"));
        var alone = await projects.PostAsync(Projects.Form());

        together.Header("character-cost").Should().Be($"{Projects.Price}");
        alone.Header("character-cost").Should().Be($"{Projects.Price}");
        together.Json["language_ids"]!.AsArray().Should().ContainSingle();
        alone.Json["language_ids"]!.AsArray().Should().BeEmpty();
        await projects.AddLanguageAsync(Projects.PathOf(alone.Json), "es");
        projects.Emulator.CreditsUsed.Should().Be(2 * Projects.Price);

        await projects.AddLanguageAsync(Projects.PathOf(alone.Json), "fr");
        await projects.AddLanguageAsync(Projects.PathOf(together.Json), "fr");
        projects.Emulator.CreditsUsed.Should().Be(4 * Projects.Price);
    }

    [Fact]
    public async Task A_project_is_not_created_without_credits()
    {
        await using var projects = await Projects.StartAsync(credits: Projects.Price);
        var project = Projects.PathOf(await projects.CreateAsync(Projects.Form().Text("target_language", "es")));

        var language = await projects.SendAsync("POST", project + "/language", """{"target_language":"fr"}""");
        var second = await projects.PostAsync(Projects.Form());

        (language.Status, Projects.Code(language)).Should().Be((HttpStatusCode.PaymentRequired, "insufficient_credits"));
        (second.Status, Projects.Code(second)).Should().Be((HttpStatusCode.PaymentRequired, "insufficient_credits"));
        (await projects.GetAsync(""))["projects"]!.AsArray().Should().ContainSingle();
        (await projects.GetAsync(project + "/language"))["languages"]!.AsArray().Should().ContainSingle();
    }

    [Fact]
    public async Task An_existing_language_cannot_be_added_again_unless_it_failed()
    {
        await using var projects = await Projects.StartAsync();
        var project = await projects.FinishAsync();
        projects.Emulator.FailNext("The voice was lost.");
        var failing = Projects.PathOf(project, await projects.AddLanguageAsync(project, "es"));

        var early = await projects.SendAsync("POST", project + "/language", """{"target_language":"ES"}""");
        projects.Finish();
        var failed = await projects.GetAsync(failing);
        var again = Projects.PathOf(project, await projects.AddLanguageAsync(project, "es"));
        projects.Finish();

        (early.Status, Projects.Code(early)).Should().Be((HttpStatusCode.Conflict, "resource_already_exists"));
        failed["status"]!.GetValue<string>().Should().Be("failed");
        failed["error"]!.ToJsonString().Should().Be("""{"code":"internal_error","message":"The voice was lost.","retryable":true}""");
        failed["outputs"].Should().BeNull();
        (await projects.StatusAsync(again)).Should().Be("completed");
        projects.Emulator.CreditsUsed.Should().Be(2 * Projects.Price, "what has failed stays charged");
    }

    [Fact]
    public async Task A_failed_project_fails_its_languages()
    {
        await using var projects = await Projects.StartAsync();
        projects.Emulator.FailNext("The transcription broke off.");
        var project = await projects.FinishAsync(Projects.Form().Text("target_language", "es"));

        var failed = await projects.GetAsync(project);
        var language = await projects.GetAsync($"{project}/language/{(string)failed["language_ids"]![0]!}");
        var more = await projects.SendAsync("POST", project + "/language", """{"target_language":"fr"}""");

        failed["status"]!.GetValue<string>().Should().Be("failed");
        failed["error"]!["message"]!.GetValue<string>().Should().Be("The transcription broke off.");
        failed["media"].Should().BeNull();
        language["status"]!.GetValue<string>().Should().Be("failed");
        language["error"]!["code"]!.GetValue<string>().Should().Be("project_failed");
        more.Status.Should().Be(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task An_unreadable_source_fails_the_project()
    {
        await using var projects = await Projects.StartAsync();
        var project = await projects.FinishAsync(new Form().File("file", Sources.Junk()));

        var failed = await projects.GetAsync(project);

        failed["status"]!.GetValue<string>().Should().Be("failed");
        (failed["error"]!["code"]!.GetValue<string>(), failed["error"]!["retryable"]!.GetValue<bool>()).Should().Be(("invalid_source", false));
    }

    [Fact]
    public async Task A_source_url_is_fetched_after_the_response()
    {
        await using var projects = await Projects.StartAsync();
        using var server = new FileServer(Sources.Wav(6), "audio/wav");
        var project = Projects.PathOf(await projects.CreateAsync(new Form().Text("source_url", server.Address + "talk.wav")));

        projects.Time.Advance(0.99);
        (await projects.StatusAsync(project)).Should().Be("preparing");
        server.IsRequested.Should().BeFalse();
        projects.Finish();
        var media = (await projects.GetAsync(project))["media"]!;

        media["duration_s"]!.GetValue<double>().Should().Be(6);
        media["filename"]!.GetValue<string>().Should().Be("talk.wav");
        projects.Emulator.CreditsUsed.Should().Be(1000, "the length was not known when the project was charged");
    }

    [Fact]
    public async Task A_source_url_that_cannot_be_fetched_fails_the_project()
    {
        await using var projects = await Projects.StartAsync();
        string project;
        using (var server = new FileServer(Sources.Wav(6), "audio/wav"))
            project = Projects.PathOf(await projects.CreateAsync(new Form().Text("source_url", server.Address + "talk.wav")));

        projects.Finish();

        (await projects.StatusAsync(project)).Should().Be("failed");
        (await projects.GetAsync(""))["projects"]![0]!["status"]!.GetValue<string>().Should().Be("failed");
    }

    [Fact]
    public async Task A_deleted_project_is_not_found_and_not_refunded()
    {
        await using var projects = await Projects.StartAsync();
        var project = Projects.PathOf(await projects.CreateAsync(Projects.Form().Text("target_language", "es")));

        var deleted = await projects.SendAsync("DELETE", project);

        (deleted.Status, deleted.Bytes.Length).Should().Be((HttpStatusCode.NoContent, 0));
        foreach (var (method, path) in new[] { ("GET", project), ("DELETE", project), ("GET", project + "/language"), ("GET", project + "/transcript") })
        {
            var response = await projects.SendAsync(method, path);
            (response.Status, Projects.Code(response)).Should().Be((HttpStatusCode.NotFound, "project_not_found"));
        }

        projects.Emulator.CreditsUsed.Should().Be(Projects.Price);
    }

    [Fact]
    public async Task A_deleted_language_is_not_found_and_is_charged_when_it_is_added_again()
    {
        await using var projects = await Projects.StartAsync();
        var dubbed = await projects.DubAsync();

        (await projects.SendAsync("DELETE", dubbed.Language)).Status.Should().Be(HttpStatusCode.NoContent);

        var gone = await projects.SendAsync("GET", dubbed.Language);
        (gone.Status, Projects.Code(gone)).Should().Be((HttpStatusCode.NotFound, "language_not_found"));
        (await projects.GetAsync(dubbed.Project))["language_ids"]!.AsArray().Should().BeEmpty();
        await projects.AddLanguageAsync(dubbed.Project, "es");
        projects.Emulator.CreditsUsed.Should().Be(2 * Projects.Price);
    }

    [Fact]
    public async Task Unknown_fields_are_accepted_and_recorded()
    {
        await using var projects = await Projects.StartAsync();
        var project = Projects.PathOf(await projects.CreateAsync(Projects.Form().Text("colour", "red")));
        await projects.AddLanguageAsync(project, "es", ""","model_id":"dubbing_v1" """);
        await projects.GetAsync("?page_size=3&limit=4");

        projects.Emulator.Requests.SelectMany(request => request.UnknownFields).Should().Equal("colour", "model_id", "limit");
    }
}
