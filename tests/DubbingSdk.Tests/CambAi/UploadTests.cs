using DubbingSdk.Tests.Streams;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.CambAi;

public sealed class UploadTests : IDisposable
{
    private const string Signature = "s3cret-signature";

    private readonly TestFolder _folder = new();

    [Theory]
    [InlineData(200)]
    [InlineData(201)]
    [InlineData(204)]
    public async Task A_file_is_sent_in_three_steps_without_the_key(int status)
    {
        await using var storage = LoopbackServer.Start(exchange => exchange.RespondAsync(status));
        await using var host = CambAiHost.Start(CambAiHost.Respond(Place(storage, """{"Content-Type":"audio/wav","x-amz-meta-a":"b","Content-Length":"1"}""")), CambAiHost.Respond("""{"ok":true}"""));
        var wav = MediaSamples.Wav();
        await File.WriteAllBytesAsync(_folder["talk.wav"], wav);

        var file = (await host.Client.Files.UploadAsync(MediaSource.FromFile(_folder["talk.wav"]))).Value;

        file.FileId.Should().Be("f/1");
        host.Requests.Should().Equal("POST /files/upload-url", "POST /files/f%2F1/complete");
        host.Exchanges[0].BodyText.Should().Be("""{"filename":"talk.wav","content_type":"audio/wav"}""");
        host.Exchanges[1].BodyLength.Should().Be(0);
        var put = storage.Exchanges.Should().ContainSingle().Which;
        (put.Method, put.Target, put.Body.SequenceEqual(wav)).Should().Be(("PUT", "/put?Signature=s3cret-signature", true));
        (put.Header("Content-Type"), put.Header("x-amz-meta-a"), put.Header("x-api-key")).Should().Be(("audio/wav", "b", null));
        put.Headers["Content-Length"].Should().Equal(wav.Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    public async Task A_header_that_was_not_given_is_not_sent(string headers)
    {
        await using var storage = LoopbackServer.Start(exchange => exchange.RespondAsync(200));
        await using var host = CambAiHost.Start(Place(storage, headers));

        var options = new DubbingRequestOptions { AdditionalHeaders = [new("x-mine", "1")], AdditionalQuery = [new("trial", "1")], AdditionalJson = [new("more", "json")] };
        await host.Client.Files.UploadAsync(MediaSource.FromStream(new MemoryStream(MediaSamples.Wav()), "talk.wav"), options);

        storage.Exchanges[0].Headers.Select(header => header.Key.ToLowerInvariant()).Should().BeEquivalentTo("host", "user-agent", "accept-encoding", "content-length");
        host.Requests.Should().Equal("POST /files/upload-url?trial=1", "POST /files/f%2F1/complete");
        host.Body(0)!["more"]!.GetValue<string>().Should().Be("json");
    }

    [Fact]
    public async Task An_upload_is_retried_and_its_progress_reported()
    {
        await using var storage = LoopbackServer.Start(exchange => exchange.RespondAsync(503), exchange => exchange.RespondAsync(200));
        await using var host = CambAiHost.StartRetrying(CambAiHost.Respond(Place(storage)));
        var wav = MediaSamples.Wav();
        var progress = new RecordedProgress();

        await host.Client.Files.UploadAsync(MediaSource.FromStream(new MemoryStream(wav), "talk.wav"), new() { UploadProgress = progress });

        storage.Exchanges.Select(exchange => exchange.Body).Should().HaveCount(2).And.OnlyContain(body => body.SequenceEqual(wav));
        host.Exchanges.Should().HaveCount(2);
        progress.Reports.Select(reported => (reported.BytesTransferred, reported.Attempt)).Should().Equal((wav.Length, 1), (wav.Length, 2));
    }

    [Fact]
    public async Task A_forward_only_stream_is_written_straight_to_the_target()
    {
        await using var storage = LoopbackServer.Start(exchange => exchange.RespondAsync(200));
        await using var host = CambAiHost.Start(Place(storage));
        var wav = MediaSamples.Wav();

        await host.Client.Files.UploadAsync(MediaSource.FromStream(new ForwardOnlyStream(wav), "talk", length: wav.Length));

        host.Exchanges[0].BodyText.Should().Be("""{"filename":"talk","content_type":"audio/wav"}""", "the bytes determine the media type");
        storage.Exchanges[0].Body.Should().Equal(wav);
    }

    [Fact]
    public async Task A_refused_upload_is_not_completed_and_reveals_nothing()
    {
        await using var storage = LoopbackServer.Start(exchange => exchange.RespondAsync(403, "<Error>Signature s3cret does not match</Error>", "application/xml"));
        await using var host = CambAiHost.Start(Place(storage));

        var upload = () => host.Client.Files.UploadAsync(MediaSource.FromStream(new MemoryStream(MediaSamples.Wav()), "talk.wav"));

        var failure = (await upload.Should().ThrowAsync<DubbingPermissionException>()).Which;
        failure.Endpoint.Should().Be("PUT {signed_url}");
        failure.ToString().Should().NotContain(Signature).And.NotContain(TestClient.Key);
        failure.ResponseBody.Should().NotContain(Signature);
        host.Exchanges.Should().ContainSingle();
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"file":{"file_id":"f1"}}""")]
    [InlineData("""{"file":{"file_id":"f1"},"upload":{"url":null}}""")]
    [InlineData("""{"upload":{"url":"https://files.example/x"}}""")]
    [InlineData("""{"file":{"file_id":"f1"},"upload":{"url":"http://files.example/x"}}""")]
    public async Task An_upload_target_that_is_incomplete_or_unsafe_ends_the_call(string response)
    {
        await using var host = CambAiHost.Start(response);

        var upload = () => host.Client.Files.UploadAsync(MediaSource.FromStream(new MemoryStream(MediaSamples.Wav()), "talk.wav"));

        await upload.Should().ThrowAsync<DubbingException>().WithMessage("*upload target*The file was not sent*");
        host.Exchanges.Should().ContainSingle();
    }

    [Fact]
    public async Task An_unsuitable_source_is_reported_before_anything_is_sent()
    {
        await using var host = CambAiHost.Start("{}");
        var files = host.Client.Files;

        await FluentActions.Awaiting(() => files.UploadAsync(MediaSource.FromUri(new Uri("https://media.example/a.mp4")))).Should().ThrowAsync<ArgumentException>().WithMessage("*needs no upload*");
        await FluentActions.Awaiting(() => files.UploadAsync(MediaSource.FromFile(_folder["none.mp4"]))).Should().ThrowAsync<Exception>();
        await FluentActions.Awaiting(() => files.CreateUploadAsync(new() { Filename = " ", ContentType = "a/b" })).Should().ThrowAsync<ArgumentException>();
        await FluentActions.Awaiting(() => files.CreateUploadAsync(new() { Filename = "a", ContentType = "" })).Should().ThrowAsync<ArgumentException>();
        host.Exchanges.Should().BeEmpty();
    }

    public void Dispose() => _folder.Dispose();

    private static string Place(LoopbackServer storage, string headers = "{}") =>
        $$"""{"file":{"file_id":"f/1"},"upload":{"url":"{{storage.Address}}put?Signature={{Signature}}","headers":{{headers}} } }""";
}
