using System.Text.Json.Nodes;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Operations;

public class PagingTests
{
    [Fact]
    public async Task Cursors_are_followed_with_the_same_filters_to_the_end()
    {
        await using var server = LoopbackServer.Start(Page("one/+=", true, "a", "b"), Page("two", true, "c"), Page(null, false, "d"));
        using var client = Dubs.Client(server, new TestTime());

        var ids = await IdsAsync(client.Dubbing.ListAsync(new ListDubsRequest { PageSize = 2, Status = DubStatus.Dubbed }));

        ids.Should().Equal("a", "b", "c", "d");
        server.Exchanges.Select(exchange => exchange.Target).Should().Equal(
            "/v1/dubbing?page_size=2&dubbing_status=dubbed",
            "/v1/dubbing?cursor=one%2F%2B%3D&page_size=2&dubbing_status=dubbed",
            "/v1/dubbing?cursor=two&page_size=2&dubbing_status=dubbed");
    }

    [Fact]
    public async Task Pages_begin_at_a_given_cursor()
    {
        await using var server = LoopbackServer.Start(Page("three", true, "c"), Page(null, false, "d"));
        using var client = Dubs.Client(server, new TestTime());

        var pages = await PagesAsync(client.Dubbing.ListAsync().AsPages("two"));

        pages.Select(page => page.NextCursor).Should().Equal("three", null);
        server.Exchanges.Select(exchange => exchange.Target).Should().Equal("/v1/dubbing?cursor=two", "/v1/dubbing?cursor=three");
    }

    [Theory]
    [InlineData(new[] { "one" }, null)]
    [InlineData(new[] { "one", "two", "one" }, null)]
    [InlineData(new[] { "begin" }, "begin")]
    public async Task A_repeated_cursor_ends_the_list(string[] cursors, string? begin)
    {
        await using var server = LoopbackServer.Start([.. cursors.Select(cursor => Page(cursor, true, cursor))]);
        using var client = Dubs.Client(server, new TestTime());
        var read = new List<string?>();

        var list = async () =>
        {
            await foreach (var page in client.Dubbing.ListAsync().AsPages(begin))
                read.Add(page.NextCursor);
        };

        await list.Should().ThrowAsync<DubbingException>().WithMessage("*repeated the cursor*");
        var expected = begin is null && cursors.Length == 1 ? ["one", "one"] : cursors;
        read.Should().Equal(expected, "what came before the repetition is complete");
        server.Exchanges.Should().HaveCount(expected.Length);
    }

    [Theory]
    [InlineData("""{"dubs":[{"dubbing_id":"a"}],"next_cursor":"more","has_more":false}""")]
    [InlineData("""{"dubs":[{"dubbing_id":"a"}],"next_cursor":"","has_more":true}""")]
    [InlineData("""{"dubs":[{"dubbing_id":"a"}],"next_cursor":null,"has_more":true}""")]
    [InlineData("""{"dubs":[{"dubbing_id":"a"}]}""")]
    public async Task A_page_that_names_no_next_one_is_the_last(string page)
    {
        await using var server = LoopbackServer.Start(Dubs.Respond(page));
        using var client = Dubs.Client(server, new TestTime());

        var pages = await PagesAsync(client.Dubbing.ListAsync().AsPages());

        pages.Should().ContainSingle().Which.NextCursor.Should().BeNull();
    }

    [Fact]
    public async Task A_cursor_alone_means_that_there_is_more()
    {
        await using var server = LoopbackServer.Start(Dubs.Respond("""{"dubs":[{"dubbing_id":"a"}],"next_cursor":"more"}"""), Page(null, false, "b"));
        using var client = Dubs.Client(server, new TestTime());

        (await IdsAsync(client.Dubbing.ListAsync())).Should().Equal("a", "b");
    }

