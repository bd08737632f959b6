using System.Net;
using DubbingSdk.CambAi;
using DubbingSdk.ModelsLab;
using DubbingSdk.Providers;
using DubbingSdk.Segmind;
using NSubstitute;

namespace DubbingSdk.Tests.Operations;

public class MockedOperationTests
{
    [Fact]
    public async Task Operation_with_a_completed_value_returns_it()
    {
        var progress = new ProgressLog();
        var metadata = new DubbingResponseMetadata(HttpStatusCode.OK, [new("character-cost", "1200")]);
        var operation = new DubOperation("dub1", new Dub { DubbingId = "dub1", Status = DubStatus.Dubbed }, metadata);

        var dub = await operation.WaitForCompletionAsync(progress: progress);

        dub.Should().BeSameAs(operation.Value);
        (operation.Id, operation.DubbingId, operation.Status, operation.HasCompleted).Should().Be(("dub1", "dub1", "dubbed", true));
        (await operation.UpdateAsync()).Should().BeSameAs(operation.Latest);
        operation.CreatedMetadata.Should().BeSameAs(metadata);
        operation.Cost.Should().Be(1200);
        progress.Reports.Should().ContainSingle().Which.Status.Should().Be("dubbed");
    }

    [Fact]
    public async Task Operation_with_a_failed_value_throws()
    {
        var operation = new DubOperation("dub1", new Dub { DubbingId = "dub1", Status = DubStatus.Failed, Error = "No speech." });

        var failure = (await FluentActions.Awaiting(() => operation.WaitForCompletionAsync()).Should().ThrowAsync<DubbingFailedException>()).Which;

        failure.Reason.Should().Be("No speech.");
        operation.CreatedMetadata.Should().BeNull();
    }

    [Fact]
    public async Task Operation_with_a_value_in_progress_names_what_to_set_up()
    {
        var operation = new DubOperation("dub1", new Dub { DubbingId = "dub1", Status = DubStatus.Dubbing });

        await FluentActions.Awaiting(() => operation.WaitForCompletionAsync()).Should().ThrowAsync<InvalidOperationException>().WithMessage("*dub1*no service behind it*dubbing*Set up the member*");
    }

    [Fact]
    public async Task Partly_mocked_operation_names_what_to_set_up()
    {
        var operation = Substitute.ForPartsOf<DubOperation>();

        await FluentActions.Awaiting(() => operation.WaitForCompletionAsync()).Should().ThrowAsync<InvalidOperationException>().WithMessage("*no service behind it*Set up the member*");
    }

    [Fact]
    public async Task Members_of_a_mocked_operation_can_be_set_up()
    {
        var operation = Substitute.For<ProjectLanguageOperation>();
        operation.Id.Returns("p1~l1");
        operation.LanguageId.Returns("l1");
        operation.Cost.Returns(12.5m);
        operation.WaitForCompletionAsync().ReturnsForAnyArgs(new ProjectLanguage { LanguageId = "l1" });

        (operation.Id, operation.LanguageId, operation.Cost).Should().Be(("p1~l1", "l1", 12.5m));
        (await operation.WaitForCompletionAsync(new PollingOptions())).LanguageId.Should().Be("l1");
    }

    [Fact]
    public async Task Operations_of_every_service_complete_with_their_values()
    {
        (await new ProjectOperation("p1", new DubbingProject { ProjectId = "p1", Status = DubbingProjectStatus.Ready }).WaitForCompletionAsync()).ProjectId.Should().Be("p1");
        (await new ProjectLanguageOperation("p1", "l1", new ProjectLanguage { LanguageId = "l1", Status = ProjectLanguageStatus.Completed }).WaitForCompletionAsync()).LanguageId.Should().Be("l1");
        (await new RegenerationOperation("p1", "l1", 3, new ProjectLanguage { LanguageId = "l1", OutputRevision = 3, Status = ProjectLanguageStatus.Completed }).WaitForCompletionAsync()).OutputRevision.Should().Be(3);
        (await new RenderOperation("dub1", "r1", new DubbingRender { Id = "r1", Status = RenderStatus.Complete }).WaitForCompletionAsync()).Id.Should().Be("r1");
        (await new SegmentDubOperation("dub1", new DubSegmentsRequest { Segments = ["s1"], Languages = ["es"] }, new DubbingResource()).WaitForCompletionAsync()).Should().NotBeNull();
        (await new CambAiDubOperation("t1", new CambAiTask { Status = CambAiTaskStatus.Success, RunId = 7 }).WaitForCompletionAsync()).RunId.Should().Be(7);
        (await new CambAiProjectOperation("t1", new CambAiProjectSetup { Projects = [new CambAiProject()] }).WaitForCompletionAsync()).Projects.Should().ContainSingle();
        (await new CambAiFormatOperation(7, CambAiLanguage.FrenchFrance, new CambAiFormatRequest { OutputFormat = CambAiOutputFormat.Wav }, new CambAiTask { Status = CambAiTaskStatus.Success }).WaitForCompletionAsync()).Should().NotBeNull();
        (await new SegmindDubOperation("r1", new SegmindDubResult { Status = SegmindStatus.Completed }).WaitForCompletionAsync()).Should().NotBeNull();
        (await new ModelsLabDubOperation("4711", new ModelsLabDub { Status = ModelsLabStatus.Success }).WaitForCompletionAsync()).Should().NotBeNull();
    }

    [Fact]
    public async Task Job_completes_with_its_status()
    {
        var id = DubbingJobId.Create("elevenlabs", "dub1", ["es"]);
        var job = new DubbingJob(id, DubbingJobStatus.ForAll(id.Languages, DubbingJobState.Succeeded, "dubbed", cost: new DubbingCost(3, Remaining: null, "credits")));

        (await job.WaitForCompletionAsync()).State.Should().Be(DubbingJobState.Succeeded);
        job.Languages.Should().Equal("es");
        job.Cost.Should().Be(3);
    }

    [Fact]
    public async Task List_of_pages_is_read_from_its_start_or_from_a_cursor()
    {
        var metadata = new DubbingResponseMetadata(HttpStatusCode.OK);
        var list = DubbingPageable<int>.FromPages(new([1, 2], "next", metadata), new([3], nextCursor: null, metadata));
        List<int> items = [];

        await foreach (var item in list)
            items.Add(item);
        items.Should().Equal(1, 2, 3);

        List<DubbingPage<int>> pages = [];
        await foreach (var page in list.AsPages("next"))
            pages.Add(page);
        pages.Should().ContainSingle().Which.Items.Should().Equal(3);

        var unknown = async () => await list.AsPages("elsewhere").GetAsyncEnumerator().MoveNextAsync();
        await unknown.Should().ThrowAsync<ArgumentException>();
    }
}
