using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Streams;

public sealed class UploadTests : IDisposable
{
    private const int Length = 300_000;

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_file_arrives_byte_for_byte_with_its_name_and_type()
    {
        await using var server = LoopbackServer.Start(Uploads.AcceptAsync);
        using var client = TestClient.Create(server.Address);
        var path = _folder.Write("talk.mp3", SourceStream.Bytes(0, Length));

        var dub = await client.CreateAsync(MediaSource.FromFile(path));

        var file = await UploadedPart.ReadFileAsync(server.Exchanges.Single());
        dub.DubbingId.Should().Be("dub-1");
        file.FileName.Should().Be("talk.mp3");
        file.ContentType.Should().Be("audio/mpeg");
        file.Bytes.ShouldBe(SourceStream.Bytes(0, Length));
        server.Exchanges.Single().Header("Content-Length").Should().NotBeNull();
    }

    [Fact]
    public async Task A_file_upload_is_retried_from_its_start()
    {
        await using var server = LoopbackServer.Start(Uploads.RefuseForNowAsync, Uploads.AcceptAsync);
        using var client = TestClient.Create(server.Address);
        var path = _folder.Write("talk.mp3", SourceStream.Bytes(0, Length));

        await client.CreateAsync(MediaSource.FromFile(path));

        server.Exchanges.Should().HaveCount(2);
        foreach (var exchange in server.Exchanges)
            (await UploadedPart.ReadFileAsync(exchange)).Bytes.ShouldBe(SourceStream.Bytes(0, Length));
    }

    [Fact]
    public async Task A_seekable_stream_is_sent_from_its_position_each_time_and_stays_open()
    {
        await using var server = LoopbackServer.Start(Uploads.RefuseForNowAsync, Uploads.RefuseForNowAsync, Uploads.AcceptAsync);
        using var client = TestClient.Create(server.Address);
        using var stream = new SourceStream(Length) { Position = 70_001 };

        await client.CreateAsync(MediaSource.FromStream(stream, "talk.mp3"));

        server.Exchanges.Should().HaveCount(3);
        foreach (var exchange in server.Exchanges)
            (await UploadedPart.ReadFileAsync(exchange)).Bytes.ShouldBe(SourceStream.Bytes(70_001, Length - 70_001));
        stream.IsClosed.Should().BeFalse();
    }

    [Fact]
    public async Task A_seekable_stream_is_sent_whole_by_the_next_call_after_one_that_failed_halfway()
    {
        await using var server = LoopbackServer.Start(
            async exchange =>
            {
                await exchange.ReadBodyAsync(150_000);
                exchange.Reset();
            },
            Uploads.AcceptAsync);
        using var client = TestClient.Create(server.Address, configure: options => options.Retries.MaxRetries = 0);
        using var stream = new SourceStream(4_000_000) { Position = 100 };
        var source = MediaSource.FromStream(stream, "talk.mp3");
        await client.Awaiting(c => c.CreateAsync(source)).Should().ThrowAsync<DubbingConnectionException>();

        await client.CreateAsync(source);

        var file = await UploadedPart.ReadFileAsync(server.Exchanges[1]);
        file.Bytes.ShouldBe(SourceStream.Bytes(100, 4_000_000 - 100));
    }

    [Fact]
    public async Task A_seekable_stream_that_grows_is_sent_as_long_as_it_was_at_first()
    {
        await using var server = LoopbackServer.Start(Uploads.AcceptAsync);
        using var client = TestClient.Create(server.Address);
        SourceStream stream = null!;
        stream = new SourceStream(Length) { BeforeRead = (_, _) => Grow(stream) };

        await client.CreateAsync(MediaSource.FromStream(stream, "talk.mp3"));

        (await UploadedPart.ReadFileAsync(server.Exchanges.Single())).Bytes.ShouldBe(SourceStream.Bytes(0, Length));

        static ValueTask Grow(SourceStream stream)
        {
            stream.SetLength(Length * 2);
            return default;
        }
    }

