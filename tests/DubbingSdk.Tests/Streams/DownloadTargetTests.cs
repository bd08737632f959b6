using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Streams;

public sealed class DownloadTargetTests : IDisposable
{
    private static readonly byte[] Media = SourceStream.Bytes(0, 100_000);

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_existing_file_is_an_error_that_leaves_the_download_usable()
    {
        await using var server = LoopbackServer.Start(new HostedMedia(Media).ServeAsync);
        using var client = TestClient.Create(server.Address);
        _folder.Write("dub.mp3", [1, 2, 3]);
        await using var download = await client.Dubbing.DownloadAsync("dub-1", "es");

        await download.Awaiting(d => d.SaveToFileAsync(_folder["dub.mp3"])).Should().ThrowAsync<IOException>().WithMessage("*dub.mp3*exists*overwrite*");
        _folder.Read("dub.mp3").ShouldBe([1, 2, 3]);
        await download.SaveToFileAsync(_folder["other.mp3"]);

        _folder.Read("other.mp3").ShouldBe(Media);
        _folder.Names.Should().Equal("dub.mp3", "other.mp3");
        server.Exchanges.Should().ContainSingle();
    }

    [Fact]
    public async Task A_missing_folder_and_a_folder_as_target_are_errors_that_leave_the_download_usable()
    {
        await using var server = LoopbackServer.Start(new HostedMedia(Media).ServeAsync);
        using var client = TestClient.Create(server.Address);
        Directory.CreateDirectory(_folder["folder"]);
        await using var download = await client.Dubbing.DownloadAsync("dub-1", "es");

        await download.Awaiting(d => d.SaveToFileAsync(_folder["missing/dub.mp3"])).Should().ThrowAsync<DirectoryNotFoundException>();
        await download.Awaiting(d => d.SaveToFileAsync(_folder["folder"])).Should().ThrowAsync<IOException>().WithMessage("*is a folder*");
        await download.Awaiting(d => d.SaveToFileAsync(_folder["folder"], overwrite: true)).Should().ThrowAsync<IOException>().WithMessage("*is a folder*");
        await download.Awaiting(d => d.SaveToFileAsync(_folder["folder/"])).Should().ThrowAsync<IOException>();
        await download.Awaiting(d => d.SaveToFileAsync(" ")).Should().ThrowAsync<ArgumentException>();
        await download.SaveToFileAsync(_folder["dub.mp3"]);

        _folder.Read("dub.mp3").ShouldBe(Media);
        _folder.Names.Should().Equal("dub.mp3", "folder");
    }

    [Fact]
    public async Task An_existing_file_is_replaced_when_requested()
    {
        await using var server = LoopbackServer.Start(new HostedMedia(Media).ServeAsync);
        using var client = TestClient.Create(server.Address);
        _folder.Write("dub.mp3", SourceStream.Bytes(5, 500_000));
        await using var download = await client.Dubbing.DownloadAsync("dub-1", "es");

        var file = await download.SaveToFileAsync(_folder["dub.mp3"], overwrite: true);

        file.Length.Should().Be(Media.Length);
        _folder.Read("dub.mp3").ShouldBe(Media);
        _folder.Names.Should().Equal("dub.mp3");
    }

    [Fact]
    public async Task The_file_to_be_replaced_survives_a_download_that_fails()
    {
        await using var server = LoopbackServer.Start(new HostedMedia(Media) { Breaks = [50_000, 50_000] }.ServeAsync);
        using var client = TestClient.Create(server.Address, configure: options => options.Retries.MaxRetries = 1);
        _folder.Write("dub.mp3", [1, 2, 3]);
        await using var download = await client.Dubbing.DownloadAsync("dub-1", "es");

        var failure = await download.Awaiting(d => d.SaveToFileAsync(_folder["dub.mp3"], overwrite: true)).Should().ThrowAsync<DubbingConnectionException>();

        failure.Which.MayHaveBeenAccepted.Should().BeFalse();
        failure.Which.RequestId.Should().Be("req-1");
        _folder.Read("dub.mp3").ShouldBe([1, 2, 3]);
        _folder.Names.Should().Equal("dub.mp3");
    }

    [Fact]
    public async Task The_target_does_not_exist_before_it_is_whole()
    {
        await using var server = LoopbackServer.Start(new HostedMedia(Media).ServeAsync);
        using var client = TestClient.Create(server.Address);
        var seen = false;
        var progress = new RecordedProgress(_ => seen |= File.Exists(_folder["dub.mp3"]));
        await using var download = await client.Dubbing.DownloadAsync("dub-1", "es");

        await download.SaveToFileAsync(_folder["dub.mp3"], progress: progress);

        progress.Reports.Should().NotBeEmpty();
        seen.Should().BeFalse();
        _folder.Names.Should().Equal("dub.mp3");
    }

