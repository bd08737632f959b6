using System.Net;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Replay;

/// <summary>A deletion that finds nothing has succeeded if an earlier attempt may have done it, and has failed if none can have.</summary>
public class DeletionTests
{
    private const string NotFound = """{"detail":{"status":"dubbing_not_found","message":"No such dub."}}""";

    private static readonly string[] Doubtful = ["408", "500", "502", "503", "504", "reset, no answer", "close, no answer", "kept alive, close", "answer too late", "reset in answer", "answer cut short"];

    private static readonly string[] NotTaken = ["429", "429 Retry-After 7", "refused", "no such host", "connect timeout", "connect hangs"];

    public static TheoryData<string, string> DoubtfulDeletions => Deletions(Doubtful);

    public static TheoryData<string, string> DeletionsNotTaken => Deletions(NotTaken);

    [Theory]
    [MemberData(nameof(DoubtfulDeletions))]
    public async Task Nothing_found_after_a_doubtful_attempt_is_a_success(string call, string failure)
    {
        await using var scene = Scene.Set(failure, TableCall.Named(call), failures: 1, answer: exchange => exchange.RespondAsync(404, NotFound));

        var thrown = await scene.RunAsync();

        thrown.Should().BeNull();
        scene.Requests.Should().Be(2);
    }

    [Theory]
    [MemberData(nameof(DeletionsNotTaken))]
    public async Task Nothing_found_after_an_attempt_that_was_not_taken_is_an_error(string call, string failure)
    {
        await using var scene = Scene.Set(failure, TableCall.Named(call), failures: 1, answer: exchange => exchange.RespondAsync(404, NotFound));

        var thrown = await scene.RunAsync();

        thrown.Should().BeOfType<DubbingNotFoundException>().Which.Code.Should().Be("dubbing_not_found");
        scene.Requests.Should().Be(2);
    }

    [Fact]
    public async Task Nothing_found_at_once_is_an_error()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(404, NotFound));
        using var client = TestClient.Create(server.Address);

        var delete = () => client.Dubbing.DeleteAsync("d1");

        (await delete.Should().ThrowAsync<DubbingNotFoundException>()).Which.StatusCode.Should().Be(HttpStatusCode.NotFound);
        server.Exchanges.Should().ContainSingle();
    }

    [Fact]
    public async Task Nothing_found_after_the_key_could_not_be_fetched_is_an_error()
    {
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(404, NotFound));
        var asked = 0;
        using var client = TestClient.Create(server.Address, configure: options =>
        {
            options.ApiKey = null;
            options.ApiKeyProvider = _ => asked++ == 0 ? throw new HttpRequestException("The vault does not answer.") : new(TestClient.Key);
        });

        var delete = () => client.Dubbing.DeleteAsync("d1");

        await delete.Should().ThrowAsync<DubbingNotFoundException>();
        asked.Should().Be(2);
    }

    [Theory]
    [InlineData("get")]
    [InlineData("patch+")]
    [InlineData("Resource.GetAsync")]
    [InlineData("Resource.UpdateSegmentAsync")]
    public async Task Nothing_found_is_an_error_for_every_other_call(string call)
    {
        await using var scene = Scene.Set("500", TableCall.Named(call), failures: 1, answer: exchange => exchange.RespondAsync(404, NotFound));

        var thrown = await scene.RunAsync();

        thrown.Should().BeOfType<DubbingNotFoundException>();
        scene.Requests.Should().Be(2);
    }

    [Fact]
    public async Task A_deletion_that_succeeded_in_doubt_returns_an_answer_with_the_status_of_the_last_attempt()
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
