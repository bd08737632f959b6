using DubbingSdk.Tests.Operations;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Studio;

public class SegmentDubTests
{
    private static readonly DubSegmentsRequest Both = new() { Segments = ["s1", "s2"], Languages = ["es", "fr"] };

    [Fact]
    public async Task A_new_operation_has_only_what_was_requested()
    {
        await using var server = LoopbackServer.Start(StudioDub.Accept());
        using var client = Dubs.Client(server, new TestTime());

        var work = await client.Dubbing.Resource.DubAsync("dub1", Both);

        work.DubbingId.Should().Be("dub1");
        work.Segments.Should().Equal("s1", "s2");
        work.Languages.Should().Equal("es", "fr");
        work.Stale.Should().BeEmpty();
        (work.Status, work.Latest, work.HasCompleted).Should().Be((null, null, false));
        work.Metadata!.RequestId.Should().Be("req-begun");
        server.Exchanges.Should().ContainSingle();
    }

    [Fact]
    public async Task The_operation_completes_when_each_segment_is_fresh_in_each_language()
    {
        await using var server = LoopbackServer.Start(
            StudioDub.Accept(),
            StudioDub.Dubs("s1/es:new s1/fr:new s2/es:stale s2/fr:new s3/es:new"),
            StudioDub.Dubs("s1/es:fresh s1/fr:text s2/es:stale s2/fr:new s3/es:new"),
            StudioDub.Dubs("s1/es:fresh s1/fr:fresh s2/es:fresh s2/fr:silent s3/es:new"),
            StudioDub.Dubs("s1/es:fresh s1/fr:fresh s2/es:fresh s2/fr:fresh s3/es:new"));
        using var client = Dubs.Client(server, new TestTime());
        var progress = new ProgressLog();
        var work = await client.Dubbing.Resource.DubAsync("dub1", Both);

        var ended = await work.WaitForCompletionAsync(progress: progress);

        ended.SpeakerSegments["s2"].Dubs["fr"].IsFresh.Should().BeTrue();
        progress.Reports.Select(report => (report.Status, report.Done, report.Total)).Should().Equal(
            (null, null, null), ("dubbing", 0, 4), ("dubbing", 1, 4), ("dubbing", 3, 4), ("dubbed", 4, 4));
        work.Stale.Should().BeEmpty();
        server.Exchanges.Skip(1).Should().OnlyContain(exchange => exchange.Method == "GET" && exchange.Target == "/v1/dubbing/resource/dub1");
    }

    [Theory]
    [InlineData("s1/es:new s1/fr:fresh s2/es:fresh s2/fr:fresh", "s1/es")]
    [InlineData("s1/es:fresh s1/fr:text s2/es:fresh s2/fr:fresh", "s1/fr")]
    [InlineData("s1/es:fresh s1/fr:fresh s2/es:stale s2/fr:fresh", "s2/es")]
    [InlineData("s1/es:fresh s1/fr:fresh s2/es:fresh s2/fr:silent", "s2/fr")]
    [InlineData("s1/es:fresh s2/es:fresh s2/fr:fresh", "s1/fr")]
    [InlineData("s1/es:stale s1/fr:new s2/es:text s2/fr:silent", "s1/es s1/fr s2/es s2/fr")]
    public async Task A_segment_that_is_still_stale_is_named(string dubs, string stale)
    {
        await using var server = LoopbackServer.Start(StudioDub.Dubs(dubs));
        using var client = Dubs.Client(server, new TestTime());
        var work = client.Dubbing.Resource.ResumeDubOperation("dub1", Both);

        await work.UpdateAsync();

        work.HasCompleted.Should().BeFalse();
        string.Join(' ', work.Stale).Should().Be(stale);
    }

    [Fact]
    public async Task An_empty_language_list_means_all_languages_of_the_dub()
    {
        await using var server = LoopbackServer.Start(
            StudioDub.Dubs("s1/es:fresh s1/fr:new"),
            StudioDub.Dubs("s1/es:fresh s1/fr:fresh s1/de:new", languages: "es fr de"),
            StudioDub.Dubs("s1/es:fresh s1/fr:fresh s1/de:fresh", languages: "es fr de"));
        using var client = Dubs.Client(server, new TestTime());
        var progress = new ProgressLog();

        await client.Dubbing.Resource.ResumeDubOperation("dub1", new() { Segments = ["s1"], Languages = null }).WaitForCompletionAsync(progress: progress);

        progress.Reports.Skip(1).Select(report => (report.Done, report.Total)).Should().Equal((1, 2), (2, 3), (3, 3));
    }

    [Theory]
    [InlineData("s1/es:fresh s1/fr:fresh", "es fr")]
    [InlineData("s1/es:fresh s2/es:fresh", "es")]
    [InlineData("", "es fr")]
    [InlineData("s1/es:new s2/es:new", "de")]
    public async Task A_segment_that_is_deleted_meanwhile_is_no_longer_waited_for(string dubs, string languages)
    {
        await using var server = LoopbackServer.Start(StudioDub.Dubs("s1/es:fresh s1/fr:new s2/es:new s2/fr:new"), StudioDub.Dubs(dubs, languages));
        using var client = Dubs.Client(server, new TestTime());
        var work = client.Dubbing.Resource.ResumeDubOperation("dub1", Both);

        await work.WaitForCompletionAsync();

        (work.Status, server.Exchanges.Count).Should().Be(("dubbed", 2));
    }

