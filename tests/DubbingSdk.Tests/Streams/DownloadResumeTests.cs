using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Streams;

[Trait("Category", "Slow")]
public sealed class DownloadResumeTests : IDisposable
{
    private const int Length = 200_000;
    private const string Strong = "\"v1\"";

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("strong tag", "\"v1\"", "Honoured", true, false, "rest")]
    [InlineData("strong tag, parts unknown to the server", "\"v1\"", "Ignored", true, false, "rest")]
    [InlineData("strong tag, parts refused", "\"v1\"", "Refused", true, false, "rest, whole")]
    [InlineData("strong tag, no length", "\"v1\"", "Honoured", false, false, "whole")]
    [InlineData("strong tag, compressed", "\"v1\"", "Honoured", true, true, "whole")]
    [InlineData("strong tag, compressed, no length", "\"v1\"", "Honoured", false, true, "whole")]
    [InlineData("weak tag", "W/\"v1\"", "Honoured", true, false, "whole")]
    [InlineData("weak tag, no length", "W/\"v1\"", "Honoured", false, false, "whole")]
    [InlineData("no tag", null, "Honoured", true, false, "whole")]
    [InlineData("no tag, no length", null, "Honoured", false, false, "whole")]
    [InlineData("no tag, compressed", null, "Honoured", true, true, "whole")]
    public async Task A_download_that_breaks_anywhere_is_whole_in_the_end(string what, string? etag, string ranges, bool declaresLength, bool gzips, string requested)
    {
        var bytes = SourceStream.Bytes(0, Length);
        for (var tenth = 0; tenth <= 9; tenth++)
        {
            var at = tenth * (Length / 10);
            var media = new HostedMedia(bytes) { ETag = etag, Ranges = Enum.Parse<Ranges>(ranges), DeclaresLength = declaresLength, Gzips = gzips, Breaks = [at] };
            await using var server = LoopbackServer.Start(media.ServeAsync);
            using var client = TestClient.Create(server.Address);

            await SaveAsync(client, _folder["dub.mp3"]);

            _folder.Read("dub.mp3").ShouldBe(bytes, $"{what}, broken at {at}");
            _folder.Names.Should().Equal("dub.mp3");
            var rest = ((string?, string?))($"bytes={at}-", etag);
            media.Requests.Skip(1).Should().Equal((tenth == 0 ? "whole" : requested).Split(", ").Select(request => request == "rest" ? rest : (null, null)));
            _folder.Clear();
        }
    }

    [Fact]
    public async Task A_download_with_progress_may_break_more_often_than_calls_are_retried()
    {
        var media = new HostedMedia(SourceStream.Bytes(0, Length)) { ETag = Strong, Breaks = [.. Enumerable.Range(1, 19).Select(step => step * 10_000L)] };
        await using var server = LoopbackServer.Start(media.ServeAsync);
        var time = new TestTime();
        using var client = TestClient.Create(server.Address, time, options => options.Retries.MaxRetries = 1);

        await SaveAsync(client, _folder["dub.mp3"]);

        _folder.Read("dub.mp3").ShouldBe(media.Bytes);
        media.Requests.Should().Equal(Enumerable.Range(0, 20).Select(step => step == 0 ? ((string?)null, (string?)null) : ($"bytes={step * 10_000}-", Strong)));
        time.Waits.Should().HaveCount(19).And.OnlyContain(wait => wait == TimeSpan.FromSeconds(0.5));
    }

    [Fact]
    public async Task Parts_without_a_tag_of_their_own_still_follow_each_other()
    {
        HostedMedia media = null!;
        media = new HostedMedia(SourceStream.Bytes(0, Length)) { ETag = Strong, Breaks = [50_000, 100_000, 150_000] };
        await using var server = LoopbackServer.Start(async exchange =>
        {
            if (exchange.Header("Range") is null)
            {
                await media.ServeAsync(exchange);
                return;
            }

            var from = int.Parse(exchange.Header("Range")!["bytes=".Length..^1], System.Globalization.CultureInfo.InvariantCulture);
            var end = Math.Min(from + 50_000, Length);
            await exchange.WriteHeadAsync(206, $"Content-Length: {Length - from}", $"Content-Range: bytes {from}-{Length - 1}/{Length}");
            await exchange.WriteAsync(media.Bytes.AsMemory(from, end - from));
            exchange.Close();
        });
        using var client = TestClient.Create(server.Address, configure: options => options.Retries.MaxRetries = 1);

        await SaveAsync(client, _folder["dub.mp3"]);

        _folder.Read("dub.mp3").ShouldBe(media.Bytes);
        server.Exchanges.Select(exchange => exchange.Header("Range")).Should().Equal(null, "bytes=50000-", "bytes=100000-", "bytes=150000-");
        server.Exchanges.Skip(1).Should().OnlyContain(exchange => exchange.Header("If-Range") == Strong);
    }

    [Fact]
    public async Task A_part_shorter_than_requested_is_followed_by_the_next()
    {
        var bytes = SourceStream.Bytes(0, Length);
        await using var server = LoopbackServer.Start(
            new HostedMedia(bytes) { ETag = Strong, Breaks = [50_000] }.ServeAsync,
            exchange => exchange.RespondAsync(206, bytes[50_000..120_000], "audio/mpeg", $"ETag: {Strong}", $"Content-Range: bytes 50000-119999/{Length}"),
            exchange => exchange.RespondAsync(206, bytes[120_000..], "audio/mpeg", $"ETag: {Strong}", $"Content-Range: bytes 120000-{Length - 1}/{Length}"));
        using var client = TestClient.Create(server.Address);

        await SaveAsync(client, _folder["dub.mp3"]);

        _folder.Read("dub.mp3").ShouldBe(bytes);
        server.Exchanges.Select(exchange => exchange.Header("Range")).Should().Equal(null, "bytes=50000-", "bytes=120000-");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public async Task A_download_without_progress_fails(int maxRetries)
    {
        // After 50,000 bytes every response breaks before its first byte.
        var media = new HostedMedia(SourceStream.Bytes(0, Length)) { ETag = Strong, Breaks = [.. Enumerable.Repeat(50_000L, 50)] };
        await using var server = LoopbackServer.Start(media.ServeAsync);
        using var client = TestClient.Create(server.Address, configure: options => options.Retries.MaxRetries = maxRetries);

        await FluentActions.Awaiting(() => SaveAsync(client, _folder["dub.mp3"])).Should().ThrowAsync<DubbingConnectionException>();

        media.Requests.Select(request => request.Range).Should().Equal([null, .. Enumerable.Repeat("bytes=50000-", maxRetries == 0 ? 0 : maxRetries + 1)]);
        _folder.Names.Should().BeEmpty();
    }

    [Fact]
    public async Task A_download_that_has_to_start_over_fails_after_as_many_times_as_calls_are_retried()
    {
        var media = new HostedMedia(SourceStream.Bytes(0, Length)) { Breaks = [10_000, 20_000, 30_000, 40_000, 50_000, 60_000] };
        await using var server = LoopbackServer.Start(media.ServeAsync);
        var time = new TestTime();
        using var client = TestClient.Create(server.Address, time);

        await FluentActions.Awaiting(() => SaveAsync(client, _folder["dub.mp3"])).Should().ThrowAsync<DubbingConnectionException>();

        media.Requests.Should().HaveCount(4);
        time.Waits.Should().Equal(TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2));
        _folder.Names.Should().BeEmpty();
    }

    [Fact]
    public async Task A_download_that_starts_over_despite_its_tag_ends()
    {
        var media = new HostedMedia(SourceStream.Bytes(0, Length)) { ETag = Strong, Ranges = Ranges.Ignored, Breaks = [.. Enumerable.Repeat<long[]>([60_000, 20_000], 50).SelectMany(pair => pair)] };
        await using var server = LoopbackServer.Start(media.ServeAsync);
        using var client = TestClient.Create(server.Address);

        await FluentActions.Awaiting(() => SaveAsync(client, _folder["dub.mp3"])).Should().ThrowAsync<DubbingConnectionException>();

        media.Requests.Should().HaveCount(4);
    }

    [Fact]
    public async Task Many_retries_wait_no_longer_than_the_longest_wait()
    {
        var media = new HostedMedia(SourceStream.Bytes(0, Length)) { Breaks = [.. Enumerable.Repeat(20_000L, 60)] };
        await using var server = LoopbackServer.Start(media.ServeAsync);
        var time = new TestTime();
        using var client = TestClient.Create(server.Address, time, options => options.Retries.MaxRetries = 100);

        await SaveAsync(client, _folder["dub.mp3"]);

        _folder.Read("dub.mp3").ShouldBe(media.Bytes);
        time.Waits.Should().HaveCount(60).And.BeInAscendingOrder();
        time.Waits[^1].Should().Be(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task A_refused_part_starts_over_once_only()
    {
        var media = new HostedMedia(SourceStream.Bytes(0, Length)) { ETag = Strong, Ranges = Ranges.Refused, Breaks = [50_000, 0, 70_000, 0] };
        await using var server = LoopbackServer.Start(media.ServeAsync);
        using var client = TestClient.Create(server.Address);

        var failure = await FluentActions.Awaiting(() => SaveAsync(client, _folder["dub.mp3"])).Should().ThrowAsync<DubbingApiException>();

        failure.Which.StatusCode.Should().Be(System.Net.HttpStatusCode.RequestedRangeNotSatisfiable);
        media.Requests.Select(request => request.Range).Should().Equal(null, "bytes=50000-", null, "bytes=70000-");
        _folder.Names.Should().BeEmpty();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Media_that_changed_meanwhile_arrive_whole_as_they_are_now(bool honoursCondition)
    {
        var old = SourceStream.Bytes(0, Length);
        var now = SourceStream.Bytes(777, Length);
        HostedMedia media = null!;
        media = new HostedMedia(old)
        {
            ETag = Strong,
            Breaks = [50_000],
            BeforeResponse = number => (media.Bytes, media.ETag) = number == 1 ? (old, Strong) : (now, "\"v2\""),
        };
        await using var server = LoopbackServer.Start(exchange => honoursCondition || exchange.Header("Range") is null
            ? media.ServeAsync(exchange)
            : exchange.RespondAsync(206, now[50_000..], "audio/mpeg", "ETag: \"v2\"", $"Content-Range: bytes 50000-{Length - 1}/{Length}"));
        using var client = TestClient.Create(server.Address);

        await SaveAsync(client, _folder["dub.mp3"]);

        _folder.Read("dub.mp3").ShouldBe(now);
        server.Exchanges.Select(exchange => exchange.Header("Range")).Should().Equal(honoursCondition ? [null, "bytes=50000-"] : [null, "bytes=50000-", null]);
    }

    [Theory]
    [InlineData("another start", "bytes 40000-199999/200000")]
    [InlineData("another total", "bytes 50000-199999/300000")]
    [InlineData("no total", "bytes 50000-199999/*")]
    [InlineData("nothing satisfied", "bytes */200000")]
    [InlineData("another unit", "seconds 50000-199999/200000")]
    [InlineData("nonsense", "some of it")]
    public async Task A_part_that_is_not_the_rest_is_not_appended(string what, string contentRange)
    {
        var media = new HostedMedia(SourceStream.Bytes(0, Length)) { ETag = Strong, Breaks = [50_000], OfPart = _ => contentRange };
        await using var server = LoopbackServer.Start(media.ServeAsync);
        using var client = TestClient.Create(server.Address);

        await SaveAsync(client, _folder["dub.mp3"]);

        _folder.Read("dub.mp3").ShouldBe(media.Bytes, what);
        media.Requests.Should().Equal((null, null), ("bytes=50000-", Strong), (null, null));
    }

    [Fact]
    public async Task A_download_from_a_signed_URI_is_resumed_without_the_key()
    {
        var media = new HostedMedia(SourceStream.Bytes(0, Length)) { ETag = Strong, Breaks = [50_000, 120_000] };
        await using var server = LoopbackServer.Start(media.ServeAsync);
        using var client = TestClient.Create(new Uri("http://127.0.0.1:9"));

        await using (var download = await client.DownloadAsync(new Uri(server.Address, "/bucket/dub.mp3?signature=abc")))
            await download.SaveToFileAsync(_folder["dub.mp3"]);

        _folder.Read("dub.mp3").ShouldBe(media.Bytes);
        media.Requests.Should().Equal((null, null), ("bytes=50000-", Strong), ("bytes=120000-", Strong));
        server.Exchanges.Should().OnlyContain(exchange => exchange.Header("xi-api-key") == null && exchange.Target == "/bucket/dub.mp3?signature=abc");
    }

    [Fact]
    public async Task A_read_by_post_starts_over_with_its_body_and_requests_no_range()
    {
        var media = new HostedMedia(SourceStream.Bytes(0, Length)) { ETag = Strong, Breaks = [50_000] };
        await using var server = LoopbackServer.Start(media.ServeAsync);
        using var client = TestClient.Create(server.Address);
        var body = DubbingRequestBody.FromJson(System.Text.Json.Nodes.JsonNode.Parse("""{"ids":["a"]}""")!);

        await using (var download = await client.SendForMediaAsync(HttpMethod.Post, "/v1/history/download", body, DubbingRetryMode.Idempotent))
            await download.SaveToFileAsync(_folder["dub.mp3"]);

        _folder.Read("dub.mp3").ShouldBe(media.Bytes);
        media.Requests.Should().Equal((null, null), (null, null));
        server.Exchanges.Select(exchange => exchange.BodyText).Should().Equal("""{"ids":["a"]}""", """{"ids":["a"]}""");
    }

    [Fact]
    public async Task Progress_of_a_resumed_download_continues_and_of_a_restarted_one_begins_at_zero()
    {
        var resumed = await ProgressAsync(Strong);
        var startedOver = await ProgressAsync(etag: null);

        resumed.Select(report => report.BytesTransferred).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        startedOver.Where(report => report.Attempt == 2).Select(report => report.BytesTransferred).First().Should().BeLessThan(50_000);
        foreach (var reports in new[] { resumed, startedOver })
        {
            reports.Last(report => report.Attempt == 1).BytesTransferred.Should().Be(50_000);
            reports[^1].Should().Be(new TransferProgress(Length, Length, 2));
            reports.Should().OnlyContain(report => report.TotalBytes == Length);
        }
    }

    [Fact]
    public async Task Every_request_for_media_accepts_no_compression()
    {
        var media = new HostedMedia(SourceStream.Bytes(0, Length)) { ETag = Strong, Breaks = [50_000] };
        await using var server = LoopbackServer.Start(media.ServeAsync);
        using var client = TestClient.Create(server.Address);

        await SaveAsync(client, _folder["dub.mp3"]);
        await using (await client.DownloadAsync(server.Address))
        await using (await client.SendForMediaAsync(HttpMethod.Post, "/v1/sound-generation"))
        {
            server.Exchanges.Should().HaveCount(4).And.OnlyContain(exchange => exchange.Header("Accept-Encoding") == "identity");
        }
    }

    private static async Task SaveAsync(DubbingClient client, string path)
    {
        await using var download = await client.Dubbing.DownloadAsync("dub-1", "es");
        var file = await download.SaveToFileAsync(path);
        file.FullName.Should().Be(path);
    }

    private async Task<IReadOnlyList<TransferProgress>> ProgressAsync(string? etag)
    {
        var media = new HostedMedia(SourceStream.Bytes(0, Length)) { ETag = etag, Breaks = [50_000] };
        await using var server = LoopbackServer.Start(media.ServeAsync);
        using var client = TestClient.Create(server.Address);
        var progress = new RecordedProgress();
        await using var download = await client.Dubbing.DownloadAsync("dub-1", "es");
        await download.SaveToFileAsync(_folder["dub.mp3"], overwrite: true, progress);
        return progress.Reports;
    }
}
