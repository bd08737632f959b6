using DubbingSdk.Tests.Streams;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Audio;

[Trait("Category", "Slow")]
public sealed class WavTests : IDisposable
{
    private const int Length = 100_001;

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public Task Raw_audio_of_any_length_and_rate_becomes_a_file_that_others_read() => Seeds.EachAsync(40, async seed =>
    {
        var random = new Random(seed);
        var codec = random.GetItems<string>(["pcm", "ulaw", "alaw"], 1)[0];
        var rate = random.Next(1, 200_000);
        var audio = SourceStream.Bytes(seed, random.Next(0, 3) == 0 ? random.Next(12) : random.Next(50_000));
        var media = new HostedMedia(audio) { DeclaresLength = random.Next(2) == 0 };
        await using var server = LoopbackServer.Start(media.ServeAsync);
        using var client = TestClient.Create(server.Address);

        await using (var download = await GenerateAsync(client, $"{codec}_{rate}"))
            await download.SaveAsWavAsync(_folder[$"sound-{seed}.wav"]);
        using var seekable = new MemoryStream();
        seekable.Write([1, 2, 3]);
        await using (var download = await GenerateAsync(client, $"{codec}_{rate}"))
            await download.CopyAsWavToAsync(seekable);
        await using var forward = new WriteOnlyStream();
        await using (var download = await GenerateAsync(client, $"{codec}_{rate}"))
            await download.CopyAsWavToAsync(forward);

        Check(_folder.Read($"sound-{seed}.wav"), codec, rate, audio);
        seekable.ToArray()[..3].Should().Equal(1, 2, 3);
        seekable.Position.Should().Be(seekable.Length);
        Check(seekable.ToArray()[3..], codec, rate, audio);
        if (media.DeclaresLength)
            Check(forward.Bytes, codec, rate, audio);
        else
            CheckOpen(forward.Bytes, codec, [.. audio, .. new byte[audio.Length % 2]]);
    });

    [Fact]
    public async Task The_format_is_that_of_the_request_or_the_default_of_the_service()
    {
        await using var server = LoopbackServer.Start(new HostedMedia(SourceStream.Bytes(0, 100)).ServeAsync);
        using var client = TestClient.Create(server.Address);
        SpeechToSpeechRequest Speech(AudioFormat? format) => new() { Audio = MediaSource.FromStream(new MemoryStream(MediaSamples.Wav()), "a.wav"), OutputFormat = format };
        var isolation = new AudioIsolationRequest { Audio = MediaSource.FromStream(new MemoryStream(MediaSamples.Wav()), "a.wav") };

        Task<MediaDownload>[] downloads =
        [
            GenerateAsync(client, null), GenerateAsync(client, AudioFormat.UlawAt8000Hz),
            client.SpeechToSpeech.ConvertAsync("v1", Speech(null)), client.SpeechToSpeech.StreamAsync("v1", Speech(AudioFormat.PcmAt8000Hz)),
            client.TextToVoice.StreamPreviewAsync("g1"), client.TextToVoice.StreamPreviewAsync("g1", AudioFormat.PcmAt44100Hz),
            client.AudioIsolation.ConvertAsync(isolation),
        ];

        var formats = new List<AudioFormat?>();
        foreach (var sent in downloads)
        {
            await using var download = await sent;
            formats.Add(download.Format);
        }

        formats.Should().Equal(AudioFormat.Mp3At44100Hz128Kbps, AudioFormat.UlawAt8000Hz, AudioFormat.Mp3At44100Hz128Kbps, AudioFormat.PcmAt8000Hz, null, AudioFormat.PcmAt44100Hz, null);
        server.Exchanges.Should().NotContain(exchange => exchange.Target.Contains("pcm_44100"));
    }

