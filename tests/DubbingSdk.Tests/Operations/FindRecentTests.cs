using System.Text.Json.Nodes;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Operations;

public class FindRecentTests
{
    private static readonly DateTimeOffset Since = new(2026, 8, 14, 9, 30, 0, 700, TimeSpan.Zero);

    [Fact]
    public async Task A_search_without_a_dub_of_the_name_returns_null()
    {
        await using var server = LoopbackServer.Start(Page(null, ("a", "Other", "2026-08-14T09:31:00Z")));
        using var client = Dubs.Client(server, new TestTime());

        (await client.Dubbing.FindRecentAsync("Welcome", Since)).Should().BeNull();
    }

    [Fact]
    public async Task The_one_dub_of_the_name_comes_back_as_its_operation()
    {
        await using var server = LoopbackServer.Start(
            Page("more", ("a", "Other", "2026-08-14T09:32:00Z")),
            Page(null, ("b", "Welcome", "2026-08-14T09:31:00Z"), ("c", "Other", "2026-08-14T09:30:30Z")),
            Dubs.Report("dubbed"));
        using var client = Dubs.Client(server, new TestTime());

        var operation = await client.Dubbing.FindRecentAsync("Welcome", Since);

        operation!.DubbingId.Should().Be("b");
        server.Exchanges.Select(exchange => exchange.Target).Should().Equal(
            "/v1/dubbing?order_by=created_at&order_direction=DESCENDING", "/v1/dubbing?cursor=more&order_by=created_at&order_direction=DESCENDING");
        await operation.WaitForCompletionAsync();
        server.Exchanges[^1].Target.Should().Be("/v1/dubbing/b");
    }

    [Fact]
    public async Task Several_dubs_of_the_name_are_listed_and_none_is_chosen()
    {
        await using var server = LoopbackServer.Start(
            Page("more", ("a", "Welcome", "2026-08-14T09:32:00Z")), Page(null, ("b", "Welcome", "2026-08-14T09:31:00Z"), ("c", "Other", "2026-08-14T09:30:30Z")));
        using var client = Dubs.Client(server, new TestTime());

        var find = () => client.Dubbing.FindRecentAsync("Welcome", Since);

        var failure = (await find.Should().ThrowAsync<DubbingAmbiguousMatchException>()).Which;
        failure.CandidateIds.Should().Equal("a", "b");
        failure.Message.Should().ContainAll("Welcome", "a (", "b (", "ResumeOperation").And.NotContain("c (");
    }

    [Fact]
    public async Task The_search_ends_at_the_first_earlier_dub()
    {
        await using var server = LoopbackServer.Start(
            Page("more", ("a", "Other", "2026-08-14T09:31:00Z"), ("b", "Welcome", "2026-08-14T09:29:59Z"), ("c", "Welcome", "2026-08-14T09:31:00Z")));
        using var client = Dubs.Client(server, new TestTime());

        (await client.Dubbing.FindRecentAsync("Welcome", Since)).Should().BeNull();
        server.Exchanges.Should().ContainSingle();
    }

    [Theory]
    [InlineData("2026-08-14T09:30:00Z")]
    [InlineData("2026-08-14T09:30:00.650+00:00")]
    [InlineData("2026-08-14T11:30:00+02:00")]
    [InlineData("2026-08-14T09:30:00")]
    public async Task A_time_of_whole_seconds_is_not_earlier(string createdAt)
    {
        await using var server = LoopbackServer.Start(Page(null, ("a", "Welcome", createdAt)));
        using var client = Dubs.Client(server, new TestTime());

        (await client.Dubbing.FindRecentAsync("Welcome", Since))!.DubbingId.Should().Be("a");
    }

    [Theory]
    [InlineData("welcome")]
    [InlineData("Welcome ")]
    [InlineData("Welcome 2")]
    [InlineData(null)]
    public async Task Another_name_is_another_dub(string? name)
    {
        await using var server = LoopbackServer.Start(Page(null, ("a", name, "2026-08-14T09:31:00Z")));
        using var client = Dubs.Client(server, new TestTime());

        (await client.Dubbing.FindRecentAsync("Welcome", Since)).Should().BeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public async Task A_search_without_a_name_is_refused_before_anything_is_sent(string name)
    {
        await using var server = LoopbackServer.Start(Page(null));
        using var client = Dubs.Client(server, new TestTime());

        await client.Dubbing.Invoking(dubs => dubs.FindRecentAsync(name, Since)).Should().ThrowAsync<ArgumentException>();
        server.Exchanges.Should().BeEmpty();
    }

    private static Func<LoopbackExchange, Task> Page(string? next, params (string Id, string? Name, string CreatedAt)[] dubs) => Dubs.Respond(new JsonObject
    {
        ["dubs"] = new JsonArray([.. dubs.Select(dub => new JsonObject { ["dubbing_id"] = dub.Id, ["name"] = dub.Name, ["created_at"] = dub.CreatedAt })]),
        ["next_cursor"] = next,
        ["has_more"] = next is not null,
    }.ToJsonString());
}
