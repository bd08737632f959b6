using System.Text.Json.Nodes;

namespace DubbingSdk.Emulator.Tests;

public sealed class WebhookTests
{
    [Fact]
    public async Task A_project_and_its_languages_are_announced_when_they_are_done_without_being_read()
    {
        using var receiver = new WebhookReceiver();
        await using var projects = await StartAsync(receiver);
        var created = await projects.CreateAsync(Named());
        var start = projects.Time.GetUtcNow();

        projects.Time.Advance(0.99);
        var early = projects.Emulator.Webhooks.Deliveries;
        projects.Time.Advance(0.01);
        var ready = await receiver.NextAsync();
        projects.Time.Advance(3);
        var completed = await receiver.NextAsync();

        early.Should().BeEmpty();
        (ready.Method, ready.Target, ready.ContentType).Should().Be(("POST", "/hook", "application/json; charset=utf-8"));
        (ready.Type, ready.Timestamp).Should().Be(("dubbing_project_ready", start.AddSeconds(1).ToUnixTimeSeconds()));
        (completed.Type, completed.Timestamp).Should().Be(("dubbing_language_completed", start.AddSeconds(3.9).ToUnixTimeSeconds()));
        foreach (var received in new[] { ready, completed })
        {
            received.IsSignedBy("s3cret").Should().BeTrue();
            received.IsSignedBy("other").Should().BeFalse();
            received.Json.AsObject().Select(member => member.Key).Should().Equal("type", "event_timestamp", "data");
            received.Headers.Should().NotContain("xi-api-key");
        }

        completed.SignedAt.Should().Be(projects.Time.GetUtcNow().ToUnixTimeSeconds());
        ((string?)ready.Data["project_id"]).Should().Be((string?)created["project_id"]);
        ((string?)ready.Data["status"]).Should().Be("ready");
        ready.Data["language_ids"]!.AsArray().Should().ContainSingle();
    }

    [Fact]
    public async Task The_data_is_what_a_get_returns()
    {
        using var receiver = new WebhookReceiver();
        await using var projects = await StartAsync(receiver);
        var project = Projects.PathOf(await projects.CreateAsync(Named()));
        projects.Time.Advance(1);
        var ready = await receiver.NextAsync();
        var requested = await projects.GetAsync(project);
        projects.Time.Advance(2.9);
        var completed = await receiver.NextAsync();
        var language = await projects.GetAsync($"{project}/language/{completed.Data["language_id"]}");

        ready.Data.ToJsonString().Should().Be(requested.ToJsonString());
        completed.Data.ToJsonString().Should().Be(language.ToJsonString());
        var audio = await Projects.FetchUrlAsync((string)completed.Data["outputs"]!["lossless_audio"]!);
        new FlacReader(audio.Bytes).Seconds.Should().Be(Projects.Seconds);
    }

    [Fact]
    public async Task A_failed_project_is_announced_with_its_languages()
    {
        using var receiver = new WebhookReceiver();
        await using var projects = await StartAsync(receiver);
        projects.Emulator.FailNext("It broke.");
        await projects.CreateAsync(Named());

        projects.Finish();
        var (project, language) = (await receiver.NextAsync(), await receiver.NextAsync());

        (project.Type, (string?)project.Data["error"]!["message"]).Should().Be(("dubbing_project_failed", "It broke."));
        (language.Type, (string?)language.Data["error"]!["code"]).Should().Be(("dubbing_language_failed", "project_failed"));
        projects.Emulator.Webhooks.Deliveries.Should().HaveCount(2);
    }

    [Fact]
    public async Task A_regenerated_language_is_announced_again()
    {
        using var receiver = new WebhookReceiver();
        await using var projects = await StartAsync(receiver);
        var dubbed = await projects.DubAsync(Projects.Form().Text("webhook_ids", "hook"));
        await projects.DoAsync("PATCH", $"{dubbed.Language}/transcript/segment/{dubbed.Segments[0]}", """{"translation":"A"}""");
        projects.Emulator.FailNext("No voice.");
        await projects.DoAsync("POST", dubbed.Language + "/transcript/regenerate");
        projects.Finish();

        (await projects.Emulator.Webhooks.WaitForAsync(3)).Select(delivery => delivery.Type)
            .Should().Equal("dubbing_project_ready", "dubbing_language_completed", "dubbing_language_failed");
    }

