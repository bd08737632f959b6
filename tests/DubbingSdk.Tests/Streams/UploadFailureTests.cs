using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Streams;

public sealed class UploadFailureTests : IDisposable
{
    private const int Length = 3_000_000;

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string, Action<string>> Changes => new()
    {
        { "longer", path => File.AppendAllText(path, "more") },
        { "shorter", path => File.WriteAllBytes(path, SourceStream.Bytes(0, 100)) },
        { "touched", path => File.SetLastWriteTimeUtc(path, File.GetLastWriteTimeUtc(path).AddSeconds(5)) },
        { "deleted", File.Delete },
        { "replaced by a folder", path => { File.Delete(path); Directory.CreateDirectory(path); } },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task A_file_that_changed_is_not_retried(string change, Action<string> apply)
    {
        var path = _folder.Write("talk.mp3", SourceStream.Bytes(0, 50_000));
        await using var server = LoopbackServer.Start(async exchange =>
        {
            await exchange.ReadBodyAsync();
            apply(path);
            await exchange.RespondAsync(429);
        });
        using var client = TestClient.Create(server.Address);

        var failure = await client.Awaiting(c => c.CreateAsync(MediaSource.FromFile(path))).Should().ThrowAsync<DubbingSourceException>(change);

        failure.Which.FileName.Should().Be("talk.mp3");
        failure.Which.Message.Should().Contain("talk.mp3");
        failure.Which.InnerException.Should().BeOfType<DubbingRateLimitException>("that made the file be needed again");
        failure.Which.Endpoint.Should().Be("POST /v1/dubbing");
        failure.Which.MayHaveBeenAccepted.Should().BeFalse();
        server.Exchanges.Should().ContainSingle();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public async Task A_file_that_disappears_before_its_first_byte_is_read_is_named_and_not_waited_for(int maxRetries)
    {
        var path = _folder.Write("talk.mp3", SourceStream.Bytes(0, Length));
        await using var server = LoopbackServer.Start(async exchange =>
        {
            File.Delete(path);
            await exchange.ReadBodyAsync();
        });
        var time = new TestTime();
        using var client = TestClient.Create(server.Address, time, options => options.Retries.MaxRetries = maxRetries);

        await client.Awaiting(c => c.CreateAsync(MediaSource.FromFile(path))).Should().ThrowAsync<FileNotFoundException>().WithMessage("*talk.mp3*");

        time.Waits.Should().BeEmpty();
        server.WholeRequests.Should().Be(0);
    }

    [Fact]
    public async Task A_file_that_shrinks_while_it_is_sent_ends_the_call()
    {
        var path = _folder.Write("talk.mp3", SourceStream.Bytes(0, Length));
        await using var server = LoopbackServer.Start(async exchange =>
        {
            File.WriteAllBytes(path, SourceStream.Bytes(0, 1000));
            await exchange.ReadBodyAsync();
        });
        using var client = TestClient.Create(server.Address);

        var failure = await client.Awaiting(c => c.CreateAsync(MediaSource.FromFile(path))).Should().ThrowAsync<DubbingSourceException>();

        failure.Which.FileName.Should().Be("talk.mp3");
        failure.Which.MayHaveBeenAccepted.Should().BeFalse();
        server.Exchanges.Should().ContainSingle();
        server.WholeRequests.Should().Be(0);
    }

    [Fact]
    public async Task A_missing_file_is_an_error_before_anything_is_sent()
    {
        await using var server = LoopbackServer.Start(Uploads.AcceptAsync);
        using var client = TestClient.Create(server.Address);

        await client.Awaiting(c => c.CreateAsync(MediaSource.FromFile(_folder["talk.mp3"]))).Should().ThrowAsync<FileNotFoundException>().WithMessage("*talk.mp3*");
        await client.Awaiting(c => c.CreateAsync(MediaSource.FromFile(_folder["no-folder/talk.mp3"]))).Should().ThrowAsync<FileNotFoundException>();

        server.Connections.Should().Be(0);
    }

    [Fact]
    public async Task An_empty_source_is_an_error_before_anything_is_sent()
    {
        await using var server = LoopbackServer.Start(Uploads.AcceptAsync);
        using var client = TestClient.Create(server.Address);
        using var atItsEnd = new SourceStream(100) { Position = 100 };
        using var beyondItsEnd = new SourceStream(100) { Position = 101 };

        await client.Awaiting(c => c.CreateAsync(MediaSource.FromFile(_folder.Write("talk.mp3", [])))).Should().ThrowAsync<ArgumentException>().WithMessage("*talk.mp3*empty*");
        await client.Awaiting(c => c.CreateAsync(MediaSource.FromStream(atItsEnd, "talk.mp3"))).Should().ThrowAsync<ArgumentException>().WithMessage("*talk.mp3*at its end*");
        await client.Awaiting(c => c.CreateAsync(MediaSource.FromStream(beyondItsEnd, "talk.mp3"))).Should().ThrowAsync<ArgumentException>();
        await client.Awaiting(c => c.CreateAsync(MediaSource.FromStream(new MemoryStream(), "talk.mp3"))).Should().ThrowAsync<ArgumentException>();

        server.Connections.Should().Be(0);
    }

    [Fact]
    public async Task A_stream_at_its_end_can_be_rewound_and_sent()
    {
        await using var server = LoopbackServer.Start(Uploads.AcceptAsync);
        using var client = TestClient.Create(server.Address);
        using var stream = new SourceStream(100) { Position = 100 };
        var source = MediaSource.FromStream(stream, "talk.mp3");
        await client.Awaiting(c => c.CreateAsync(source)).Should().ThrowAsync<ArgumentException>();

        stream.Position = 40;
        await client.CreateAsync(source);

        (await UploadedPart.ReadFileAsync(server.Exchanges.Single())).Bytes.ShouldBe(SourceStream.Bytes(40, 60));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_exception_of_a_failing_stream_is_the_exception_of_the_call(bool canSeek)
    {
        await using var server = LoopbackServer.Start(Uploads.AcceptAsync);
        using var client = TestClient.Create(server.Address);
        var broken = new InvalidDataException("The disk has a hole.");
        using var stream = new SourceStream(Length, canSeek) { BeforeRead = (position, _) => position < Length / 2 ? default : throw broken };

        var failure = await client.Awaiting(c => c.CreateAsync(MediaSource.FromStream(stream, "talk.mp3"))).Should().ThrowAsync<InvalidDataException>();

        failure.Which.Should().BeSameAs(broken);
        server.Exchanges.Should().ContainSingle();
        server.WholeRequests.Should().Be(0);
        stream.IsClosed.Should().BeFalse();
    }

    [Fact]
    public async Task A_stream_that_cancels_itself_is_not_cancelled_by_the_caller()
    {
        await using var server = LoopbackServer.Start(Uploads.AcceptAsync);
        using var client = TestClient.Create(server.Address);
        var gaveUp = new OperationCanceledException("The recorder was switched off.");
        using var stream = new SourceStream(Length) { BeforeRead = (position, _) => position < Length / 2 ? default : throw gaveUp };

        var failure = await client.Awaiting(c => c.CreateAsync(MediaSource.FromStream(stream, "talk.mp3"))).Should().ThrowAsync<OperationCanceledException>();

        failure.Which.Should().BeSameAs(gaveUp);
        server.WholeRequests.Should().Be(0);
    }

    [Fact]
    public async Task A_stream_that_ends_early_ends_the_call()
    {
        await using var server = LoopbackServer.Start(Uploads.AcceptAsync);
        using var client = TestClient.Create(server.Address);
        SourceStream stream = null!;
        stream = new SourceStream(Length) { BeforeRead = (_, _) => Shrink(stream) };

        var failure = await client.Awaiting(c => c.CreateAsync(MediaSource.FromStream(stream, "talk.mp3"))).Should().ThrowAsync<DubbingSourceException>();

        failure.Which.FileName.Should().Be("talk.mp3");
        failure.Which.MayHaveBeenAccepted.Should().BeFalse();
        server.Exchanges.Should().ContainSingle();
        server.WholeRequests.Should().Be(0);

        static ValueTask Shrink(SourceStream stream)
        {
            stream.SetLength(Length - 1);
            return default;
        }
    }

    [Fact]
    public async Task A_stream_that_was_closed_between_two_attempts_ends_the_call()
    {
        var stream = new MemoryStream(MediaSamples.Wav());
        await using var server = LoopbackServer.Start(async exchange =>
        {
            await exchange.ReadBodyAsync();
            stream.Close();
            await exchange.RespondAsync(429);
        });
        using var client = TestClient.Create(server.Address);

        await client.Awaiting(c => c.CreateAsync(MediaSource.FromStream(stream, "talk.mp3"))).Should().ThrowAsync<ObjectDisposedException>();

        server.Exchanges.Should().ContainSingle();
    }

    [Fact]
    public async Task A_cancellation_within_the_body_reports_that_nothing_can_have_been_accepted()
    {
        await using var server = LoopbackServer.Start(Uploads.AcceptAsync);
        using var client = TestClient.Create(server.Address);
        using var cancel = new CancellationTokenSource();
        using var stream = new SourceStream(Length) { BeforeRead = (position, _) => position < Length / 2 ? default : new(cancel.CancelAsync()) };

        var failure = await client.Awaiting(c => c.CreateAsync(MediaSource.FromStream(stream, "talk.mp3"), token: cancel.Token)).Should().ThrowAsync<DubbingCanceledException>();

        failure.Which.MayHaveBeenAccepted.Should().BeFalse();
        failure.Which.CancellationToken.Should().Be(cancel.Token);
        server.Exchanges.Should().ContainSingle();
        server.WholeRequests.Should().Be(0);
        stream.IsClosed.Should().BeFalse();
    }

    [Fact]
    public async Task A_cancellation_reaches_a_stream_that_waits()
    {
        await using var server = LoopbackServer.Start(Uploads.AcceptAsync);
        using var client = TestClient.Create(server.Address);
        using var cancel = new CancellationTokenSource();
        var gate = new Gate();
        using var stream = new SourceStream(Length) { BeforeRead = (position, token) => position < Length / 2 ? default : new(gate.PassAsync(token)) };
        var call = client.CreateAsync(MediaSource.FromStream(stream, "talk.mp3"), token: cancel.Token);
        await gate.Reached;

        await cancel.CancelAsync();

        (await call.Awaiting(c => c).Should().ThrowAsync<DubbingCanceledException>()).Which.MayHaveBeenAccepted.Should().BeFalse();
        server.WholeRequests.Should().Be(0);
    }

    [Fact]
    public async Task A_cancellation_after_the_last_byte_reports_that_the_dub_may_exist()
    {
        var gate = new Gate();
        await using var server = LoopbackServer.Start(async exchange =>
        {
            await exchange.ReadBodyAsync();
            await gate.PassAsync();
        });
        using var client = TestClient.Create(server.Address);
        using var cancel = new CancellationTokenSource();
        var call = client.CreateAsync(MediaSource.FromStream(new SourceStream(1000), "talk.mp3"), token: cancel.Token);
        await gate.Reached;

        await cancel.CancelAsync();

        (await call.Awaiting(c => c).Should().ThrowAsync<DubbingCanceledException>()).Which.MayHaveBeenAccepted.Should().BeTrue();
        gate.Open();
    }

    [Fact]
    public async Task A_connection_that_breaks_within_the_body_is_retried_because_nothing_can_have_been_accepted()
    {
        await using var server = LoopbackServer.Start(
            async exchange =>
            {
                await exchange.ReadBodyAsync(100_000);
                exchange.Reset();
            },
            Uploads.AcceptAsync);
        using var client = TestClient.Create(server.Address);
        using var stream = new SourceStream(16_000_000);

        await client.CreateAsync(MediaSource.FromStream(stream, "talk.mp3"));

        server.Exchanges.Should().HaveCount(2);
        server.WholeRequests.Should().Be(1);
        (await UploadedPart.ReadFileAsync(server.Exchanges[1])).Bytes.ShouldBe(SourceStream.Bytes(0, 16_000_000));
    }

    [Fact]
    public void A_stream_that_cannot_be_read_is_refused()
    {
        using var closed = new SourceStream(10);
        closed.Dispose();

        FluentActions.Invoking(() => MediaSource.FromStream(closed, "talk.mp3")).Should().Throw<ArgumentException>().WithParameterName("stream");
    }
}
