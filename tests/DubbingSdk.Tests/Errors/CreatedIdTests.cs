using System.Net;
using System.Text;
using DubbingSdk.Tests.Security;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Errors;

public class CreatedIdTests
{
    private const string Begun = """{"dubbing_id":"x","expected_duration_sec":12,"more":""";

    [Theory]
    [InlineData("""{"dubbing_id":"x"}""", null)]
    [InlineData("""{"dubbing_id":"x","expected_duration_sec":null}""", null)]
    [InlineData("""{"dubbing_id":"x","expected_duration_sec":12.5}""", 12.5)]
    [InlineData("""{"dubbing_id":"x","expected_duration_sec":0}""", 0.0)]
    [InlineData("""{"dubbing_id":"x","expected_duration_sec":-1}""", null)]
    [InlineData("""{"dubbing_id":"x","expected_duration_sec":1e300}""", null)]
    [InlineData("""{"dubbing_id":"x","expected_duration_sec":1e999}""", null)]
    [InlineData("""{"dubbing_id":"x","expected_duration_sec":"12"}""", null)]
    [InlineData("""{"dubbing_id":"x","expected_duration_sec":true}""", null)]
    [InlineData("""{"dubbing_id":"x","expected_duration_sec":{"seconds":12}}""", null)]
    [InlineData("""{"dubbing_id":"x","expected_duration_sec":[12]}""", null)]
    [InlineData("""{"expected_duration_sec":"soon","dubbing_id":"x"}""", null)]
    [InlineData("""{"dub":{"dubbing_id":"inner"},"expected_duration_sec":"soon","dubbing_id":"x"}""", null)]
    [InlineData("""{"dubbing_id":"x","extra":[1,{"a":"b"}],"expected_duration_sec":3}""", 3.0)]
    [InlineData("""{"dubbing_id":"x"} and more""", null)]
    [InlineData("""{"dubbing_id":"x","expected_duration_sec":12""", null)]
    [InlineData("""{"dubbing_id":"x",""", null)]
    [InlineData("""{"dubbing_id":"x" """, null)]
    [InlineData("""{"dubbing_id":"x","name":"\ud800"}""", null)]
    [InlineData("""{"dubbing_\u0069d":"x","expected_duration_sec":{}}""", null)]
    [InlineData("\uFEFF{\"dubbing_id\":\"x\",\"expected_duration_sec\":4}", 4.0)]
    [InlineData("\uFEFF{\"dubbing_id\":\"x\",\"expected_duration_sec\":[]}", null)]
    public async Task An_id_that_can_be_read_is_never_lost(string body, double? seconds)
    {
        var operation = await CannedResponse.CreateAsync(body, "application/json", "request-id: req_5");

        operation.DubbingId.Should().Be("x");
        operation.Id.Should().Be("x");
        operation.ExpectedDuration.Should().Be(seconds is null ? null : TimeSpan.FromSeconds(seconds.Value));
        operation.Metadata!.RequestId.Should().Be("req_5");
    }