    [Fact]
    public async Task A_project_calls_all_webhooks_it_names_and_no_other()
    {
        using var receiver = new WebhookReceiver();
        await using var projects = await Projects.StartAsync(
            new ElevenLabsOptions { Webhooks = [receiver.Endpoint("a", "1"), receiver.Endpoint("b", "2"), receiver.Endpoint("c", "3")] });
        await projects.CreateAsync(Projects.Form().Text("webhook_ids", "a").Text("webhook_ids", "c"));
        await projects.CreateAsync();

        projects.Finish();
        await projects.Emulator.Webhooks.WaitForAsync(2);
        var received = new[] { await receiver.NextAsync(), await receiver.NextAsync() };

        received.Select(item => item.Target).Should().BeEquivalentTo("/a", "/c");
        received.Should().AllSatisfy(item => item.IsSignedBy(item.Target == "/a" ? "1" : "3").Should().BeTrue());
        projects.Emulator.Webhooks.Deliveries.Select(delivery => delivery.WebhookId).Should().Equal("a", "c");
    }

    [Fact]
    public async Task A_webhook_can_be_added_later()
    {
        using var receiver = new WebhookReceiver();
        await using var projects = await Projects.StartAsync();
        projects.Emulator.Webhooks.Add(receiver.Endpoint("late"));
        await projects.CreateAsync(Projects.Form().Text("webhook_ids", "late"));

        projects.Finish();

        (await receiver.NextAsync()).Target.Should().Be("/late");
    }

    [Fact]
    public async Task Deliveries_record_the_event_and_the_response_and_are_not_retried()
    {
        using var receiver = new WebhookReceiver(number => number == 0 ? 503 : 204);
        await using var projects = await StartAsync(receiver);
        await projects.CreateAsync(Named());

        projects.Finish();
        var deliveries = await projects.Emulator.Webhooks.WaitForAsync(2);
        var first = await receiver.NextAsync();

        deliveries.Select(delivery => (delivery.StatusCode, delivery.IsFinished)).Should().Equal((503, true), (204, true));
        (deliveries[0].WebhookId, deliveries[0].Type, deliveries[0].Body, deliveries[0].Signature)
            .Should().Be(("hook", first.Type, first.Body, first.Signature));
        await receiver.NextAsync();
        receiver.IsEmpty.Should().BeTrue();
    }

    [Fact]
    public async Task A_delivery_to_an_unreachable_webhook_has_no_status()
    {
        await using var projects = await Projects.StartAsync(
            new ElevenLabsOptions { Webhooks = [new() { Id = "hook", Address = new Uri("http://127.0.0.1:1/"), Secret = "s" }] });
        var project = await projects.FinishAsync(Projects.Form().Text("webhook_ids", "hook"));

        var delivery = (await projects.Emulator.Webhooks.WaitForAsync(1)).Should().ContainSingle().Subject;

        delivery.StatusCode.Should().BeNull();
        (await projects.StatusAsync(project)).Should().Be("ready");
    }

    [Fact]
    public async Task An_event_can_be_repeated_with_a_signature_of_its_own()
    {
        using var receiver = new WebhookReceiver();
        await using var projects = await StartAsync(receiver);
        await projects.FinishAsync(Projects.Form().Text("webhook_ids", "hook"));
        var first = await receiver.NextAsync();
        projects.Time.Advance(90);

        var repeated = projects.Emulator.Webhooks.Repeat(projects.Emulator.Webhooks.Deliveries[0]);
        var second = await receiver.NextAsync();

        second.Body.Should().Be(first.Body);
        second.SignedAt.Should().Be(first.SignedAt + 90);
        second.IsSignedBy("s3cret").Should().BeTrue();
        second.Signature.Should().Be(repeated.Signature);
    }

