using System.Text.Json.Nodes;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Streams;

public sealed class BilledDownloadTests : IDisposable
{
    private static readonly byte[] Media = SourceStream.Bytes(0, 100_000);

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_response_is_saved_whole_and_requested_once()
    {
        await using var server = LoopbackServer.Start(new HostedMedia(Media).ServeAsync);
        using var client = TestClient.Create(server.Address);

        await using var download = await SendAsync(client);
        await download.SaveToFileAsync(_folder["effect.mp3"]);

        _folder.Read("effect.mp3").ShouldBe(Media);
        _folder.Names.Should().Equal("effect.mp3");
        server.Exchanges.Should().ContainSingle();
    }

    [Theory]
    [InlineData(true, "\"v1\"")]
    [InlineData(true, null)]
    [InlineData(false, null)]
    public async Task The_partial_body_of_a_broken_response_is_kept_and_the_request_is_not_retried(bool declaresLength, string? etag)
    {
        await using var server = LoopbackServer.Start(new HostedMedia(Media) { Breaks = [60_000], DeclaresLength = declaresLength, ETag = etag }.ServeAsync);
        using var client = TestClient.Create(server.Address);
        await using var download = await SendAsync(client);

        var failure = (await download.Awaiting(d => d.SaveToFileAsync(_folder["effect.mp3"])).Should().ThrowAsync<DubbingDownloadException>()).Which;

        failure.PartialPath.Should().Be(_folder["effect.mp3.part"]);
        failure.BytesReceived.Should().Be(60_000);
        failure.RequestId.Should().Be("req-1");
        failure.MayHaveBeenAccepted.Should().BeTrue();
        failure.Endpoint.Should().Be("POST /v1/sound-generation");
        failure.Message.Should().Contain(failure.PartialPath).And.Contain("60000").And.Contain("req-1");
        failure.InnerException.Should().BeOfType<DubbingConnectionException>();
        _folder.Read("effect.mp3.part").ShouldBe(Media[..60_000]);
        _folder.Names.Should().Equal("effect.mp3.part");
        server.Exchanges.Should().ContainSingle();
    }

    [Fact]
    public async Task A_part_kept_before_stays_beside_the_new_one()
    {
        await using var server = LoopbackServer.Start(new HostedMedia(Media) { Breaks = [60_000, 70_000, 80_000] }.ServeAsync);
        using var client = TestClient.Create(server.Address);
        var paths = new List<string>();
        for (var time = 0; time < 3; time++)
        {
            await using var download = await SendAsync(client);
            paths.Add((await download.Awaiting(d => d.SaveToFileAsync(_folder["effect.mp3"])).Should().ThrowAsync<DubbingDownloadException>()).Which.PartialPath);
        }

        paths.Should().Equal(_folder["effect.mp3.part"], _folder["effect.mp3.2.part"], _folder["effect.mp3.3.part"]);
        _folder.Read("effect.mp3.part").ShouldBe(Media[..60_000]);
        _folder.Read("effect.mp3.2.part").ShouldBe(Media[..70_000]);
        _folder.Read("effect.mp3.3.part").ShouldBe(Media[..80_000]);
    }

    [Fact]
    public async Task The_file_to_be_replaced_survives_beside_the_part()
    {
        await using var server = LoopbackServer.Start(new HostedMedia(Media) { Breaks = [60_000] }.ServeAsync);
        using var client = TestClient.Create(server.Address);
        _folder.Write("effect.mp3", [1, 2, 3]);
        await using var download = await SendAsync(client);

        await download.Awaiting(d => d.SaveToFileAsync(_folder["effect.mp3"], overwrite: true)).Should().ThrowAsync<DubbingDownloadException>();

        _folder.Read("effect.mp3").ShouldBe([1, 2, 3]);
        _folder.Names.Should().Equal("effect.mp3", "effect.mp3.part");
    }

