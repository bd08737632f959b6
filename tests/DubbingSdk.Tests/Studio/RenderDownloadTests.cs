using DubbingSdk.Tests.Security;
using DubbingSdk.Tests.Streams;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Studio;

public sealed class RenderDownloadTests : IDisposable
{
    private readonly string _signature = $"sig{Guid.NewGuid():N}";
    private readonly string _key = $"sk_secret_{Guid.NewGuid():N}";
    private readonly TelemetryRecorder _recorder = new();
    private readonly TestFolder _folder = new();

    [Fact]
    public async Task A_render_is_waited_for_and_saved_without_the_key_leaving_the_service()
    {
        await using var storage = LoopbackServer.Start(exchange => exchange.RespondAsync(200, MediaSamples.Wav(), "audio/wav"));
        await using var service = LoopbackServer.Start(
            StudioDub.Accept("""{"render_id":"r1"}"""), StudioDub.Renders("r1:processing"), StudioDub.Renders("r1:complete", Signed(storage, "render.wav")));
        using var client = Client(service);
        FileInfo? saved = null;

        var failure = await _recorder.RecordAsync(async () =>
        {
            var render = await client.Dubbing.Resource.RenderAsync("dub1", "es", new() { RenderType = RenderType.Wav });
            saved = await render.SaveToFileAsync(_folder["render.wav"]);
            _recorder.Note(render);
            _recorder.Note(render.Value);
            return render.Value.MediaReference;
        });

        failure.Should().BeNull();
        saved!.FullName.Should().Be(_folder["render.wav"]);
        _folder.Read("render.wav").Should().Equal(MediaSamples.Wav());
        _folder.Names.Should().Equal("render.wav");
        service.Exchanges.Should().OnlyContain(exchange => exchange.Header("xi-api-key") == _key);
        var fetch = storage.Exchanges.Should().ContainSingle().Which;
        fetch.Target.Should().Be($"/render.wav?Signature={_signature}");
        fetch.Headers.SelectMany(header => header.Append(header.Key)).Should().NotContain(text => text == "xi-api-key" || text.Contains(_key));
        NothingRecorded();
    }

    [Fact]
    public async Task The_URI_is_fetched_for_every_download()
    {
        await using var storage = LoopbackServer.Start(exchange => exchange.RespondAsync(200, MediaSamples.Wav(), "audio/wav"));
        await using var service = LoopbackServer.Start(
            StudioDub.Renders("r1:complete", Signed(storage, "first.wav")),
            StudioDub.Renders("r1:complete", Signed(storage, "second.wav")),
            StudioDub.Renders("r1:complete", Signed(storage, "third.wav")));
        using var client = Client(service);
        var render = client.Dubbing.Resource.ResumeRenderOperation("dub1", "r1");
        await render.WaitForCompletionAsync();

        await using (var media = await render.DownloadAsync())
            media.Container.Should().Be(MediaContainer.Wav);
        await using (await render.DownloadAsync())
            storage.Exchanges.Select(exchange => exchange.Target.Split('?')[0]).Should().Equal("/second.wav", "/third.wav");
    }

    [Theory]
    [InlineData("there.wav", "*exists*overwrite*")]
    [InlineData("", "*is a folder*")]
    [InlineData("no/such/folder.wav", "*does not exist*")]
    public async Task A_target_that_cannot_be_written_is_refused_before_anything_is_sent(string target, string message)
    {
        await using var service = LoopbackServer.Start(StudioDub.Renders("r1:complete"));
        using var client = Client(service);
        _folder.Write("there.wav", [1, 2, 3]);

        var save = () => client.Dubbing.Resource.ResumeRenderOperation("dub1", "r1").SaveToFileAsync(_folder[target]);

        await save.Should().ThrowAsync<IOException>().WithMessage(message);
        service.Connections.Should().Be(0);
        _folder.Read("there.wav").Should().Equal(1, 2, 3);
    }