    [Fact]
    public async Task An_event_of_any_type_can_be_sent()
    {
        using var receiver = new WebhookReceiver();
        await using var projects = await StartAsync(receiver);

        projects.Emulator.Webhooks.Send("hook", "dubbing_unheard_of", """{"new":[1,"ü"]}""");
        var received = await receiver.NextAsync();

        received.IsSignedBy("s3cret").Should().BeTrue();
        received.Body.Should().EndWith("""{"new":[1,"ü"]}}""");
        (received.Type, received.Timestamp)
            .Should().Be(("dubbing_unheard_of", projects.Time.GetUtcNow().ToUnixTimeSeconds()));
    }

    [Fact]
    public async Task An_invalid_event_throws_before_it_is_sent()
    {
        using var receiver = new WebhookReceiver();
        await using var projects = await StartAsync(receiver);
        var webhooks = projects.Emulator.Webhooks;

        webhooks.Invoking(outbox => outbox.Send("none", "type", "{}")).Should().Throw<ArgumentException>().WithMessage("*'none'*");
        webhooks.Invoking(outbox => outbox.Send("hook", "type", "{")).Should().Throw<ArgumentException>().WithMessage("*JSON*");
        webhooks.Invoking(outbox => outbox.Send("hook", " ", "{}")).Should().Throw<ArgumentException>();
        webhooks.Invoking(outbox => outbox.Add(new() { Id = "x", Address = new Uri("/events", UriKind.Relative), Secret = "s" }))
            .Should().Throw<ArgumentException>().WithMessage("*'x'*");
        webhooks.Deliveries.Should().BeEmpty();
    }

    [Fact]
    public async Task A_deleted_project_or_language_is_not_announced()
    {
        using var receiver = new WebhookReceiver();
        await using var projects = await StartAsync(receiver);
        var deleted = Projects.PathOf(await projects.CreateAsync(Named()));
        var kept = await projects.CreateAsync(Named());
        await projects.SendAsync("DELETE", deleted);
        projects.Time.Timers.Should().Be(1, "only the other project is still waited for");
        await projects.SendAsync("DELETE", $"{Projects.PathOf(kept)}/language/{kept["language_ids"]![0]}");

        projects.Finish();

        var delivery = projects.Emulator.Webhooks.Deliveries.Should().ContainSingle().Subject;
        ((string?)JsonNode.Parse(delivery.Body)!["data"]!["project_id"]).Should().Be((string?)kept["project_id"]);
    }

    [Fact]
    public async Task Only_projects_with_webhooks_set_timers()
    {
        using var receiver = new WebhookReceiver();
        await using var projects = await StartAsync(receiver);

        await projects.CreateAsync();
        projects.Time.Timers.Should().Be(0, "a project without a webhook sets no timer");
        await projects.CreateAsync(Named());
        projects.Time.Timers.Should().Be(1);
        projects.Finish();
        projects.Time.Timers.Should().Be(0);
    }

    [Fact]
    public async Task A_stopped_emulator_leaves_no_timers()
    {
        using var receiver = new WebhookReceiver();
        var projects = await StartAsync(receiver);
        await projects.CreateAsync(Named());

        await projects.DisposeAsync();

        projects.Time.Timers.Should().Be(0);
    }

    [Fact]
    public async Task A_source_url_is_fetched_for_a_webhook_too()
    {
        using var receiver = new WebhookReceiver();
        using var server = new FileServer(Sources.Wav(6), "audio/wav");
        await using var projects = await StartAsync(receiver);
        await projects.CreateAsync(new Form().Text("source_url", server.Address.ToString()).Text("webhook_ids", "hook"));

        projects.Finish();

        ((double)(await receiver.NextAsync()).Data["media"]!["duration_s"]!).Should().Be(6);
    }

    private static Task<Projects> StartAsync(WebhookReceiver receiver) => Projects.StartAsync(new ElevenLabsOptions { Webhooks = [receiver.Endpoint()] });

    private static Form Named() => Projects.Form().Text("webhook_ids", "hook").Text("target_language", "es");
}
