using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests;

public class SmokeTests
{
    [Fact]
    public async Task A_passing_failure_of_a_read_is_repeated()
    {
        await using var server = LoopbackServer.Start(
            exchange => exchange.RespondAsync(503),
            exchange => exchange.RespondAsync(200, """{"dubbing_id":"x","status":"dubbed"}"""));
        var time = new TestTime();
        using var client = TestClient.Create(server.Address, time);

        var dub = await client.Dubbing.GetAsync("x");

        dub.Value.Status.Should().Be(DubStatus.Dubbed);
        server.Exchanges.Should().HaveCount(2);
        time.Waits.Should().ContainSingle();
    }
}
