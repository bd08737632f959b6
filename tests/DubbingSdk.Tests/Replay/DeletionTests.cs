using System.Net;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Replay;

/// <summary>A deletion that finds nothing has succeeded if an earlier attempt may have done it, and has failed if none can have.</summary>
public class DeletionTests
{
    private const string NotFound = """{"detail":{"status":"dubbing_not_found","message":"No such dub."}}""";

    private static readonly string[] Ambiguous = ["408", "500", "502", "503", "504", "reset, no response", "close, no response", "kept alive, close", "response too late", "reset in response", "response cut short"];

    private static readonly string[] NotTaken = ["429", "429 Retry-After 7", "refused", "no such host", "connect timeout", "connect hangs"];

    public static TheoryData<string, string> AmbiguousDeletions => Deletions(Ambiguous);

    public static TheoryData<string, string> DeletionsNotTaken => Deletions(NotTaken);

    [Theory]
    [MemberData(nameof(AmbiguousDeletions))]
    public async Task A_deletion_of_nothing_after_an_ambiguous_attempt_is_a_success(string call, string failure)
    {
        await using var server = ReplayServer.Start(failure, TableCall.Named(call), failures: 1, response: exchange => exchange.RespondAsync(404, NotFound));

        var thrown = await server.RunAsync();

        thrown.Should().BeNull();
        server.Requests.Should().Be(2);
    }

    [Theory]
    [MemberData(nameof(DeletionsNotTaken))]
    public async Task A_deletion_of_nothing_after_an_attempt_that_was_not_accepted_is_an_error(string call, string failure)
    {
        await using var server = ReplayServer.Start(failure, TableCall.Named(call), failures: 1, response: exchange => exchange.RespondAsync(404, NotFound));

        var thrown = await server.RunAsync();

        thrown.Should().BeOfType<DubbingNotFoundException>().Which.Code.Should().Be("dubbing_not_found");
        server.Requests.Should().Be(2);
    }

    [Fact]
    public async Task A_deletion_of_nothing_in_the_first_attempt_is_an_error()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(404, NotFound));
        using var client = TestClient.Create(server.Address);

        var delete = () => client.Dubbing.DeleteAsync("d1");

        (await delete.Should().ThrowAsync<DubbingNotFoundException>()).Which.StatusCode.Should().Be(HttpStatusCode.NotFound);
        server.Exchanges.Should().ContainSingle();
    }

    [Fact]
    public async Task A_deletion_of_nothing_after_a_failed_key_provider_is_an_error()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(404, NotFound));
        var calls = 0;
        using var client = TestClient.Create(server.Address, configure: options =>
        {
            options.ApiKey = null;
            options.ApiKeyProvider = _ => calls++ == 0 ? throw new HttpRequestException("The vault does not answer.") : new(TestClient.Key);
        });

        var delete = () => client.Dubbing.DeleteAsync("d1");

        await delete.Should().ThrowAsync<DubbingNotFoundException>();
        calls.Should().Be(2);
    }

    [Theory]
    [InlineData("get")]
    [InlineData("patch+")]
    [InlineData("Resource.GetAsync")]
    [InlineData("Resource.UpdateSegmentAsync")]
    public async Task A_404_is_an_error_for_every_other_call(string call)
    {
        await using var server = ReplayServer.Start("500", TableCall.Named(call), failures: 1, response: exchange => exchange.RespondAsync(404, NotFound));

        var thrown = await server.RunAsync();

        thrown.Should().BeOfType<DubbingNotFoundException>();
        server.Requests.Should().Be(2);
    }

    [Fact]
    public async Task A_deletion_found_gone_after_an_ambiguous_attempt_returns_a_response_with_the_status_of_the_last_attempt()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(500), exchange => exchange.RespondAsync(404, NotFound));
        using var client = TestClient.Create(server.Address);

        var (deleted, metadata) = await client.Dubbing.DeleteAsync("d1");

        deleted.Status.Should().BeNull();
        metadata.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    private static TheoryData<string, string> Deletions(string[] failures)
    {
        var deletions = new TheoryData<string, string>();
        foreach (var call in TableCall.All.Where(call => call.Column == "delete"))
        {
            foreach (var failure in failures)
                deletions.Add(call.Name, failure);
        }

        return deletions;
    }
}
