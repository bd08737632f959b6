using DubbingSdk.Tests.Operations;
using DubbingSdk.Tests.Security;
using DubbingSdk.Tests.Streams;
using DubbingSdk.Tests.Support;
using static DubbingSdk.Tests.Projects.ProjectResponses;

namespace DubbingSdk.Tests.Projects;

public sealed class ProjectDownloadTests : IDisposable
{
    private static readonly byte[] Flac = [.. "fLaC"u8, 0x80, 0, 0, 34, .. new byte[34]];

    private readonly string _signature = $"sig{Guid.NewGuid():N}";
    private readonly TelemetryRecorder _recorder = new();
    private readonly TestFolder _folder = new();

    [Fact]
    public async Task A_language_is_waited_for_and_saved_without_the_key_leaving_the_service()
    {
        await using var storage = LoopbackServer.Start(exchange => exchange.RespondAsync(200, Flac, "audio/wav"));
        await using var service = LoopbackServer.Start(
            Language("queued"), Language("processing"), Language("completed", outputRevision: 0, address: Signed(storage, "first")), Language("completed", outputRevision: 0, address: Signed(storage, "second")));
        using var client = Dubs.Client(service, new TestTime());
        FileInfo? saved = null;

        var failure = await _recorder.RecordAsync(async () =>
        {
            var language = await client.Dubbing.Projects.Languages.CreateAsync("p1", new() { TargetLanguage = "es" });
            saved = await language.SaveToFileAsync(_folder["talk.flac"]);
            _recorder.Note(language);
            _recorder.Note(language.Value);
            return language.Value.Outputs;
        });

        failure.Should().BeNull();
        saved!.FullName.Should().Be(_folder["talk.flac"]);
        _folder.Read("talk.flac").Should().Equal(Flac);
        var fetch = storage.Exchanges.Should().ContainSingle().Which;
        fetch.Target.Should().Be($"/second?Signature={_signature}", "the address is fetched anew");
        fetch.Headers.SelectMany(header => header.Append(header.Key)).Should().NotContain(text => text == "xi-api-key" || text.Contains(TestClient.Key));
        _recorder.Recorded.Should().NotContain(text => text.Contains(_signature));
    }

    [Theory]
    [InlineData("fLaC and so on", "flac")]
    [InlineData("RIFF\0\0\0\0WAVEfmt ", "wav")]
    public async Task The_container_is_detected_from_the_bytes(string start, string container)
    {
        await using var storage = LoopbackServer.Start(exchange => exchange.RespondAsync(200, start, "application/octet-stream"));
        await using var service = LoopbackServer.Start(Language("completed", outputRevision: 0, address: Signed(storage, "x")));
        using var client = Dubs.Client(service, new TestTime());

        await using var media = await client.Dubbing.Projects.Languages.ResumeOperation("p1", "l1").DownloadAsync();

        media.Container.Value.Should().Be(container);
    }

    [Fact]
    public async Task A_stale_language_still_has_its_output_but_a_regeneration_waits_for_the_new_one()
    {
        await using var storage = LoopbackServer.Start(exchange => exchange.RespondAsync(200, Flac, "audio/flac"));
        await using var service = LoopbackServer.Start(Language("stale", revision: 1, outputRevision: 0, address: Signed(storage, "old")));
        using var client = Dubs.Client(service, new TestTime());

        await using (await client.Dubbing.Projects.Languages.ResumeOperation("p1", "l1").DownloadAsync())
            storage.Exchanges.Should().ContainSingle();
        var early = () => client.Dubbing.Projects.Transcripts.ResumeRegeneration("p1", "l1", revision: 1).DownloadAsync();

        await early.Should().ThrowAsync<InvalidOperationException>().WithMessage("*p1~l1~1*stale*WaitForCompletionAsync*");
        storage.Exchanges.Should().ContainSingle();
    }

    [Fact]
    public async Task A_missing_resource_is_recognized_in_three_forms()
    {
        await using var service = LoopbackServer.Start(Language("processing"), Language("failed", error: Failure), Language("completed"));
        using var client = Dubs.Client(service, new TestTime());
        var language = client.Dubbing.Projects.Languages.ResumeOperation("p1", "l1");
        var download = () => language.DownloadAsync();

        await download.Should().ThrowAsync<InvalidOperationException>().WithMessage("*processing*WaitForCompletionAsync*");
        await download.Should().ThrowAsync<DubbingFailedException>().WithMessage("*No speech was found.*");
        await download.Should().ThrowAsync<DubbingException>().WithMessage("*completed*no URI*");
    }

    [Fact]
    public async Task An_existing_file_is_reported_before_the_wait()
    {
        await using var service = LoopbackServer.Start(Language("completed"));
        using var client = Dubs.Client(service, new TestTime());
        _folder.Write("talk.flac", Flac);

        var save = () => client.Dubbing.Projects.Languages.ResumeOperation("p1", "l1").SaveToFileAsync(_folder["talk.flac"]);

        await save.Should().ThrowAsync<IOException>();
        service.Connections.Should().Be(0);
    }

    public void Dispose()
    {
        _recorder.Dispose();
        _folder.Dispose();
    }

    private Uri Signed(LoopbackServer storage, string name) => new(storage.Address, $"/{name}?Signature={_signature}");
}