    [Fact]
    public async Task A_forward_only_stream_is_sent_in_chunks_and_stays_open()
    {
        await using var server = LoopbackServer.Start(Uploads.AcceptAsync);
        using var client = TestClient.Create(server.Address);
        using var stream = new SourceStream(Length, canSeek: false);

        await client.CreateAsync(MediaSource.FromStream(stream, "talk.mp3"));

        var exchange = server.Exchanges.Single();
        exchange.Header("Transfer-Encoding").Should().Be("chunked");
        (await UploadedPart.ReadFileAsync(exchange)).Bytes.ShouldBe(SourceStream.Bytes(0, Length));
        stream.IsClosed.Should().BeFalse();
    }

    [Fact]
    public async Task A_forward_only_stream_is_sent_once()
    {
        await using var server = LoopbackServer.Start(Uploads.RefuseForNowAsync, Uploads.AcceptAsync);
        using var client = TestClient.Create(server.Address);
        using var stream = new SourceStream(Length, canSeek: false);
        var source = MediaSource.FromStream(stream, "talk.mp3");

        await client.Awaiting(c => c.CreateAsync(source)).Should().ThrowAsync<DubbingRateLimitException>();
        await client.Awaiting(c => c.CreateAsync(source)).Should().ThrowAsync<InvalidOperationException>().WithMessage("*talk.mp3*");

        server.Exchanges.Should().ContainSingle();
    }

    [Theory]
    [InlineData("talk.mp3")]
    [InlineData("talk")]
    public async Task A_forward_only_stream_is_retried_while_no_byte_of_it_was_sent(string fileName)
    {
        await using var server = LoopbackServer.Start(RefuseBeforeBodyAsync, RefuseBeforeBodyAsync, Uploads.AcceptAsync);
        using var client = TestClient.Create(server.Address);
        var media = MediaSamples.Wav(100_000);
        using var stream = new ForwardOnlyStream(media);

        await client.CreateAsync(MediaSource.FromStream(stream, fileName));

        server.Exchanges.Should().HaveCount(3);
        (await UploadedPart.ReadFileAsync(server.Exchanges[2])).Bytes.ShouldBe(media);
    }