    [Fact]
    public async Task A_file_that_appears_meanwhile_is_not_replaced_without_permission()
    {
        await using var server = LoopbackServer.Start(new HostedMedia(Media).ServeAsync);
        using var client = TestClient.Create(server.Address);
        await using var download = await client.Dubbing.DownloadAsync("dub-1", "es");

        await download.Awaiting(d => d.SaveToFileAsync(_folder["dub.mp3"], progress: new RecordedProgress(_ => _folder.Write("dub.mp3", [1, 2, 3])))).Should().ThrowAsync<IOException>();

        _folder.Read("dub.mp3").ShouldBe([1, 2, 3]);
        _folder.Names.Should().Equal("dub.mp3");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("\"v1\"")]
    public async Task A_cancelled_download_leaves_no_file(string? etag)
    {
        await using var server = LoopbackServer.Start(async exchange =>
        {
            await exchange.WriteHeadAsync(200, "Content-Length: 100000", etag is null ? "X-Tag: none" : $"ETag: {etag}");
            await exchange.WriteAsync(Media.AsMemory(0, 50_000));
            await exchange.StallAsync();
        });
        using var client = TestClient.Create(server.Address);
        using var cancel = new CancellationTokenSource();
        var progress = new RecordedProgress(report => CancelAt(report, 50_000, cancel));
        await using var download = await client.Dubbing.DownloadAsync("dub-1", "es");

        var failure = await download.Awaiting(d => d.SaveToFileAsync(_folder["dub.mp3"], progress: progress, cancellationToken: cancel.Token)).Should().ThrowAsync<OperationCanceledException>();

        failure.Which.CancellationToken.Should().Be(cancel.Token);
        _folder.Names.Should().BeEmpty();
        server.Exchanges.Should().ContainSingle();
    }

    [Fact]
    public async Task A_cancellation_ends_the_wait_before_a_download_resumes()
    {
        await using var server = LoopbackServer.Start(new HostedMedia(Media) { Breaks = [50_000] }.ServeAsync);
        var time = new TestTime { SkipsWaits = false };
        using var client = TestClient.Create(server.Address, time);
        using var cancel = new CancellationTokenSource();
        await using var download = await client.Dubbing.DownloadAsync("dub-1", "es");
        var saving = download.SaveToFileAsync(_folder["dub.mp3"], cancellationToken: cancel.Token);
        await time.WaitForLimitAsync(TimeSpan.FromSeconds(0.5));

        await cancel.CancelAsync();

        await saving.Awaiting(s => s).Should().ThrowAsync<OperationCanceledException>();
        _folder.Names.Should().BeEmpty();
        server.Exchanges.Should().ContainSingle();
    }

    [Fact]
    public async Task Saving_disposes_the_download()
    {
        await using var server = LoopbackServer.Start(new HostedMedia(Media).ServeAsync);
        using var client = TestClient.Create(server.Address);
        var download = await client.Dubbing.DownloadAsync("dub-1", "es");
        await download.SaveToFileAsync(_folder["dub.mp3"]);

        await download.Awaiting(d => d.SaveToFileAsync(_folder["other.mp3"])).Should().ThrowAsync<InvalidOperationException>();
        await download.Awaiting(d => d.CopyToAsync(Stream.Null)).Should().ThrowAsync<InvalidOperationException>();

        await using var next = await client.Dubbing.DownloadAsync("dub-1", "es");
        server.Connections.Should().Be(1);
        _folder.Names.Should().Equal("dub.mp3");
    }

    [Fact]
    public async Task A_response_without_a_byte_makes_an_empty_file()
    {
        await using var server = LoopbackServer.Start(new HostedMedia([]).ServeAsync);
        using var client = TestClient.Create(server.Address);
        await using var download = await client.Dubbing.DownloadAsync("dub-1", "es");

        var file = await download.SaveToFileAsync(_folder["dub.mp3"]);

        file.Length.Should().Be(0);
        download.Container.Should().Be(default(MediaContainer));
    }

    [Fact]
    public async Task A_download_constructed_by_a_caller_is_saved_like_any_other()
    {
        await using var download = new MediaDownload(new MemoryStream(Media), MediaContainer.Mp3);

        await download.SaveToFileAsync(_folder["dub.mp3"]);

        _folder.Read("dub.mp3").ShouldBe(Media);
    }

    private static void CancelAt(TransferProgress report, long bytes, CancellationTokenSource cancel)
    {
        if (report.BytesTransferred >= bytes)
            cancel.Cancel();
    }
}