    [Fact]
    public async Task The_partial_body_of_a_broken_response_is_kept_as_a_file_of_open_length()
    {
        var audio = SourceStream.Bytes(0, Length);
        await using var server = LoopbackServer.Start(new HostedMedia(audio) { Breaks = [60_001] }.ServeAsync);
        using var client = TestClient.Create(server.Address);
        _folder.Write("sound.wav", [1, 2, 3]);
        await using var download = await GenerateAsync(client, AudioFormat.PcmAt16000Hz);

        var failure = (await download.Awaiting(d => d.SaveAsWavAsync(_folder["sound.wav"], overwrite: true)).Should().ThrowAsync<DubbingDownloadException>()).Which;

        failure.BytesReceived.Should().Be(60_001);
        failure.PartialPath.Should().Be(_folder["sound.wav.part"]);
        CheckOpen(_folder.Read("sound.wav.part"), "pcm", audio[..60_001]);
        _folder.Read("sound.wav").Should().Equal(1, 2, 3);
        _folder.Names.Should().Equal("sound.wav", "sound.wav.part");
        server.Exchanges.Should().ContainSingle();
    }

    [Theory]
    [InlineData("\"v1\"", "bytes=60001-")]
    [InlineData(null, null)]
    public async Task A_download_that_can_be_resumed_is_whole_in_the_end(string? etag, string? range)
    {
        var media = new HostedMedia(SourceStream.Bytes(0, Length)) { ETag = etag, Breaks = [60_001] };
        await using var server = LoopbackServer.Start(media.ServeAsync);
        using var client = TestClient.Create(server.Address);
        var progress = new RecordedProgress();
        await using var download = await client.TextToVoice.StreamPreviewAsync("g1", AudioFormat.AlawAt8000Hz);

        var file = await download.SaveAsWavAsync(_folder["preview.wav"], progress: progress);

        file.FullName.Should().Be(_folder["preview.wav"]);
        Check(_folder.Read("preview.wav"), "alaw", 8000, media.Bytes);
        media.Requests.Select(request => request.Range).Should().Equal(null, range);
        progress.Reports[^1].BytesTransferred.Should().Be(Length);
        progress.Reports[^1].TotalBytes.Should().Be(Length);
    }

    [Theory]
    [InlineData("mp3_44100_128")]
    [InlineData("opus_48000_96")]
    [InlineData("wav_44100")]
    [InlineData("pcm_unknown")]
    [InlineData(null)]
    public async Task Audio_that_is_not_raw_is_refused_and_can_still_be_saved_unchanged(string? format)
    {
        var audio = SourceStream.Bytes(0, 1000);
        await using var server = LoopbackServer.Start(new HostedMedia(audio).ServeAsync);
        using var client = TestClient.Create(server.Address);
        await using var download = format is null ? await client.TextToVoice.StreamPreviewAsync("g1") : await GenerateAsync(client, format);

        await download.Awaiting(d => d.SaveAsWavAsync(_folder["sound.wav"])).Should().ThrowAsync<InvalidOperationException>().WithMessage($"*{format}*raw samples*SaveToFileAsync*");
        await download.Awaiting(d => d.CopyAsWavToAsync(Stream.Null)).Should().ThrowAsync<InvalidOperationException>();
        await download.SaveToFileAsync(_folder["sound.bin"]);

        _folder.Names.Should().Equal("sound.bin");
        _folder.Read("sound.bin").ShouldBe(audio);
    }

    [Theory]
    [InlineData("wav_8000")]
    [InlineData("pcm_8000")]
    public async Task A_WAV_file_is_saved_unchanged(string format)
    {
        var wav = MediaSamples.Wav();
        await using var server = LoopbackServer.Start(new HostedMedia(wav).ServeAsync);
        using var client = TestClient.Create(server.Address);
        using var copy = new MemoryStream();

        await using (var download = await GenerateAsync(client, format))
            await download.SaveAsWavAsync(_folder["sound.wav"]);
        await using (var download = await GenerateAsync(client, format))
            await download.CopyAsWavToAsync(copy);

        _folder.Read("sound.wav").ShouldBe(wav);
        copy.ToArray().ShouldBe(wav);
    }

    [Fact]
    public async Task Samples_that_look_like_a_frame_of_MP3_are_not_taken_for_one()
    {
        byte[] audio = [0xFF, 0xFB, 0x90, 0x64, .. new byte[100]];
        await using var server = LoopbackServer.Start(new HostedMedia(audio).ServeAsync);
        using var client = TestClient.Create(server.Address);

        await using var raw = await GenerateAsync(client, AudioFormat.PcmAt16000Hz);
        await using var encoded = await GenerateAsync(client, AudioFormat.Mp3At44100Hz128Kbps);

        raw.Container.Should().Be(default(MediaContainer));
        encoded.Container.Should().Be(MediaContainer.Mp3);
    }