    [Fact]
    public async Task A_segment_named_twice_counts_once()
    {
        await using var server = LoopbackServer.Start(StudioDub.Dubs("s1/es:fresh"));
        using var client = Dubs.Client(server, new TestTime());
        var progress = new ProgressLog();

        await client.Dubbing.Resource.ResumeDubOperation("dub1", new() { Segments = ["s1", "s1"], Languages = ["es", "es"] }).WaitForCompletionAsync(progress: progress);

        progress.Reports[^1].Total.Should().Be(1);
    }

    [Fact]
    public async Task Work_without_progress_is_given_up_by_name()
    {
        await using var server = LoopbackServer.Start(StudioDub.Accept(), StudioDub.Dubs("s1/es:fresh s1/fr:stale s2/es:fresh s2/fr:text s3/es:new"));
        var time = new TestTime();
        using var client = Dubs.Client(server, time);
        var work = await client.Dubbing.Resource.DubAsync("dub1", Both);
        var begun = time.GetUtcNow();

        var wait = () => work.WaitForCompletionAsync(StudioDub.EveryTenSeconds);

        var stalled = (await wait.Should().ThrowAsync<DubbingStalledException>()).Which;
        stalled.Stale.Should().Equal(new SegmentLanguage("s1", "fr"), new SegmentLanguage("s2", "fr"));
        stalled.OperationId.Should().Be(work.Id);
        stalled.Message.Should().Contain("s1/fr, s2/fr.").And.Contain($"client.Dubbing.Resource.ResumeDubOperation(\"{work.Id}\")").And.Contain("billed again");
        (time.GetUtcNow() - begun).TotalSeconds.Should().BeInRange(60, 70);
        work.HasCompleted.Should().BeFalse();
        server.Exchanges.Select(exchange => exchange.Method).Should().StartWith("POST").And.ContainSingle(method => method == "POST");
    }

    [Fact]
    public async Task Many_segments_without_progress_are_counted()
    {
        var segments = Enumerable.Range(1, 12).Select(number => $"s{number}").ToList();
        await using var server = LoopbackServer.Start(StudioDub.Dubs(string.Join(' ', segments.Select(segment => $"{segment}/es:new"))));
        using var client = Dubs.Client(server, new TestTime());

        var wait = () => client.Dubbing.Resource.ResumeDubOperation("dub1", new() { Segments = segments, Languages = ["es"] }).WaitForCompletionAsync(StudioDub.EveryTenSeconds);

        var stalled = (await wait.Should().ThrowAsync<DubbingStalledException>().WithMessage("*s9/es, s10/es and 2 more.*")).Which;
        stalled.Stale.Select(part => part.SegmentId).Should().Equal(segments);
    }

    [Fact]
    public async Task Work_without_progress_can_be_waited_for_again()
    {
        await using var server = LoopbackServer.Start([.. Enumerable.Repeat(StudioDub.Dubs("s1/es:new"), 9), StudioDub.Dubs("s1/es:fresh")]);
        using var client = Dubs.Client(server, new TestTime());
        var work = client.Dubbing.Resource.ResumeDubOperation("dub1", new() { Segments = ["s1"], Languages = ["es"] });
        await work.Invoking(it => it.WaitForCompletionAsync(StudioDub.EveryTenSeconds)).Should().ThrowAsync<DubbingStalledException>();

        await work.WaitForCompletionAsync(StudioDub.EveryTenSeconds);

        work.Status.Should().Be("dubbed");
    }

    [Theory]
    [InlineData("s1/es:fresh s1/fr:stale s2/es:new s2/fr:new", "one more is fresh")]
    [InlineData("s1/es:stale s1/fr:stale s2/es:text s2/fr:new", "one more is translated")]
    [InlineData("s1/es:stale s1/fr:stale", "a segment is gone")]
    public async Task A_change_of_any_member_counts_as_progress(string next, string what)
    {
        const int MostInOneMinute = 6;
        var still = StudioDub.Dubs("s1/es:stale s1/fr:stale s2/es:new s2/fr:new");
        await using var server = LoopbackServer.Start(
            [.. Enumerable.Repeat(still, MostInOneMinute), .. Enumerable.Repeat(StudioDub.Dubs(next), MostInOneMinute), StudioDub.Dubs("s1/es:fresh s1/fr:fresh s2/es:fresh s2/fr:fresh")]);
        using var client = Dubs.Client(server, new TestTime());
        var work = client.Dubbing.Resource.ResumeDubOperation("dub1", Both);

        await work.WaitForCompletionAsync(StudioDub.EveryTenSeconds);

        server.Exchanges.Should().HaveCount((2 * MostInOneMinute) + 1, "{0}", what);
    }