    [Theory]
    [InlineData("""{"dubbing_id":7}""", "7")]
    [InlineData("""{"dubbing_id":123456789012345678901234567890,"expected_duration_sec":1}""", "123456789012345678901234567890")]
    public async Task An_id_that_is_a_number_is_an_id(string body, string id) => (await CannedResponse.CreateAsync(body)).DubbingId.Should().Be(id);

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"dubbing_id":null}""")]
    [InlineData("""{"dubbing_id":""}""")]
    [InlineData("""{"dubbing_id":["x"]}""")]
    [InlineData("""{"dubbing_id":{"dubbing_id":"x"}}""")]
    [InlineData("""{"dub":{"dubbing_id":"x"}}""")]
    [InlineData("""[{"dubbing_id":"x"}]""")]
    [InlineData("""{"dubbing_id":"x""")]
    [InlineData("""{"dubbing_id":12""")]
    [InlineData("""{"dubbing_id":"\ud800"}""")]
    [InlineData("null")]
    [InlineData("")]
    [InlineData("<html>Welcome</html>")]
    public async Task A_success_without_an_id_is_ambiguous(string body)
    {
        var error = await Assert.ThrowsAsync<DubbingSerializationException>(() => CannedResponse.CreateAsync(body, "application/json", "request-id: req_5", "character-cost: 40"));

        error.MayHaveBeenAccepted.Should().BeTrue();
        error.RequestId.Should().Be("req_5");
        error.Metadata!.CharacterCost.Should().Be(40);
        error.Endpoint.Should().Be("POST /v1/dubbing");
        error.Message.Should().Contain("(POST /v1/dubbing, request id req_5)").And.Contain("billed twice");
    }

    [Fact]
    public async Task A_page_of_html_is_ambiguous()
    {
        var error = await Assert.ThrowsAsync<DubbingSerializationException>(() => CannedResponse.CreateAsync("<html>Welcome</html>", "text/html"));

        error.MayHaveBeenAccepted.Should().BeTrue();
        error.JsonPath.Should().Be("$");
    }

    [Fact]
    public async Task An_ambiguous_request_is_not_retried()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, "{}"));
        using var client = TestClient.Create(server.Address);

        await Assert.ThrowsAsync<DubbingSerializationException>(() => client.Dubbing.CreateAsync(CannedResponse.Request()));

        server.Exchanges.Should().ContainSingle();
    }

    [Fact]
    public async Task A_connection_that_closes_after_the_id_does_not_lose_it()
    {
        var operation = await CannedResponse.ReadAsync(client => client.Dubbing.CreateAsync(CannedResponse.Request()), async exchange =>
        {
            await exchange.ReadBodyAsync();
            await exchange.WriteHeadAsync(200, "Content-Length: 500", "Content-Type: application/json", "request-id: req_5");
            await exchange.WriteAsync(Begun);
            exchange.Close();
        });

        operation.DubbingId.Should().Be("x");
        operation.Metadata!.RequestId.Should().Be("req_5");
    }

    [Fact]
    public async Task A_connection_that_is_reset_after_the_id_does_not_lose_it()
    {
        using var client = Responding(_ => throw new IOException("Connection reset by peer"));

        (await client.Dubbing.CreateAsync(CannedResponse.Request())).DubbingId.Should().Be("x");
    }

    [Fact]
    public async Task A_cancellation_after_the_id_does_not_lose_it()
    {
        using var cancel = new CancellationTokenSource();
        using var client = Responding(async token =>
        {
            await cancel.CancelAsync();
            await Task.Delay(Timeout.Infinite, token);
        });

        (await client.Dubbing.CreateAsync(CannedResponse.Request(), cancellationToken: cancel.Token)).DubbingId.Should().Be("x");
    }

    [Fact]
    public async Task A_response_that_stalls_after_the_id_does_not_lose_it()
    {
        var time = new TestTime();
        using var client = Responding(
            async token =>
            {
                time.Advance(TimeSpan.FromSeconds(61));
                await Task.Delay(Timeout.Infinite, token);
            },
            time);

        (await client.Dubbing.CreateAsync(CannedResponse.Request())).DubbingId.Should().Be("x");
    }

    [Fact]
    public async Task A_response_that_breaks_before_the_id_is_ambiguous()
    {
        var error = await Assert.ThrowsAsync<DubbingConnectionException>(() => CannedResponse.ReadAsync(client => client.Dubbing.CreateAsync(CannedResponse.Request()), async exchange =>
        {
            await exchange.ReadBodyAsync();
            await exchange.WriteHeadAsync(200, "Content-Length: 500", "request-id: req_5");
            await exchange.WriteAsync("""{"dubbing_id":"x""");
            exchange.Close();
        }));

        error.MayHaveBeenAccepted.Should().BeTrue();
        error.RequestId.Should().Be("req_5");
    }

    private static DubbingClient Responding(Func<CancellationToken, Task> then, TestTime? time = null) =>
        CannedResponse.Client(new Uri("https://service.example"), time, new StubHandler(_ => new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new StreamContent(new ScriptedStream(Begun, then)) { Headers = { ContentLength = Encoding.UTF8.GetByteCount(Begun) + 100 } },
        }));
}
