using System.Net;
using System.Text.Json.Nodes;

namespace DubbingSdk.Emulator.Tests;

public sealed class VoiceTests(SharedServers shared) : IClassFixture<SharedServers>
{
    private const string NewestFirst = "Grace Farid David Clara Bruno Ada Hiro";

    [Theory]
    [InlineData("", "Ada Bruno Clara David Farid Grace Hiro")]
    [InlineData("?show_legacy=false", "Ada Bruno Clara David Farid Grace Hiro")]
    [InlineData("?show_legacy=true", "Ada Bruno Clara David Elif Farid Grace Hiro")]
    public async Task The_older_list_has_all_voices_and_legacy_ones_on_request(string query, string names)
    {
        await using var session = await Session.StartAsync();

        Names((await session.GetAsync("/v1/voices" + query)).Json).Should().Be(names);
    }

    [Theory]
    [InlineData("", NewestFirst)]
    [InlineData("sort=created_at_unix&sort_direction=asc", "Hiro Ada Bruno Clara David Farid Grace")]
    [InlineData("sort=name&sort_direction=desc", "Hiro Grace Farid David Clara Bruno Ada")]
    [InlineData("sort=name&sort_direction=asc&page_size=2", "Ada Bruno")]
    [InlineData("search=BRU", "Bruno")]
    [InlineData("search=slow", "David")]
    [InlineData("search=irish", "Grace")]
    [InlineData("search=nobody", "")]
    [InlineData("voice_type=personal", "Grace Hiro")]
    [InlineData("voice_type=default", "David Clara Bruno Ada")]
    [InlineData("voice_type=non-default", "Grace Farid Hiro")]
    [InlineData("voice_type=community", "Farid")]
    [InlineData("voice_type=unheard", "")]
    [InlineData("category=professional", "Farid")]
    [InlineData("category=premade", "David Clara Bruno Ada")]
    [InlineData("fine_tuning_state=fine_tuning", "Farid")]
    [InlineData("fine_tuning_state=not_started", "Grace")]
    [InlineData("collection_id=collectionStories001", "Farid")]
    [InlineData("gender=female", "Grace Clara Ada")]
    [InlineData("age=old", "David")]
    [InlineData("accent=british", "Bruno")]
    [InlineData("language=de", "Clara")]
    [InlineData("language=de&language=fr", "Farid Clara")]
    [InlineData("use_cases=news&use_cases=audiobook", "Farid Clara")]
    [InlineData("min_notice_period_days=90", "Farid")]
    [InlineData("min_notice_period_days=91", "")]
    [InlineData("include_custom_rates=false", "Grace David Clara Bruno Ada Hiro")]
    [InlineData("include_custom_rates=true", NewestFirst)]
    [InlineData("include_live_moderated=false", "Grace David Clara Bruno Ada Hiro")]
    [InlineData("high_quality=false", "Grace")]
    [InlineData("voice_ids=premadeAda0000000001&voice_ids=ownHiro0000000000008", "Ada Hiro")]
    [InlineData("gender=male&language=en&use_cases=characters", "David")]
    public async Task A_search_filters_and_orders_voices(string query, string names)
    {
        var session = await shared.SessionAsync();

        var response = await session.GetAsync($"/v2/voices?{query}");

        response.Status.Should().Be(HttpStatusCode.OK, response.Text);
        Names(response.Json).Should().Be(names);
        session.Emulator.Requests[^1].UnknownFields.Should().BeEmpty();
    }

    [Fact]
    public async Task Voices_are_paged_by_ten_unless_the_request_specifies_it()
    {
        await using var session = await Session.StartAsync(new ElevenLabsOptions { ExtraVoices = 116 });
        var sizes = new List<int>();
        var ids = new List<string>();
        for (var token = ""; token is not null;)
        {
            var page = (await session.GetAsync($"/v2/voices?page_size=50&next_page_token={Uri.EscapeDataString(token)}")).Json;
            ((int)page["total_count"]!).Should().Be(123);
            sizes.Add(page["voices"]!.AsArray().Count);
            ids.AddRange(page["voices"]!.AsArray().Select(voice => (string)voice!["voice_id"]!));
            token = (string?)page["next_page_token"];
            ((bool)page["has_more"]!).Should().Be(token is not null);
        }

        sizes.Should().Equal(50, 50, 23);
        ids.Should().OnlyHaveUniqueItems();
        Count(await session.GetAsync("/v2/voices")).Should().Be(10);
        Count(await session.GetAsync("/v2/voices?page_size=100")).Should().Be(100);
    }