    [Fact]
    public async Task Polls_that_fail_do_not_count_towards_the_no_progress_timeout()
    {
        await using var server = LoopbackServer.Start([StudioDub.Dubs("s1/es:new"), .. Enumerable.Repeat(Dubs.Refuse(503, "maintenance"), 20), StudioDub.Dubs("s1/es:new"), StudioDub.Dubs("s1/es:fresh")]);
        var time = new TestTime();
        using var client = Dubs.Client(server, time);
        var begun = time.GetUtcNow();

        await client.Dubbing.Resource.ResumeDubOperation("dub1", new() { Segments = ["s1"], Languages = ["es"] }).WaitForCompletionAsync(StudioDub.EveryTenSeconds);

        (time.GetUtcNow() - begun).Should().BeGreaterThan(TimeSpan.FromMinutes(2));
    }

    [Fact]
    public async Task Polls_that_fail_now_and_then_do_not_reset_the_no_progress_timeout()
    {
        await using var server = LoopbackServer.Start([.. Enumerable.Repeat(new[] { StudioDub.Dubs("s1/es:new"), StudioDub.Dubs("s1/es:new"), Dubs.Refuse(503, "maintenance") }, 100).SelectMany(responses => responses)]);
        using var client = Dubs.Client(server, new TestTime());

        var wait = () => client.Dubbing.Resource.ResumeDubOperation("dub1", new() { Segments = ["s1"], Languages = ["es"] }).WaitForCompletionAsync(StudioDub.EveryTenSeconds);

        await wait.Should().ThrowAsync<DubbingStalledException>();
    }

    [Fact]
    public async Task The_default_timeout_is_15_minutes()
    {
        await using var server = LoopbackServer.Start(StudioDub.Dubs("s1/es:new"));
        var time = new TestTime();
        using var client = Dubs.Client(server, time);
        var begun = time.GetUtcNow();

        var wait = () => client.Dubbing.Resource.ResumeDubOperation("dub1", new() { Segments = ["s1"], Languages = ["es"] }).WaitForCompletionAsync();

        await wait.Should().ThrowAsync<DubbingStalledException>();
        (time.GetUtcNow() - begun).TotalMinutes.Should().BeInRange(15, 15.6);
    }

    [Fact]
    public async Task Cancelling_ends_the_waiting_alone()
    {
        await using var server = LoopbackServer.Start(StudioDub.Accept(), StudioDub.Dubs("s1/es:new"), StudioDub.Dubs("s1/es:fresh"));
        using var client = Dubs.Client(server, new TestTime());
        using var cancel = new CancellationTokenSource();
        var work = await client.Dubbing.Resource.DubAsync("dub1", new() { Segments = ["s1"], Languages = ["es"] });
        var progress = new ProgressLog { OnReport = report => { if (report.Status is not null) cancel.Cancel(); } };

        var wait = () => work.WaitForCompletionAsync(progress: progress, cancellationToken: cancel.Token);

        await wait.Should().ThrowAsync<OperationCanceledException>();
        server.Exchanges.Select(exchange => exchange.Method).Should().Equal("POST", "GET");
        (await work.WaitForCompletionAsync()).SpeakerSegments["s1"].Dubs["es"].IsFresh.Should().BeTrue();
        server.Exchanges.Select(exchange => exchange.Method).Should().Equal("POST", "GET", "GET");
    }

    public static TheoryData<string, DubSegmentsRequest> Requests => new()
    {
        { "dub1", Both },
        { "dub1", new() { Segments = ["s1"], Languages = null } },
        { "a/b?c#d é", new() { Segments = ["a,b", "c~d", ".", "..", "e%2Cf", "*", "100%", "g h", "你好", "~", ","], Languages = ["pt-BR", "zh-Hant-TW"] } },
        { "dub1", new() { Segments = [.. Enumerable.Range(0, 500).Select(number => $"segment{number}")], Languages = ["es"] } },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task An_id_resumes_the_operation_in_another_client(string dubbingId, DubSegmentsRequest request)
    {
        await using var server = LoopbackServer.Start(StudioDub.Dubs("s1/es:fresh"));
        using var client = Dubs.Client(server, new TestTime());
        using var another = Dubs.Client(server, new TestTime());
        var id = client.Dubbing.Resource.ResumeDubOperation(dubbingId, request).Id;

        var work = another.Dubbing.Resource.ResumeDubOperation(id);

        (work.Id, work.DubbingId).Should().Be((id, dubbingId));
        work.Segments.Should().Equal(request.Segments);
        work.Languages.Should().Equal(request.Languages);
        id.Should().Be(Uri.EscapeDataString(id), "the id goes into a URL as it is");
        server.Connections.Should().Be(0, "taking work up sends nothing");
    }

    [Fact]
    public async Task The_id_of_an_operation_in_progress_is_that_of_the_resumed_one()
    {
        await using var server = LoopbackServer.Start(StudioDub.Accept());
        using var client = Dubs.Client(server, new TestTime());

        var begun = await client.Dubbing.Resource.DubAsync("dub1", Both);

        begun.Id.Should().Be(client.Dubbing.Resource.ResumeDubOperation("dub1", Both).Id);
    }
}