    [Fact]
    public async Task An_empty_page_is_not_the_end()
    {
        await using var server = LoopbackServer.Start(Page("one", true), Page("two", true), Page(null, false, "a"));
        using var client = Dubs.Client(server, new TestTime());

        (await IdsAsync(client.Dubbing.ListAsync())).Should().Equal("a");
    }

    [Fact]
    public async Task Pages_are_fetched_when_they_are_read_and_no_sooner()
    {
        await using var server = LoopbackServer.Start(Page("one", true, "a"), Page(null, false, "b"));
        using var client = Dubs.Client(server, new TestTime());
        var list = client.Dubbing.ListAsync();
        await using var items = list.GetAsyncEnumerator();

        server.Exchanges.Should().BeEmpty();
        await items.MoveNextAsync();
        server.Exchanges.Should().ContainSingle();
        await items.MoveNextAsync();
        server.Exchanges.Should().HaveCount(2);
    }

    [Fact]
    public async Task A_list_can_be_read_again_from_its_beginning()
    {
        await using var server = LoopbackServer.Start(Page("one", true, "a"), Page(null, false, "b"), Page("one", true, "a"), Page(null, false, "b"));
        using var client = Dubs.Client(server, new TestTime());
        var list = client.Dubbing.ListAsync();

        (await IdsAsync(list)).Should().Equal("a", "b");
        (await IdsAsync(list)).Should().Equal("a", "b");
    }

    [Fact]
    public async Task Each_page_has_the_metadata_of_its_response()
    {
        await using var server = LoopbackServer.Start(Page("one", true, "a"), Page(null, false, "b"));
        using var client = Dubs.Client(server, new TestTime());

        var pages = await PagesAsync(client.Dubbing.ListAsync().AsPages());

        pages.Select(page => page.Metadata.RequestId).Should().Equal("req-1", "req-2");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Cancelling_ends_the_enumeration_before_the_next_page(bool throughTheCall)
    {
        await using var server = LoopbackServer.Start(Page("one", true, "a"), Page(null, false, "b"));
        using var client = Dubs.Client(server, new TestTime());
        using var cancel = new CancellationTokenSource();
        var list = client.Dubbing.ListAsync(cancellationToken: throughTheCall ? cancel.Token : default);
        await using var items = list.GetAsyncEnumerator(throughTheCall ? default : cancel.Token);
        await items.MoveNextAsync();
        await cancel.CancelAsync();

        var next = async () => await items.MoveNextAsync();

        await next.Should().ThrowAsync<OperationCanceledException>();
        server.Exchanges.Should().ContainSingle();
    }

    [Fact]
    public async Task A_failed_page_is_retried_like_any_read()
    {
        await using var server = LoopbackServer.Start(Page("one", true, "a"), Dubs.Refuse(503, "maintenance"), Page(null, false, "b"));
        using var client = TestClient.Create(server.Address);

        (await IdsAsync(client.Dubbing.ListAsync())).Should().Equal("a", "b");
    }

    private static Func<LoopbackExchange, Task> Page(string? next, bool hasMore, params string[] ids) => exchange =>
    {
        var dubs = new JsonArray([.. ids.Select(id => new JsonObject { ["dubbing_id"] = id })]);
        var page = new JsonObject { ["dubs"] = dubs, ["next_cursor"] = next, ["has_more"] = hasMore };
        return exchange.RespondAsync(200, page.ToJsonString(), headers: $"request-id: req-{exchange.Number}");
    };

    private static async Task<List<string>> IdsAsync(DubbingPageable<Dub> list)
    {
        var ids = new List<string>();
        await foreach (var dub in list)
            ids.Add(dub.DubbingId);
        return ids;
    }

    private static async Task<List<DubbingPage<Dub>>> PagesAsync(IAsyncEnumerable<DubbingPage<Dub>> list)
    {
        var pages = new List<DubbingPage<Dub>>();
        await foreach (var page in list)
            pages.Add(page);
        return pages;
    }
}
