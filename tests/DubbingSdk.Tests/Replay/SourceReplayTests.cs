using DubbingSdk.Tests.Streams;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Replay;

/// <summary>A source that can be read again is retried, and any other is not.</summary>
public class SourceReplayTests
{
    [Theory]
    [InlineData("429")]
    [InlineData("reset in request")]
    public async Task A_forward_only_stream_is_sent_once(string failure)
    {
        var stream = new ZeroStream(LengthFor(failure), canSeek: false);
        await using var server = ReplayServer.Start(failure, Create(MediaSource.FromStream(stream, "speech.wav")));

        var thrown = await server.RunAsync();

        server.Requests.Should().Be(1);
        thrown.Should().BeAssignableTo<DubbingException>().Which.MayHaveBeenAccepted.Should().BeFalse();
        server.Time.Waits.Should().BeEmpty();
    }

    [Theory]
    [InlineData("refused")]
    [InlineData("no such host")]
    [InlineData("connect timeout")]
    [InlineData("503 early")]
    public async Task A_forward_only_stream_is_retried_while_no_byte_of_it_was_read(string failure)
    {
        var stream = new ZeroStream(LengthFor(failure), canSeek: false);
        await using var server = ReplayServer.Start(failure, Create(MediaSource.FromStream(stream, "speech.wav")), failures: 2);

        var thrown = await server.RunAsync();

        thrown.Should().BeNull();
        server.Requests.Should().Be(3);
        server.WholeRequests.Should().Be(1);
        stream.BytesRead.Should().Be(LengthFor(failure));
    }

    [Fact]
    public async Task Bytes_read_to_detect_the_media_type_do_not_use_a_stream_up()
    {
        var media = MediaSamples.Wav(400);
        using var inner = new MemoryStream(media);
        using var stream = new ForwardOnlyStream(inner);
        byte[]? received = null;
        await using var server = ReplayServer.Start("refused", Create(MediaSource.FromStream(stream, "speech")), failures: 1, response: async exchange =>
        {
            await exchange.RespondAsync(200, """{"dubbing_id":"d1"}""");
            received = exchange.Body;
        });

        var thrown = await server.RunAsync();

        thrown.Should().BeNull();
        Contains(received!, media).Should().BeTrue();
    }

    [Fact]
    public async Task A_source_used_up_by_a_failed_call_cannot_be_used_for_another()
    {
        var source = MediaSource.FromStream(new ZeroStream(1000, canSeek: false), "speech.wav");
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(429));
        using var client = TestClient.Create(server.Address);
        await Record.ExceptionAsync(() => client.Dubbing.CreateAsync(new CreateDubRequest { Source = source, TargetLanguage = "es" }));

        var again = () => client.Dubbing.CreateAsync(new CreateDubRequest { Source = source, TargetLanguage = "es" });

