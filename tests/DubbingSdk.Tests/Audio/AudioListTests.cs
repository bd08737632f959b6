using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Audio;

public class AudioListTests
{
    [Fact]
    public async Task The_history_without_a_search_has_one_page()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, """{"items":[{"id":"h1"},{"id":"h2"}],"has_more":true}"""));
        using var client = TestClient.Create(server.Address);

        (await IdsAsync(client.AudioIsolation.ListHistoryAsync())).Should().Equal("h1", "h2");
        (await IdsAsync(client.AudioIsolation.ListHistoryAsync(new() { Search = "", PageSize = 1000 }))).Should().Equal("h1", "h2");

        server.Exchanges.Select(exchange => exchange.Target).Should().Equal("/v1/audio-isolation/history", "/v1/audio-isolation/history?page_size=1000");
    }

    [Fact]
    public async Task A_search_of_the_history_continues_by_the_number_of_the_page()
    {
        await using var server = LoopbackServer.Start(
            exchange => exchange.RespondAsync(200, """{"items":[{"id":"h1"}],"has_more":true}"""),
            exchange => exchange.RespondAsync(200, """{"items":[{"id":"h2"}],"has_more":true}"""),
            exchange => exchange.RespondAsync(200, """{"items":[{"id":"h3"}],"has_more":false}"""));
        using var client = TestClient.Create(server.Address);

        (await IdsAsync(client.AudioIsolation.ListHistoryAsync(new() { Search = "a b", PageSize = 1 }))).Should().Equal("h1", "h2", "h3");

        server.Exchanges.Select(exchange => exchange.Target).Should().Equal(
            "/v1/audio-isolation/history?page_size=1&search=a%20b", "/v1/audio-isolation/history?page_size=1&page=2&search=a%20b", "/v1/audio-isolation/history?page_size=1&page=3&search=a%20b");
    }

    [Theory]
    [InlineData("""{"items":[],"has_more":true}""")]
    [InlineData("""{"items":[{"id":"h1"}]}""")]
    [InlineData("{}")]
    public async Task A_search_ends_with_a_page_without_a_usable_cursor(string response)
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, response));
        using var client = TestClient.Create(server.Address);

        await IdsAsync(client.AudioIsolation.ListHistoryAsync(new() { Search = "a" }));

        server.Exchanges.Should().ContainSingle();
    }

    [Fact]
    public async Task A_search_can_be_resumed_from_its_cursor()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, """{"items":[{"id":"h1"}],"has_more":true}"""));
        using var client = TestClient.Create(server.Address);
        var search = client.AudioIsolation.ListHistoryAsync(new() { Search = "a" });

        var first = await FirstAsync(search.AsPages());
        var next = await FirstAsync(search.AsPages(first.NextCursor));

        (first.NextCursor, next.NextCursor).Should().Be(("2", "3"));
        server.Exchanges[1].Target.Should().Be("/v1/audio-isolation/history?page=2&search=a");
    }

    [Theory]
    [InlineData("a", "0")]
    [InlineData("a", "-1")]
    [InlineData("a", "token")]
    [InlineData(null, "2")]
    public async Task A_cursor_that_leads_nowhere_is_refused(string? search, string cursor)
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, "{}"));
        using var client = TestClient.Create(server.Address);

        await FluentActions.Awaiting(() => FirstAsync(client.AudioIsolation.ListHistoryAsync(new() { Search = search }).AsPages(cursor))).Should().ThrowAsync<ArgumentException>().WithParameterName(nameof(cursor));

        server.Exchanges.Should().BeEmpty();
    }

    [Fact]
    public async Task A_deletion_returns_only_its_headers()
    {
        await using var server = LoopbackServer.Start(
            exchange => exchange.RespondAsync(204, headers: "request-id: req-1"),
            exchange => exchange.RespondAsync(503),
            exchange => exchange.RespondAsync(404));
        using var client = TestClient.Create(server.Address);

        var deleted = await client.AudioIsolation.DeleteHistoryItemAsync("h1");
        var gone = await client.AudioIsolation.DeleteHistoryItemAsync("h2");

        ((int)deleted.StatusCode, deleted.RequestId).Should().Be((204, "req-1"));
        ((int)gone.StatusCode).Should().Be(404, "the first attempt may have deleted it");
        server.Exchanges.Select(exchange => $"{exchange.Method} {exchange.Target}").Should().Equal(
            "DELETE /v1/audio-isolation/history/h1", "DELETE /v1/audio-isolation/history/h2", "DELETE /v1/audio-isolation/history/h2");
    }

    [Fact]
    public async Task Voices_come_page_by_page_with_the_same_filters()
    {
        await using var server = LoopbackServer.Start(
            exchange => exchange.RespondAsync(200, """{"voices":[{"voice_id":"v1"},{"voice_id":"v2"}],"has_more":true,"total_count":3,"next_page_token":"t 2"}"""),
            exchange => exchange.RespondAsync(200, """{"voices":[{"voice_id":"v3"}],"has_more":false,"total_count":3,"next_page_token":"t3"}"""));
        using var client = TestClient.Create(server.Address);

        var ids = new List<string>();
        await foreach (var voice in client.Voices.ListAsync(new() { PageSize = 2, Category = VoiceCategory.Cloned }))
            ids.Add(voice.VoiceId);

        ids.Should().Equal("v1", "v2", "v3");
        server.Exchanges.Select(exchange => exchange.Target).Should().Equal("/v2/voices?page_size=2&category=cloned", "/v2/voices?next_page_token=t%202&page_size=2&category=cloned");
    }

    [Theory]
    [InlineData("""{"voices":[{"voice_id":"v1"}],"total_count":3}""", 3)]
    [InlineData("""{"voices":[{"voice_id":"v1"}]}""", null)]
    public async Task A_page_of_voices_states_the_total_where_the_service_counts(string response, int? count)
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, response));
        using var client = TestClient.Create(server.Address);

        (await FirstAsync(client.Voices.ListAsync().AsPages())).TotalCount.Should().Be(count);
    }

    [Theory]
    [InlineData("""{"voices":[],"has_more":true}""")]
    [InlineData("""{"voices":null,"has_more":true,"next_page_token":""}""")]
    [InlineData("""{"has_more":false,"next_page_token":"t"}""")]
    public async Task Voices_end_with_a_page_without_a_usable_cursor(string response)
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, response));
        using var client = TestClient.Create(server.Address);

        (await FirstAsync(client.Voices.ListAsync().AsPages())).NextCursor.Should().BeNull();
    }

    private static async Task<List<string>> IdsAsync(IAsyncEnumerable<IsolationHistoryItem> items)
    {
        var ids = new List<string>();
        await foreach (var item in items)
            ids.Add(item.Id);
        return ids;
    }

    private static async Task<DubbingPage<T>> FirstAsync<T>(IAsyncEnumerable<DubbingPage<T>> pages)
    {
        await foreach (var page in pages)
            return page;
        throw new InvalidOperationException("There is no page.");
    }
}
