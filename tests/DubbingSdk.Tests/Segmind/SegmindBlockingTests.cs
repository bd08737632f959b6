using System.Text.Json.Nodes;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Segmind;

public class SegmindBlockingTests
{
    [Theory]
    [InlineData("audio/mpeg")]
    [InlineData("image/jpeg")]
    [InlineData("application/octet-stream")]
    public async Task The_response_is_the_media_whatever_its_content_type(string mediaType)
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(
            200, MediaSamples.Wav(), mediaType, "x-cost: 0.2497", "x-remaining-credits: 99.75", "x-generation-time: 92.7", "x-request-id: req-1"));
        using var client = SegmindDubs.Client(server);
        using var saved = new MemoryStream();

        await using var media = await client.DubAsync(SegmindDubs.Request);
        await media.CopyToAsync(saved);

        saved.ToArray().Should().Equal(MediaSamples.Wav());
        media.Container.Should().Be(MediaContainer.Wav);
        media.Metadata.Cost.Should().Be(0.2497m);
        media.Metadata.RemainingCredits.Should().Be(99.75m);
        media.Metadata.GenerationTime.Should().Be(TimeSpan.FromSeconds(92.7));
        media.Metadata.RequestId.Should().Be("req-1");
        var exchange = server.Exchanges.Should().ContainSingle().Subject;
        exchange.Target.Should().Be("/v1/dubbing");
        exchange.Header("Content-Type").Should().Be("application/json");
        JsonNode.Parse(exchange.Body)!["target_lang"]!.GetValue<string>().Should().Be("es");
    }

    [Fact]
    public async Task A_response_that_names_the_media_is_followed_without_the_key()
    {
        await using var server = LoopbackServer.Start(SegmindDubs.DeliverAsync, SegmindDubs.SendMediaAsync);
        using var client = SegmindDubs.Client(server);

        await using var media = await client.DubAsync(SegmindDubs.Request);

        media.Container.Should().Be(MediaContainer.Wav);
        server.Exchanges[1].Target.Should().Be("/files/dub.wav");
        server.Exchanges[1].Header("x-api-key").Should().BeNull();
    }

    [Fact]
    public async Task Media_that_is_named_but_cannot_be_downloaded_is_not_lost()
    {
        await using var server = LoopbackServer.Start(SegmindDubs.DeliverAsync, exchange => exchange.RespondAsync(404));
        using var client = SegmindDubs.Client(server);

        var dub = () => client.DubAsync(SegmindDubs.Request);

        var failure = (await dub.Should().ThrowAsync<DubbingException>()).Which;
        failure.Message.Should().Contain(SegmindDubs.Output(server.Exchanges[0]).AbsoluteUri);
        failure.InnerException.Should().BeOfType<DubbingNotFoundException>();
        failure.Should().Match<IMayHaveBeenAccepted>(lost => lost.MayHaveBeenAccepted && lost.Endpoint == "POST /v1/dubbing");
    }

    [Fact]
    public async Task Cancelling_the_download_of_a_billed_dub_is_as_ambiguous_as_any_other_loss_of_it()
    {
        using var caller = new CancellationTokenSource();
        await using var server = LoopbackServer.Start(SegmindDubs.DeliverAsync, async exchange =>
        {
            await caller.CancelAsync();
            await exchange.StallAsync();
        });
        using var client = SegmindDubs.Client(server);

        var dub = () => client.DubAsync(SegmindDubs.Request, cancellationToken: caller.Token);

        var failure = (await dub.Should().ThrowAsync<DubbingCanceledException>()).Which;
        failure.Should().Match<IMayHaveBeenAccepted>(lost => lost.MayHaveBeenAccepted && lost.Endpoint == "POST /v1/dubbing");
        failure.Message.Should().Contain(SegmindDubs.Output(server.Exchanges[0]).AbsoluteUri);
    }

    [Fact]
    public async Task A_response_that_queues_the_dub_states_how_to_resume()
    {
        await using var server = LoopbackServer.Start(SegmindDubs.AcceptAsync);
        using var client = SegmindDubs.Client(server);

        var dub = () => client.DubAsync(SegmindDubs.Request);

        var failure = (await dub.Should().ThrowAsync<DubbingException>()).Which;
        failure.Message.Should().Contain($"ResumeOperation(\"{SegmindDubs.Id}\")");
        failure.MayHaveBeenAccepted.Should().BeTrue();
    }

    [Fact]
    public async Task A_response_that_reports_a_failure_is_a_failure()
    {
        await using var server = LoopbackServer.Start(SegmindDubs.Respond("""{"status":"FAILED","error":"No speech."}"""));
        using var client = SegmindDubs.Client(server);

        var dub = () => client.DubAsync(SegmindDubs.Request);

        (await dub.Should().ThrowAsync<DubbingFailedException>()).Which.Reason.Should().Be("No speech.");
    }

    [Fact]
    public async Task A_dub_is_not_requested_twice_after_an_ambiguous_outcome()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(504));
        using var client = SegmindDubs.Client(server, configure: options => options.Retries.MaxRetries = 3);

        var dub = () => client.DubAsync(SegmindDubs.Request);

        (await dub.Should().ThrowAsync<DubbingServerException>()).Which.MayHaveBeenAccepted.Should().BeTrue();
        server.Exchanges.Should().ContainSingle();
    }
}