        await again.Should().ThrowAsync<InvalidOperationException>().WithMessage("*Open a new stream*");
        server.Exchanges.Should().ContainSingle();
    }

    [Fact]
    public async Task A_seekable_stream_is_rewound_to_its_first_position()
    {
        using var stream = new MemoryStream([.. "skip me"u8, .. MediaSamples.Wav()]) { Position = 7 };
        var bodies = new List<byte[]>();
        await using var server = LoopbackServer.Start(async exchange =>
        {
            await exchange.RespondAsync(exchange.Number < 3 ? 429 : 200, """{"dubbing_id":"d1"}""");
            bodies.Add(exchange.Body);
        });
        using var client = TestClient.Create(server.Address);

        await client.Dubbing.CreateAsync(new CreateDubRequest { Source = MediaSource.FromStream(stream, "speech.wav"), TargetLanguage = "es" });

        server.Exchanges.Should().HaveCount(3);
        server.Exchanges.Should().OnlyContain(exchange => Contains(exchange.Body, MediaSamples.Wav()) && !exchange.BodyText.Contains("skip me"));
        server.Exchanges.Select(exchange => exchange.BodyLength).Distinct().Should().ContainSingle();
    }

    [Fact]
    public async Task An_attempt_does_not_begin_before_the_previous_one_has_released_the_source()
    {
        using var stream = new HeldStream(3_000_000);
        await using var server = LoopbackServer.Start(
            async exchange =>
            {
                await exchange.ReadBodyAsync(64 * 1024);
                await stream.Held.Reached;
                exchange.Reset();
            },
            exchange => exchange.RespondAsync(200, """{"dubbing_id":"d1"}"""));
        var time = new TestTime();
        using var client = TestClient.Create(server.Address, time);
        var call = client.Dubbing.CreateAsync(new CreateDubRequest { Source = MediaSource.FromStream(stream, "speech.wav"), TargetLanguage = "es" });
        await stream.Held.Reached;

        for (var waited = 0; waited < 50 && server.Exchanges.Count < 2; waited++)
            await Task.Delay(10);
        var begun = server.Exchanges.Count;
        stream.Held.Open();
        await call;

        time.Waits.Should().ContainSingle("the retry was due while the first attempt still held the source");
        begun.Should().Be(1);
        stream.MovedWhileRead.Should().BeFalse();
        Contains(server.Exchanges[1].Body, new byte[3_000_000]).Should().BeTrue();
    }

    [Fact]
    public async Task A_source_whose_read_never_returns_ends_the_call_instead_of_being_read_twice()
    {
        using var stream = new HeldStream(3_000_000);
        await using var server = LoopbackServer.Start(async exchange =>
        {
            await exchange.ReadBodyAsync(64 * 1024);
            await stream.Held.Reached;
            exchange.Reset();
        });
        var time = new TestTime();
        using var client = TestClient.Create(server.Address, time);
        var source = MediaSource.FromStream(stream, "speech.wav");
        var call = client.Dubbing.CreateAsync(new CreateDubRequest { Source = source, TargetLanguage = "es" });
        await stream.Held.Reached;

        while (!call.IsCompleted)
        {
            time.Advance(TimeSpan.FromSeconds(20));
            await Task.Delay(5);
        }

        var failure = (await call.Awaiting(c => c).Should().ThrowAsync<DubbingSourceException>()).Which;
        failure.InnerException.Should().BeOfType<DubbingConnectionException>();
        failure.MayHaveBeenAccepted.Should().BeFalse();
        server.Exchanges.Should().ContainSingle();
        await client.Awaiting(c => c.Dubbing.CreateAsync(new CreateDubRequest { Source = source, TargetLanguage = "es" }))
            .Should().ThrowAsync<InvalidOperationException>().WithMessage("*in use by another call*");
        stream.Held.Open();
    }

    [Theory]
    [InlineData("changed")]
    [InlineData("deleted")]
    public async Task A_file_that_changed_is_not_retried(string how)
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.wav");
        await File.WriteAllBytesAsync(path, MediaSamples.Wav());
        try
        {
            await using var server = LoopbackServer.Start(async exchange =>
            {
                await exchange.ReadBodyAsync();
                if (how == "deleted")
                    File.Delete(path);
                else
                    await File.WriteAllBytesAsync(path, MediaSamples.Wav(80));
                await exchange.RespondAsync(429);
            });
            using var client = TestClient.Create(server.Address);

            var create = () => client.Dubbing.CreateAsync(new CreateDubRequest { Source = MediaSource.FromFile(path), TargetLanguage = "es" });

            (await create.Should().ThrowAsync<DubbingSourceException>()).Which.Message.Should().Contain(how);
            server.Exchanges.Should().ContainSingle();
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task A_failing_source_throws_its_own_exception_and_is_not_retried()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, """{"dubbing_id":"d1"}"""));
        using var client = TestClient.Create(server.Address);
        using var stream = new FailingStream();

        var create = () => client.Dubbing.CreateAsync(new CreateDubRequest { Source = MediaSource.FromStream(stream, "speech.wav"), TargetLanguage = "es" });

        (await create.Should().ThrowAsync<IOException>()).WithMessage("The tape is torn.");
        server.WholeRequests.Should().Be(0);
        server.Exchanges.Count.Should().BeLessThanOrEqualTo(1);
    }

    private static TableCall Create(MediaSource source) => new(
        "create", isAtMostOnce: true, """{"dubbing_id":"d1"}""", (client, input) => client.Dubbing.CreateAsync(new CreateDubRequest { Source = source, TargetLanguage = "es" }, input.Options, input.Token));

    private static long LengthFor(string failure) => failure switch
    {
        "reset in request" => 32 * 1024 * 1024,
        _ => 3000,
    };

    private static bool Contains(byte[] body, byte[] part) => body.AsSpan().IndexOf(part) >= 0;

    private sealed class ForwardOnlyStream(Stream inner) : ReadOnlyStream
    {
        public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, count);
    }

    /// <summary>Holds its first read beyond the start until it is let on, whatever is cancelled meanwhile, and notes whether it was moved during a read.</summary>
    private sealed class HeldStream(int length) : MemoryStream(new byte[length])
    {
        private int _reads;
        private bool _isReading;

        public Gate Held { get; } = new();

        public bool MovedWhileRead { get; private set; }

        public override long Position
        {
            get => base.Position;
            set
            {
                MovedWhileRead |= _isReading;
                base.Position = value;
            }
        }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            _isReading = true;
            if (Position > 1_000_000 && Interlocked.Increment(ref _reads) == 1)
                await Held.PassAsync(CancellationToken.None);
            var count = await base.ReadAsync(buffer, CancellationToken.None);
            _isReading = false;
            return count;
        }
    }

    private sealed class FailingStream() : MemoryStream(new byte[1000])
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            Position < 0 ? base.ReadAsync(buffer, cancellationToken) : throw new IOException("The tape is torn.");
    }
}
