using DubbingSdk.Providers;
using DubbingSdk.Segmind;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Operations;

public class CostTests
{
    [Fact]
    public async Task Cost_of_the_creation_is_kept_after_polls()
    {
        await using var server = LoopbackServer.Start(Charge("""{"dubbing_id":"dub1"}""", "character-cost: 1200"), Dubs.Report("dubbing"), Dubs.Report("dubbed"));
        using var client = Dubs.Client(server, new TestTime());
        var operation = await client.Dubbing.CreateAsync(Dubs.Request);

        var dub = await operation.WaitForCompletionAsync();

        dub.DubbingId.Should().Be(Dubs.Id);
        operation.Cost.Should().Be(1200);
        operation.CreatedMetadata!.CharacterCost.Should().Be(1200);
        operation.Metadata!.RequestId.Should().Be("req-3");
    }

    [Fact]
    public async Task Resumed_operation_has_no_creation_and_the_cost_that_polls_stated()
    {
        await using var server = LoopbackServer.Start(
            Dubs.Report("queued"),
            Charge("""{"dubbing_id":"dub1","status":"dubbing"}""", "character-cost: 900"),
            Charge("""{"dubbing_id":"dub1","status":"dubbed"}""", "character-cost: 0"));
        using var client = Dubs.Client(server, new TestTime());
        var operation = client.Dubbing.ResumeOperation(Dubs.Id);

        await operation.UpdateAsync();
        operation.Cost.Should().BeNull();
        await operation.WaitForCompletionAsync();

        operation.CreatedMetadata.Should().BeNull();
        operation.Cost.Should().Be(900, "zero is the price of the poll");
    }

    [Fact]
    public async Task Cost_that_the_finished_work_states_is_that_of_the_operation()
    {
        await using var server = LoopbackServer.Start(
            Charge("""{"request_id":"r1"}""", "x-cost: 0"),
            Dubs.Respond("""{"request_id":"r1","status":"COMPLETED"}"""),
            Dubs.Respond("""{"request_id":"r1","status":"COMPLETED","metrics":{"cost":0.25}}"""));
        using var client = new SegmindClient(new SegmindClientOptions { ApiKey = TestClient.Key, BaseAddress = server.Address, TimeProvider = new TestTime(), Retries = { MaxRetries = 0 } });
        var operation = await client.CreateAsync(new SegmindDubRequest { Source = MediaSource.FromUri(new Uri("https://media.example/a.mp4")), TargetLanguage = "es", SourceLanguage = "en" });

        await operation.WaitForCompletionAsync();

        operation.Cost.Should().Be(0.25m);
    }

    [Fact]
    public async Task Job_of_the_neutral_layer_states_the_cost_of_its_submission()
    {
        await using var server = LoopbackServer.Start(Charge("""{"dubbing_id":"dub1"}""", "character-cost: 1200"), Dubs.Report("dubbed"));
        using var client = Dubs.Client(server, new TestTime());
        var job = await new ElevenLabsDubbingProvider(client).SubmitAsync(new() { Source = Dubs.Request.Source!, TargetLanguages = ["es"] });

        var status = await job.WaitForCompletionAsync();

        job.Cost.Should().Be(1200);
        status.Cost.Should().Be(new DubbingCost(1200, Remaining: null, "credits"));
    }

    [Fact]
    public async Task Job_of_the_neutral_layer_adds_the_costs_of_its_languages()
    {
        await using var server = LoopbackServer.Start(
            Charge("""{"project_id":"p1","status":"queued","language_ids":["l1"]}""", "character-cost: 1000"),
            Charge("""{"language_id":"l2","project_id":"p1","target_language":"fr","status":"queued"}""", "character-cost: 300"));
        using var client = Dubs.Client(server, new TestTime());

        var job = await new ElevenLabsProjectsProvider(client).SubmitAsync(new() { Source = Dubs.Request.Source!, TargetLanguages = ["es", "fr"] });

        job.StartFailures.Should().BeEmpty();
        job.Cost.Should().Be(1300);
    }

    private static Func<LoopbackExchange, Task> Charge(string body, string header) => exchange => exchange.RespondAsync(200, body, headers: header);
}
