using System.Net;
using System.Text.Json.Nodes;

namespace DubbingSdk.Emulator.Tests;

public sealed class ProjectRegenerateTests
{
    [Fact]
    public async Task Regeneration_is_free_for_the_length_of_the_source_and_then_charged()
    {
        await using var projects = await Projects.StartAsync();
        var dubbed = await projects.DubAsync();
        var responses = new List<string>();
        foreach (var text in new[] { "A", "B", "C", "D" })
        {
            await EditAsync(projects, dubbed, 2, text);
            var response = await projects.SendAsync("POST", dubbed.Language + "/transcript/regenerate");
            responses.Add($"{response.Json["regenerated_seconds"]} {response.Json["charged_seconds"]} "
                + $"{response.Json["free_regeneration_seconds_remaining"]} {response.Header("character-cost")}");
            projects.Finish();
        }

        responses.Should().Equal("4 0 8 0", "4 0 4 0", "4 0 0 0", "4 4 0 134");
        projects.Emulator.CreditsUsed.Should().Be(Projects.Price + 134);
    }

    [Fact]
    public async Task Each_language_has_its_own_free_seconds()
    {
        await using var projects = await Projects.StartAsync();
        var dubbed = await projects.DubAsync();
        var french = Projects.PathOf(dubbed.Project, await projects.AddLanguageAsync(dubbed.Project, "fr"));
        projects.Finish();
        await projects.DoAsync("PATCH", $"{dubbed.Project}/transcript/segment/{dubbed.Segments[2]}", """{"text":"A"}""");

        foreach (var path in new[] { dubbed.Language, french })
        {
            var response = await projects.DoAsync("POST", path + "/transcript/regenerate");
            ((double)response["free_regeneration_seconds_remaining"]!).Should().Be(8);
        }
    }

    [Fact]
    public async Task The_old_output_stays_until_the_new_one_is_done()
    {
        await using var projects = await Projects.StartAsync();
        var dubbed = await projects.DubAsync();
        await EditAsync(projects, dubbed, 2, "A");
        await projects.DoAsync("POST", dubbed.Language + "/transcript/regenerate");

        var seen = new List<string> { await DescribeAsync() };
        foreach (var step in new[] { 0.5, 0.79, 0.01 })
        {
            projects.Time.Advance(step);
            seen.Add(await DescribeAsync());
        }

        seen.Should().Equal("queued 1 0", "processing 1 0", "processing 1 0", "completed 1 1");

        async Task<string> DescribeAsync()
        {
            var language = await projects.GetAsync(dubbed.Language);
            language["outputs"]!["lossless_audio"].Should().NotBeNull();
            return $"{language["status"]} {language["revision"]} {language["output_revision"]}";
        }
    }

    [Fact]
    public async Task An_edit_during_the_work_leaves_the_language_stale()
    {
        await using var projects = await Projects.StartAsync();
        var dubbed = await projects.DubAsync();
        await EditAsync(projects, dubbed, 2, "A");
        await projects.DoAsync("POST", dubbed.Language + "/transcript/regenerate");
        projects.Time.Advance(0.6);
        await EditAsync(projects, dubbed, 0, "B");
        projects.Finish();

        var language = await projects.GetAsync(dubbed.Language);
        var again = await projects.DoAsync("POST", dubbed.Language + "/transcript/regenerate");

        ((string?)language["status"], (int)language["revision"]!, (int)language["output_revision"]!).Should().Be(("stale", 2, 1));
        again["regenerated_segment_ids"]!.AsArray().Select(id => (string)id!).Should().Equal(dubbed.Segments[0]);
    }

    [Fact]
    public async Task Regenerating_without_edits_is_a_conflict()
    {
        await using var projects = await Projects.StartAsync();
        var dubbed = await projects.DubAsync();

        await ConflictsAsync(projects, dubbed, "conflict");
    }

    [Fact]
    public async Task Regenerating_a_language_in_progress_is_a_conflict()
    {
        await using var projects = await Projects.StartAsync();
        var dubbed = await projects.DubAsync();
        await EditAsync(projects, dubbed, 0, "A");
        projects.Emulator.FailNext("No voice.");
        await projects.DoAsync("POST", dubbed.Language + "/transcript/regenerate");

        await ConflictsAsync(projects, dubbed, "already_processing");
        projects.Time.Advance(0.6);
        await ConflictsAsync(projects, dubbed, "already_processing");
        projects.Finish();
        await ConflictsAsync(projects, dubbed, "already_processing");

        var failed = await projects.GetAsync(dubbed.Language);
        ((string?)failed["status"], (string?)failed["error"]!["message"], (int)failed["output_revision"]!).Should().Be(("failed", "No voice.", 0));
        failed["outputs"].Should().NotBeNull();
    }

    [Fact]
    public async Task A_language_is_not_regenerated_without_credits()
    {
        await using var projects = await Projects.StartAsync(credits: Projects.Price);
        var dubbed = await projects.DubAsync();
        foreach (var text in new[] { "A", "B", "C" })
        {
            await EditAsync(projects, dubbed, 2, text);
            await projects.DoAsync("POST", dubbed.Language + "/transcript/regenerate");
            projects.Finish();
        }

        await EditAsync(projects, dubbed, 2, "D");
        var response = await projects.SendAsync("POST", dubbed.Language + "/transcript/regenerate");

        (response.Status, Projects.Code(response)).Should().Be((HttpStatusCode.PaymentRequired, "insufficient_credits"));
        (await projects.StatusAsync(dubbed.Language)).Should().Be("stale");
    }

    private static async Task ConflictsAsync(Projects projects, Projects.Dubbed dubbed, string code)
    {
        var response = await projects.SendAsync("POST", dubbed.Language + "/transcript/regenerate");
        (response.Status, Projects.Code(response)).Should().Be((HttpStatusCode.Conflict, code));
    }

    private static Task<JsonNode> EditAsync(Projects projects, Projects.Dubbed dubbed, int segment, string text) =>
        projects.DoAsync("PATCH", $"{dubbed.Language}/transcript/segment/{dubbed.Segments[segment]}", $$"""{"translation":"{{text}}"}""");
}
