using System.Net;
using System.Text.Json.Nodes;

namespace DubbingSdk.Emulator.Tests;

public sealed class LifecycleTests
{
    [Fact]
    public async Task A_dub_goes_through_its_statuses_as_time_passes()
    {
        await using var session = await Session.StartAsync();
        var id = await session.CreateAsync();
        var seen = new List<JsonNode>();
        foreach (var step in new[] { 0, 0.5, 0.5, 1.9, 0.1 })
        {
            session.Time.Advance(step);
            seen.Add((await session.GetAsync($"/v1/dubbing/{id}")).Json);
        }

        seen.Select(dub => (string?)dub["status"]).Should().Equal("queued", "preparing", "dubbing", "dubbing", "dubbed");
        seen.Select(dub => dub["media_metadata"] is not null).Should().Equal(false, false, true, true, true);
        seen.Select(dub => (string?)dub["source_language"]).Should().Equal(null, null, null, null, "en");
        seen.Select(dub => dub["target_languages"]!.AsArray().Count).Should().Equal(0, 0, 0, 0, 1);
        seen.Should().OnlyContain(dub => dub["error"] == null && (string?)dub["created_at"] == "2026-03-01T12:00:00.000000+00:00");
        ((string?)seen[^1]["target_languages"]![0]).Should().Be("es");
    }

    [Fact]
    public async Task A_dub_returns_the_fields_of_its_request()
    {
        await using var session = await Session.StartAsync();
        var named = await session.FinishAsync(Form.Dub().Text("name", "Harbour").Text("source_lang", "fr").Text("dubbing_studio", "true"));
        var plain = await session.FinishAsync();

        var first = (await session.GetAsync($"/v1/dubbing/{named}")).Json;
        var second = (await session.GetAsync($"/v1/dubbing/{plain}")).Json;

        (first["name"] + "|" + first["source_language"] + "|" + first["editable"]).Should().Be("Harbour|fr|true");
        (second["name"] + "|" + second["source_language"] + "|" + second["editable"]).Should().Be("clip.wav|en|false");
        second["media_metadata"]!.ToJsonString().Should().Be("""{"content_type":"audio/wav","duration":10}""");
    }

    [Fact]
    public async Task The_next_dubs_fail_with_the_planned_errors()
    {
        await using var session = await Session.StartAsync();
        session.Emulator.FailNext("No voice slot is free.");

        var failing = await session.CreateAsync();
        var passing = await session.CreateAsync();
        session.Time.Advance(2.9);
        var before = await session.GetAsync($"/v1/dubbing/{failing}");
        session.Time.Advance(0.1);
        var failed = (await session.GetAsync($"/v1/dubbing/{failing}")).Json;

        ((string?)before.Json["status"]).Should().Be("dubbing");
        ((string?)failed["status"]).Should().Be("failed");
        ((string?)failed["error"]).Should().Be("No voice slot is free.");
        failed["target_languages"]!.AsArray().Should().BeEmpty();
        (await session.GetAsync($"/v1/dubbing/{failing}/audio/es")).Status.Should().Be((HttpStatusCode)425);
        ((string?)(await session.GetAsync($"/v1/dubbing/{passing}")).Json["status"]).Should().Be("dubbed");
    }

    [Fact]
    public async Task An_unreadable_source_fails_the_dub_once_it_is_prepared()
    {
        await using var session = await Session.StartAsync();
        var id = await session.CreateAsync(new Form().File("file", Sources.Junk()).Text("target_lang", "es"));

        session.Time.Advance(0.9);
        var preparing = (await session.GetAsync($"/v1/dubbing/{id}")).Json;
        session.Time.Advance(0.1);
        var failed = (await session.GetAsync($"/v1/dubbing/{id}")).Json;

        ((string?)preparing["status"]).Should().Be("preparing");
        preparing["error"].Should().BeNull();
        ((string?)failed["status"]).Should().Be("failed");
        ((string?)failed["error"]).Should().NotBeNullOrEmpty();
        failed["media_metadata"].Should().BeNull();
    }

    [Fact]
    public async Task A_range_after_the_end_of_the_source_fails_the_dub()
    {
        await using var session = await Session.StartAsync();
        var id = await session.FinishAsync(Form.Dub(seconds: 3).Text("start_time", "3"));

        ((string?)(await session.GetAsync($"/v1/dubbing/{id}")).Json["error"]).Should().Contain("start_time");
    }

    [Fact]
    public async Task A_deleted_dub_is_not_found()
    {
        await using var session = await Session.StartAsync();
        var id = await session.CreateAsync();

        var first = await session.SendAsync(HttpMethod.Delete, $"/v1/dubbing/{id}");
        var second = await session.SendAsync(HttpMethod.Delete, $"/v1/dubbing/{id}");

        first.Text.Should().Be("""{"status":"ok"}""");
        second.Status.Should().Be(HttpStatusCode.NotFound);
        ((string?)second.Json["error"]).Should().Be("dubbing_not_found");
        foreach (var path in new[] { "", "/audio/es", "/transcript/es", "/transcripts/es/format/srt" })
        {
            var gone = await session.GetAsync($"/v1/dubbing/{id}{path}");
            gone.Status.Should().Be(HttpStatusCode.NotFound);
            ((string?)gone.Json["error"]).Should().Be("dubbing_not_found");
            ((string?)gone.Json["message"]).Should().NotBeNullOrEmpty();
        }
    }
}
