using System.Net;
using System.Text.Json.Nodes;

namespace DubbingSdk.Emulator.Tests;

public sealed class ListTests(ListTests.ThreeDubs three, SharedServers shared) : IClassFixture<ListTests.ThreeDubs>, IClassFixture<SharedServers>
{
    [Theory]
    [InlineData("", "c a b")]
    [InlineData("order_direction=ASCENDING", "b a c")]
    [InlineData("order_by=name", "c b a")]
    [InlineData("order_by=name&order_direction=ASCENDING", "a b c")]
    public async Task Dubs_are_paged_in_the_requested_order(string query, string names)
    {
        await using var session = await WithThreeAsync();
        var seen = new List<string>();
        string? cursor = null;
        do
        {
            var page = await session.GetAsync($"/v1/dubbing?page_size=2&{query}{(cursor is null ? "" : $"&cursor={Uri.EscapeDataString(cursor)}")}");
            seen.AddRange(Names(page.Json));
            cursor = (string?)page.Json["next_cursor"];
            ((bool)page.Json["has_more"]!).Should().Be(cursor is not null);
        }
        while (cursor is not null);

        string.Join(' ', seen).Should().Be(names);
        session.Emulator.Requests.Count(request => request.Operation == "GET /v1/dubbing").Should().Be(2);
    }

    [Theory]
    [InlineData("dubbing_status=dubbed", "b")]
    [InlineData("dubbing_status=failed", "a")]
    [InlineData("dubbing_statuses=queued", "c")]
    [InlineData("dubbing_statuses=queued&dubbing_statuses=dubbed", "c b")]
    [InlineData("dubbing_statuses=preparing", "")]
    [InlineData("dubbing_models=dubbing_v1", "c a b")]
    [InlineData("dubbing_models=dubbing_v2", "")]
    [InlineData("dubbing_models=dubbing_v2&dubbing_models=dubbing_v1", "c a b")]
    [InlineData("creation_sources=dubbing_api", "c a b")]
    [InlineData("creation_sources=flow_node", "")]
    [InlineData("target_language_codes=fr", "c")]
    [InlineData("target_language_codes=fr&target_language_codes=de", "c b")]
    [InlineData("filter_by_creator=personal", "a b")]
    [InlineData("filter_by_creator=others", "c")]
    [InlineData("filter_by_creator=all", "c a b")]
    public async Task Dubs_are_filtered(string query, string names)
    {
        string.Join(' ', Names((await three.Session.GetAsync($"/v1/dubbing?{query}")).Json)).Should().Be(names);
    }

    [Theory]
    [InlineData("page_size", "0")]
    [InlineData("page_size", "201")]
    [InlineData("page_size", "many")]
    [InlineData("dubbing_status", "queued")]
    [InlineData("dubbing_statuses", "cloning")]
    [InlineData("dubbing_models", "dubbing_v9")]
    [InlineData("creation_sources", "other")]
    [InlineData("filter_by_creator", "me")]
    [InlineData("order_by", "size")]
    [InlineData("order_direction", "descending")]
    public async Task A_parameter_out_of_range_is_named(string name, string value)
    {
        var session = await shared.SessionAsync();

        var response = await session.GetAsync($"/v1/dubbing?{name}={value}");

        response.Status.Should().Be(HttpStatusCode.UnprocessableEntity);
        response.Json["detail"]![0]!["loc"]!.ToJsonString().Should().Be($"""["query","{name}"]""");
    }

    [Theory]
    [InlineData("bm90aGluZw==")]
    [InlineData("?")]
    public async Task An_unknown_cursor_is_rejected(string cursor)
    {
        var session = await shared.SessionAsync();

        var response = await session.GetAsync($"/v1/dubbing?cursor={Uri.EscapeDataString(cursor)}");

        response.Status.Should().Be(HttpStatusCode.BadRequest);
        ((string?)response.Json["detail"]!["code"]).Should().Be("invalid_cursor");
    }

    [Fact]
    public async Task A_page_has_a_hundred_dubs_by_default_and_two_hundred_at_most()
    {
        await using var session = await Session.StartAsync();
        for (var index = 0; index < 101; index++)
            await session.CreateAsync(Form.Dub(seconds: 0.1));

        Names((await session.GetAsync("/v1/dubbing")).Json).Should().HaveCount(100);
        Names((await session.GetAsync("/v1/dubbing?page_size=200")).Json).Should().HaveCount(101);
    }

    [Fact]
    public async Task A_cursor_stays_valid_after_its_dub_is_deleted()
    {
        await using var session = await WithThreeAsync();
        var first = (await session.GetAsync("/v1/dubbing?page_size=1")).Json;
        await session.SendAsync(HttpMethod.Delete, $"/v1/dubbing/{first["dubs"]![0]!["dubbing_id"]}");

        var rest = await session.GetAsync($"/v1/dubbing?cursor={Uri.EscapeDataString((string)first["next_cursor"]!)}");

        Names(rest.Json).Should().Equal("a", "b");
    }

    private static IEnumerable<string> Names(JsonNode page) => page["dubs"]!.AsArray().Select(dub => (string)dub!["name"]!);

    /// <summary>b is dubbed into German, a has failed, c is queued, French and of another key.</summary>
    private static async Task<Session> WithThreeAsync()
    {
        var session = await Session.StartAsync();
        await session.FinishAsync(Form.Dub("de").Text("name", "b"));
        session.Emulator.FailNext("No luck.");
        await session.FinishAsync(Form.Dub("es").Text("name", "a"));
        var other = Form.Dub("fr").Text("name", "c").ToContent();
        session.Client.DefaultRequestHeaders.Remove("xi-api-key");
        await session.SendAsync(HttpMethod.Post, "/v1/dubbing", other, headers => headers.Add("xi-api-key", "another"));
        session.Client.DefaultRequestHeaders.Add("xi-api-key", Session.Key);
        return session;
    }

    /// <summary>The three dubs, for the tests that only read them.</summary>
    public sealed class ThreeDubs : IAsyncLifetime
    {
        internal Session Session { get; private set; } = null!;

        public async Task InitializeAsync() => Session = await WithThreeAsync();

        public async Task DisposeAsync() => await Session.DisposeAsync();
    }
}