    [Fact]
    public async Task An_existing_file_is_replaced_when_requested()
    {
        await using var storage = LoopbackServer.Start(exchange => exchange.RespondAsync(200, MediaSamples.Wav(), "audio/wav"));
        await using var service = LoopbackServer.Start(StudioDub.Renders("r1:complete", Signed(storage, "render.wav")));
        using var client = Client(service);
        _folder.Write("render.wav", [1, 2, 3]);

        await client.Dubbing.Resource.ResumeRenderOperation("dub1", "r1").SaveToFileAsync(_folder["render.wav"], overwrite: true);

        _folder.Read("render.wav").Should().Equal(MediaSamples.Wav());
    }

    [Fact]
    public async Task An_expired_URI_is_an_error_that_does_not_reveal_it_and_costs_no_file()
    {
        await using var storage = LoopbackServer.Start(exchange => exchange.RespondAsync(403, $"<Error><Code>ExpiredToken</Code><Resource>{exchange.Target}</Resource></Error>", "application/xml"));
        await using var service = LoopbackServer.Start(StudioDub.Renders("r1:complete", Signed(storage, "render.wav")));
        using var client = Client(service);
        _folder.Write("render.wav", [1, 2, 3]);

        var failure = await _recorder.RecordAsync(async () => await client.Dubbing.Resource.ResumeRenderOperation("dub1", "r1").SaveToFileAsync(_folder["render.wav"], overwrite: true));

        failure.Should().BeOfType<DubbingPermissionException>().Which.ResponseBody.Should().Contain("ExpiredToken");
        _folder.Names.Should().Equal("render.wav");
        _folder.Read("render.wav").Should().Equal(1, 2, 3);
        NothingRecorded();
    }

    [Fact]
    public async Task A_complete_render_without_a_URI_is_not_waited_for()
    {
        await using var service = LoopbackServer.Start(StudioDub.Renders("r1:complete"));
        using var client = Client(service);

        var download = () => client.Dubbing.Resource.ResumeRenderOperation("dub1", "r1").DownloadAsync();

        (await download.Should().ThrowAsync<DubbingException>().WithMessage("*dub1~r1*no URI*")).Which.RequestId.Should().Be("req-1");
    }

    [Fact]
    public async Task A_download_before_completion_names_what_to_await()
    {
        await using var service = LoopbackServer.Start(StudioDub.Renders("r1:processing"));
        using var client = Client(service);

        var download = () => client.Dubbing.Resource.ResumeRenderOperation("dub1", "r1").DownloadAsync();

        await download.Should().ThrowAsync<InvalidOperationException>().WithMessage("*dub1~r1*processing*WaitForCompletionAsync*");
    }

    [Fact]
    public async Task A_failed_render_has_nothing_to_download()
    {
        await using var service = LoopbackServer.Start(StudioDub.Renders("r1:failed"));
        using var client = Client(service);
        var render = client.Dubbing.Resource.ResumeRenderOperation("dub1", "r1");

        await render.Invoking(failed => failed.DownloadAsync()).Should().ThrowAsync<DubbingFailedException>();
        await render.Invoking(failed => failed.SaveToFileAsync(_folder["render.wav"])).Should().ThrowAsync<DubbingFailedException>();
        _folder.Names.Should().BeEmpty();
    }

    public void Dispose()
    {
        _recorder.Dispose();
        _folder.Dispose();
    }

    private DubbingClient Client(LoopbackServer service) =>
        TestClient.Create(service.Address, configure: options => (options.ApiKey, options.LoggerFactory, options.Retries.MaxRetries) = (_key, _recorder.LoggerFactory, 0));

    private Uri Signed(LoopbackServer storage, string name) => new(storage.Address, $"/{name}?Signature={_signature}");

    private void NothingRecorded() => _recorder.Recorded.Should().NotBeEmpty().And.NotContain(text => text.Contains(_signature) || text.Contains(_key));
}