    [Fact]
    public async Task Audio_that_is_declared_too_long_for_the_header_is_refused_and_can_still_be_read()
    {
        await using var server = LoopbackServer.Start(async exchange =>
        {
            await exchange.ReadBodyAsync();
            await exchange.WriteHeadAsync(200, "Content-Type: audio/mpeg", "Content-Length: 4294967296");
            await exchange.WriteAsync(new byte[1000]);
            await exchange.StallAsync();
        });
        using var client = TestClient.Create(server.Address);
        await using var download = await GenerateAsync(client, AudioFormat.PcmAt48000Hz);

        await download.Awaiting(d => d.SaveAsWavAsync(_folder["sound.wav"])).Should().ThrowAsync<IOException>().WithMessage("*4 GiB*SaveToFileAsync*");
        await download.Awaiting(d => d.CopyAsWavToAsync(Stream.Null)).Should().ThrowAsync<IOException>();

        _folder.Names.Should().BeEmpty();
        (await download.OpenStream().ReadAsync(new byte[100])).Should().BePositive();
    }

    [Fact]
    public async Task Audio_that_grows_too_long_for_the_header_ends_in_an_error()
    {
        await using var sink = new WriteOnlyStream(keeps: false);
        await using var download = new MediaDownload(new SourceStream(uint.MaxValue, canSeek: false), format: AudioFormat.PcmAt48000Hz);

        await download.Awaiting(d => d.CopyAsWavToAsync(sink)).Should().ThrowAsync<IOException>().WithMessage("*4 GiB*");

        sink.Count.Should().BeLessThanOrEqualTo(uint.MaxValue);
    }

    [Fact]
    public async Task The_target_is_checked_like_any_other()
    {
        _folder.Write("sound.wav", [1]);
        await using var download = new MediaDownload(new MemoryStream([1, 2]), format: AudioFormat.PcmAt48000Hz);

        await download.Awaiting(d => d.SaveAsWavAsync(_folder["sound.wav"])).Should().ThrowAsync<IOException>().WithMessage("*overwrite*");
        await download.Awaiting(d => d.SaveAsWavAsync(" ")).Should().ThrowAsync<ArgumentException>();
        await download.Awaiting(d => d.CopyAsWavToAsync(null!)).Should().ThrowAsync<ArgumentNullException>();
        await download.SaveAsWavAsync(_folder["sound.wav"], overwrite: true);

        Check(_folder.Read("sound.wav"), "pcm", 48000, [1, 2]);
        await download.Awaiting(d => d.SaveAsWavAsync(_folder["again.wav"])).Should().ThrowAsync<InvalidOperationException>().WithMessage("*already*");
    }

    private static void Check(byte[] bytes, string codec, int rate, byte[] audio)
    {
        var wav = WavFile.Read(bytes);
        var (tag, size) = codec switch { "pcm" => (1, 2), "alaw" => (6, 1), _ => (7, 1) };
        (wav.Tag, wav.Channels, wav.SampleRate, wav.ByteRate, wav.BlockAlign, wav.Bits).Should().Be(((ushort)tag, 1, (uint)rate, (uint)(rate * size), (ushort)size, (ushort)(size * 8)));
        wav.Samples.Should().Be(tag == 1 ? null : (uint)audio.Length);
        wav.RiffSize.Should().Be((uint)bytes.Length - 8);
        wav.Audio.ShouldBe(audio);
    }

    private static void CheckOpen(byte[] bytes, string codec, byte[] audio)
    {
        var wav = WavFile.Read(bytes);
        (wav.RiffSize, wav.DataSize, wav.Samples).Should().Be((uint.MaxValue, uint.MaxValue, codec == "pcm" ? null : uint.MaxValue));
        wav.Audio.ShouldBe(audio);
    }

    private static Task<MediaDownload> GenerateAsync(DubbingClient client, AudioFormat? format) =>
        client.SpeechToSpeech.ConvertAsync("v1", new() { Audio = MediaSource.FromStream(new MemoryStream(MediaSamples.Wav()), "a.wav"), OutputFormat = format });
}
