using System.Text;
using DubbingSdk.ModelsLab;
using DubbingSdk.Tests.Streams;

namespace DubbingSdk.Tests.ModelsLab;

public class ModelsLabWebhookTests
{
    [Theory]
    [InlineData("""{"status":"success","id":"abc123-def456","output":["https://media.example/dub.mp4"],"generationTime":8.25,"track_id":"mine","meta":{"a":1}}""", "abc123-def456", "mine", false)]
    [InlineData("""{"status":"success","id":4711,"output":["https://media.example/dub.mp4"],"track_id":42}""", "4711", "42", true)]
    [InlineData("\uFEFF{\"status\":\"success\",\"id\":4711,\"output\":\"https://media.example/dub.mp4\",\"track_id\":42}", "4711", "42", true)]
    public void A_success_is_read(string body, string id, string trackId, bool isNumber)
    {
        var dub = ModelsLabWebhook.Parse(Encoding.UTF8.GetBytes(body));

        dub.Id.Should().Be(id);
        dub.Status.Should().Be(ModelsLabStatus.Success);
        dub.FindOutput().Should().Be(new Uri("https://media.example/dub.mp4"));
        dub.TrackId!.Value.Value.Should().Be(trackId);
        dub.TrackId.Value.IsNumber.Should().Be(isNumber);
    }

    [Fact]
    public async Task A_failure_is_read()
    {
        using var body = new MemoryStream("""{"status":"failed","id":4711,"message":"No speech.","track_id":null}"""u8.ToArray());

        var dub = await ModelsLabWebhook.ReadAsync(body);

        dub.Id.Should().Be("4711");
        dub.Status.Should().Be(ModelsLabStatus.Failed);
        dub.Message.Should().Be("No speech.");
        dub.TrackId.Should().BeNull();
        dub.FindOutput().Should().BeNull();
        body.CanRead.Should().BeTrue("the stream is its owner's to close");
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("secret words")]
    [InlineData("""{"track_id":{"secret":1}}""")]
    public void A_body_that_describes_no_dub_is_refused_without_showing_it(string body)
    {
        var parse = () => ModelsLabWebhook.Parse(Encoding.UTF8.GetBytes(body));

        var failure = parse.Should().Throw<DubbingWebhookException>().Which;
        failure.Failure.Should().Be(DubbingWebhookFailure.UnreadableBody);
        failure.ToString().Should().NotContain("secret");
    }

    [Fact]
    public async Task A_body_without_an_end_is_refused()
    {
        using var body = new SourceStream(long.MaxValue, canSeek: false);

        var read = () => ModelsLabWebhook.ReadAsync(body);

        (await read.Should().ThrowAsync<DubbingWebhookException>()).Which.Failure.Should().Be(DubbingWebhookFailure.BodyTooLong);
        body.BytesRead.Should().BeLessThan(2 * 1024 * 1024);
    }
}