    [Fact]
    public async Task A_stream_of_declared_length_announces_it_and_has_a_total()
    {
        await using var server = LoopbackServer.Start(Uploads.AcceptAsync);
        using var client = TestClient.Create(server.Address);
        var media = MediaSamples.Wav(100_000);
        var totals = new List<long?>();

        await client.CreateAsync(
            MediaSource.FromStream(new ForwardOnlyStream(media), "talk.wav", length: media.Length),
            new DubbingRequestOptions { UploadProgress = new RecordedProgress(progress => totals.Add(progress.TotalBytes)) });

        var sent = server.Exchanges.Should().ContainSingle().Subject;
        (sent.Header("Transfer-Encoding"), sent.Header("Content-Length")).Should().Be((null, sent.Body.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        totals.Should().NotBeEmpty().And.OnlyContain(total => total == sent.Body.Length);
        (await UploadedPart.ReadFileAsync(sent)).Bytes.ShouldBe(media);
    }

    [Fact]
    public async Task A_stream_that_ends_before_its_declared_length_is_refused()
    {
        await using var server = LoopbackServer.Start(Uploads.AcceptAsync);
        using var client = TestClient.Create(server.Address);

        var create = () => client.CreateAsync(MediaSource.FromStream(new ForwardOnlyStream(MediaSamples.Wav(1000)), "talk.wav", length: 1_000_000));

        var failure = (await create.Should().ThrowAsync<DubbingSourceException>().WithMessage("*talk.wav*")).Which;
        failure.MayHaveBeenAccepted.Should().BeFalse();
    }

    [Theory]
    [InlineData("talk.mp3", null)]
    [InlineData("talk", "audio/mpeg")]
    [InlineData("talk", null)]
    public async Task An_empty_stream_is_reported_and_not_sent(string fileName, string? contentType)
    {
        await using var server = LoopbackServer.Start(Uploads.AcceptAsync);
        using var client = TestClient.Create(server.Address);

        await client.Awaiting(c => c.CreateAsync(MediaSource.FromStream(new ForwardOnlyStream([]), fileName, contentType))).Should().ThrowAsync<ArgumentException>().WithMessage($"*{fileName}*empty*");

        server.Connections.Should().Be(0);
    }

    [Fact]
    public async Task A_source_in_use_by_one_call_is_refused_to_another()
    {
        var gate = new Gate();
        await using var server = LoopbackServer.Start(
            async exchange =>
            {
                await exchange.ReadBodyAsync();
                await gate.PassAsync();
                await Uploads.AcceptAsync(exchange);
            },
            Uploads.AcceptAsync);
        using var client = TestClient.Create(server.Address);
        using var stream = new SourceStream(Length);
        var source = MediaSource.FromStream(stream, "talk.mp3");
        var first = client.CreateAsync(source);
        await gate.Reached;

        await client.Awaiting(c => c.CreateAsync(source)).Should().ThrowAsync<InvalidOperationException>().WithMessage("*talk.mp3*another call*");
        await client.Awaiting(c => c.CreateAsync(source)).Should().ThrowAsync<InvalidOperationException>();

        gate.Open();
        (await first).DubbingId.Should().Be("dub-1");
        server.Exchanges.Should().ContainSingle();
        (await UploadedPart.ReadFileAsync(server.Exchanges.Single())).Bytes.ShouldBe(SourceStream.Bytes(0, Length));
    }

    [Fact]
    public async Task A_source_is_free_again_when_another_source_of_the_same_request_fails()
    {
        await using var server = LoopbackServer.Start(Uploads.AcceptAsync);
        using var client = TestClient.Create(server.Address);
        using var stream = new SourceStream(Length);
        var good = MediaSource.FromStream(stream, "lines.csv");
        var request = new CreateDubRequest
        {
            Mode = DubbingMode.Manual,
            CsvFile = good,
            ForegroundAudioFile = MediaSource.FromFile(_folder["missing.mp3"]),
            BackgroundAudioFile = MediaSource.FromFile(_folder["missing.mp3"]),
        };
        await client.Dubbing.Awaiting(c => c.CreateAsync(request)).Should().ThrowAsync<FileNotFoundException>();

        await client.CreateAsync(good);

        server.Exchanges.Should().ContainSingle();
    }

    [Fact]
    public async Task Several_files_of_one_request_each_arrive_whole()
    {
        await using var server = LoopbackServer.Start(Uploads.RefuseForNowAsync, Uploads.AcceptAsync);
        using var client = TestClient.Create(server.Address);
        using var speech = new SourceStream(90_000);
        using var music = new SourceStream(50_000) { Position = 10 };
        var request = new CreateDubRequest
        {
            Mode = DubbingMode.Manual,
            CsvFile = MediaSource.FromFile(_folder.Write("lines.csv", "speaker,start_time,end_time,transcription,translation\n"u8.ToArray())),
            ForegroundAudioFile = MediaSource.FromStream(speech, "speech.wav"),
            BackgroundAudioFile = MediaSource.FromStream(music, "music.flac"),
        };

        await client.Dubbing.CreateAsync(request);

        var parts = await UploadedPart.ReadAllAsync(server.Exchanges[1]);
        parts.Where(part => part.FileName is not null).Select(part => (part.Name, part.FileName, part.ContentType)).Should().Equal(
            ("csv_file", "lines.csv", "text/csv"),
            ("foreground_audio_file", "speech.wav", "audio/wav"),
            ("background_audio_file", "music.flac", "audio/flac"));
        parts.Single(part => part.Name == "foreground_audio_file").Bytes.ShouldBe(SourceStream.Bytes(0, 90_000));
        parts.Single(part => part.Name == "background_audio_file").Bytes.ShouldBe(SourceStream.Bytes(10, 49_990));
    }

    private static async Task RefuseBeforeBodyAsync(LoopbackExchange exchange)
    {
        await exchange.RespondEarlyAsync(429, [], "application/json", "Connection: close");
        exchange.Close();
    }
}