    [Fact]
    public async Task The_total_count_can_be_omitted()
    {
        await using var session = await Session.StartAsync();

        ((int)(await session.GetAsync("/v2/voices?include_total_count=false")).Json["total_count"]!).Should().Be(0);
        ((int)(await session.GetAsync("/v2/voices?include_total_count=true&page_size=1")).Json["total_count"]!).Should().Be(7);
    }

    [Theory]
    [InlineData(492, HttpStatusCode.OK)]
    [InlineData(493, HttpStatusCode.BadRequest)]
    public async Task The_older_list_rejects_more_than_five_hundred_voices(int extra, HttpStatusCode status)
    {
        await using var session = await Session.StartAsync(new ElevenLabsOptions { ExtraVoices = extra });

        (await session.GetAsync("/v1/voices?show_legacy=true")).Status.Should().Be(status);
        (await session.GetAsync("/v2/voices")).Status.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/v2/voices?page_size=0", "page_size")]
    [InlineData("/v2/voices?page_size=101", "page_size")]
    [InlineData("/v2/voices?sort=size", "sort")]
    [InlineData("/v2/voices?sort_direction=up", "sort_direction")]
    [InlineData("/v2/voices?high_quality=x", "high_quality")]
    [InlineData("/v2/voices?include_custom_rates=x", "include_custom_rates")]
    [InlineData("/v2/voices?include_live_moderated=x", "include_live_moderated")]
    [InlineData("/v2/voices?include_total_count=x", "include_total_count")]
    [InlineData("/v2/voices?min_notice_period_days=x", "min_notice_period_days")]
    [InlineData("/v1/voices?show_legacy=x", "show_legacy")]
    [InlineData("/v1/voices/ownGrace000000000007?with_settings=x", "with_settings")]
    public async Task A_parameter_of_a_wrong_type_is_named(string path, string name)
    {
        var session = await shared.SessionAsync();

        var response = await session.GetAsync(path);

        response.Status.Should().Be(HttpStatusCode.UnprocessableEntity);
        response.Error.Should().StartWith($"""["query","{name}"]""");
    }

    [Theory]
    [InlineData(100, HttpStatusCode.OK)]
    [InlineData(101, HttpStatusCode.UnprocessableEntity)]
    public async Task A_search_accepts_a_hundred_ids(int count, HttpStatusCode status)
    {
        await using var session = await Session.StartAsync();

        (await session.GetAsync($"/v2/voices?{string.Join('&', Enumerable.Repeat("voice_ids=a", count))}")).Status.Should().Be(status);
    }

    [Fact]
    public async Task An_unknown_page_token_is_rejected()
    {
        var session = await shared.SessionAsync();

        (await session.GetAsync("/v2/voices?next_page_token=x")).Error.Should().Be("invalid_cursor");
    }

    [Fact]
    public async Task A_voice_has_every_documented_member_and_a_playable_preview()
    {
        await using var session = await Session.StartAsync();

        var farid = (await session.GetAsync("/v1/voices/libraryFarid00000006?with_settings=true")).Json;
        var grace = (await session.GetAsync("/v1/voices/ownGrace000000000007")).Json;

        ((int)farid["sharing"]!["notice_period"]!).Should().Be(90);
        ((string?)farid["fine_tuning"]!["state"]!["eleven_multilingual_v2"]).Should().Be("fine_tuned");
        ((double)grace["samples"]![0]!["speaker_separation"]!["speakers"]!["speaker_0"]!["utterances"]![0]!["end"]!).Should().Be(2.5);
        ((bool)grace["voice_verification"]!["is_verified"]!).Should().BeTrue();
        session.Client.DefaultRequestHeaders.Remove("xi-api-key");
        Mp3Reader.Seconds((await session.GetAsync((string)grace["preview_url"]!)).Bytes).Should().BeApproximately(2, 0.012);
    }

    [Fact]
    public async Task An_unknown_voice_is_not_found()
    {
        await using var session = await Session.StartAsync();

        var response = await session.GetAsync("/v1/voices/nobody");

        response.Status.Should().Be(HttpStatusCode.NotFound);
        response.Error.Should().Be("voice_not_found");
    }

    private static int Count(ReadResponse response) => response.Json["voices"]!.AsArray().Count;

    private static string Names(JsonNode list) => string.Join(' ', list["voices"]!.AsArray().Select(voice => (string)voice!["name"]!));
}