    [Fact]
    public async Task A_cancelled_save_keeps_what_had_arrived()
    {
        await using var server = LoopbackServer.Start(async exchange =>
        {
            await exchange.ReadBodyAsync();
            await exchange.WriteHeadAsync(200, "Content-Length: 100000", "request-id: req-1");
            await exchange.WriteAsync(Media.AsMemory(0, 50_000));
            await exchange.StallAsync();
        });
        using var client = TestClient.Create(server.Address);
        using var cancel = new CancellationTokenSource();
        var progress = new RecordedProgress(report =>
        {
            if (report.BytesTransferred == 50_000)
                cancel.Cancel();
        });
        await using var download = await SendAsync(client);

        var failure = await download.Awaiting(d => d.SaveToFileAsync(_folder["effect.mp3"], progress: progress, cancellationToken: cancel.Token))
            .Should().ThrowAsync<OperationCanceledException>();

        failure.Which.CancellationToken.Should().Be(cancel.Token);
        failure.Which.Message.Should().Contain(_folder["effect.mp3.part"]).And.Contain("50000").And.Contain("req-1");
        failure.Which.Should().BeOfType<DubbingCanceledException>().Which.MayHaveBeenAccepted.Should().BeTrue();
        _folder.Read("effect.mp3.part").ShouldBe(Media[..50_000]);
        _folder.Names.Should().Equal("effect.mp3.part");
    }

    [Fact]
    public async Task A_save_with_a_cancelled_token_loses_nothing()
    {
        await using var server = LoopbackServer.Start(new HostedMedia(Media).ServeAsync);
        using var client = TestClient.Create(server.Address);
        await using var download = await SendAsync(client);

        await download.Awaiting(d => d.SaveToFileAsync(_folder["effect.mp3"], cancellationToken: new CancellationToken(canceled: true))).Should().ThrowAsync<OperationCanceledException>();
        await download.SaveToFileAsync(_folder["effect.mp3"]);

        _folder.Read("effect.mp3").ShouldBe(Media);
        _folder.Names.Should().Equal("effect.mp3");
    }

    [Fact]
    public async Task A_response_that_cannot_be_moved_to_its_target_is_kept_whole()
    {
        await using var server = LoopbackServer.Start(new HostedMedia(Media).ServeAsync);
        using var client = TestClient.Create(server.Address);
        await using var download = await SendAsync(client);

        var failure = await download.Awaiting(d => d.SaveToFileAsync(_folder["effect.mp3"], progress: new RecordedProgress(_ => _folder.Write("effect.mp3", [1, 2, 3]))))
            .Should().ThrowAsync<DubbingDownloadException>();

        failure.Which.InnerException.Should().BeAssignableTo<IOException>();
        failure.Which.BytesReceived.Should().Be(Media.Length);
        _folder.Read("effect.mp3").ShouldBe([1, 2, 3]);
        _folder.Read("effect.mp3.part").ShouldBe(Media);
    }

    [Fact]
    public async Task A_response_that_breaks_before_its_first_byte_is_ambiguous()
    {
        await using var server = LoopbackServer.Start(new HostedMedia(Media) { Breaks = [0] }.ServeAsync);
        using var client = TestClient.Create(server.Address);

        var failure = await FluentActions.Awaiting(() => SendAsync(client)).Should().ThrowAsync<DubbingConnectionException>();

        failure.Which.MayHaveBeenAccepted.Should().BeTrue();
        failure.Which.RequestId.Should().Be("req-1");
        server.Exchanges.Should().ContainSingle();
    }

    [Fact]
    public async Task A_response_that_is_copied_or_read_and_breaks_is_ambiguous()
    {
        await using var server = LoopbackServer.Start(new HostedMedia(Media) { Breaks = [60_000, 60_000] }.ServeAsync);
        using var client = TestClient.Create(server.Address);
        await using var copied = await SendAsync(client);
        await using var read = await SendAsync(client);

        var copying = await copied.Awaiting(d => d.CopyToAsync(Stream.Null)).Should().ThrowAsync<DubbingConnectionException>();
        var reading = await read.Awaiting(d => d.OpenStream().CopyToAsync(Stream.Null)).Should().ThrowAsync<DubbingConnectionException>();

        new[] { copying.Which, reading.Which }.Should().OnlyContain(failure => failure.MayHaveBeenAccepted && failure.RequestId == "req-1");
        server.Exchanges.Should().HaveCount(2);
    }

    private static Task<MediaDownload> SendAsync(DubbingClient client) =>
        client.SendForMediaAsync(HttpMethod.Post, "/v1/sound-generation", DubbingRequestBody.FromJson(JsonNode.Parse("""{"text":"rain"}""")!));
}
