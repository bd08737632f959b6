using DubbingSdk.Emulator;
using DubbingSdk.Providers;

namespace DubbingSdk.Tests.Providers;

[Trait("Category", "Slow")]
public class ManyLanguagesTests
{
    public static TheoryData<string> Names => ProviderFixture.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_language_is_dubbed_and_reported_in_order(string name)
    {
        await using var fixture = await ProviderFixture.StartAsync(name);
        var reported = new Reports();

        var reports = await fixture.Provider.DubIntoManyAsync(fixture.Request("es", "fr", "hi"), progress: reported);

        reports.Select(report => report.Language).Should().Equal("es", "fr", "hi");
        reports.Should().OnlyContain(report => report.HasSucceeded && report.Failure == null && report.Job != null);
        fixture.SubmissionCount.Should().Be(fixture.Provider.Capabilities.AcceptsManyTargets ? 1 : 3);
        reported.Recorded.Take(3).Select(report => (report.Language, HasEnded: report.Output is not null)).Should().Equal(("es", false), ("fr", false), ("hi", false));
        foreach (var report in reports)
        {
            await using var media = await report.Job!.OpenOutputAsync(report.Language);
            media.Container.IsKnown.Should().BeTrue();
        }
    }

    [Theory]
    [InlineData("elevenlabs")]
    [InlineData("segmind")]
    [InlineData("modelslab")]
    public async Task A_refused_or_ambiguous_submission_costs_no_other_language(string name)
    {
        await using var fixture = await ProviderFixture.StartAsync(name);
        fixture.Emulator.Faults.Add(Fault.Status(401) with { Route = fixture.Service.Submission, Skip = 1 });
        fixture.Emulator.Faults.Add(Fault.ResetBeforeResponse() with { Route = fixture.Service.Submission, Skip = 1 });

        var reports = await fixture.Provider.DubIntoManyAsync(fixture.Request("es", "fr", "hi", "ja"));

        reports.Select(report => report.Job is not null).Should().Equal(true, false, false, true);
        reports.Where(report => report.Job is not null).Should().OnlyContain(report => report.HasSucceeded);
        reports.Select(report => report.Failure).OfType<DubbingException>().Select(failure => failure.MayHaveBeenAccepted).Should().BeEquivalentTo([true, false]);
        fixture.Submissions.Should().HaveCount(4);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_job_that_fails_is_reported_with_its_id(string name)
    {
        await using var fixture = await ProviderFixture.StartAsync(name);
        fixture.FailNext("No speech was found in the source.");

        var reports = await fixture.Provider.DubIntoManyAsync(fixture.Request("es"));

        reports.Should().ContainSingle().Which.Should().Match<DubbingLanguageReport>(report =>
            report.Job != null && !report.HasSucceeded && report.Failure is DubbingFailedException && report.Output!.State == DubbingJobState.Failed);
    }

    [Theory]
    [InlineData("elevenlabs")]
    [InlineData("segmind")]
    [InlineData("modelslab")]
    public async Task A_cancellation_starts_nothing_more_and_loses_no_billed_job(string name)
    {
        await using var fixture = await ProviderFixture.StartAsync(name);
        using var cancellation = new CancellationTokenSource();
        var reported = new Reports { OnReport = _ => cancellation.Cancel() };

        var reports = await fixture.Provider.DubIntoManyAsync(fixture.Request("es", "fr"), progress: reported, cancellationToken: cancellation.Token);

        fixture.Submissions.Should().ContainSingle();
        reports[0].Job.Should().NotBeNull();
        reports.Should().OnlyContain(report => report.Failure is OperationCanceledException);
        reports[1].Job.Should().BeNull();
        (await fixture.CreateProvider().ResumeJob(reports[0].Job!.JobId).WaitForCompletionAsync()).State.Should().Be(DubbingJobState.Succeeded);
    }

    [Fact]
    public async Task One_language_that_cannot_be_dubbed_keeps_all_from_being_sent()
    {
        await using var fixture = await ProviderFixture.StartAsync("modelslab");

        var dub = () => fixture.Provider.DubIntoManyAsync(fixture.Request("es", "de"));

        await dub.Should().ThrowAsync<DubbingNotSupportedException>().WithMessage("*'de'*");
        fixture.Emulator.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task A_project_keeps_the_languages_that_could_be_started()
    {
        await using var fixture = await ProviderFixture.StartAsync("elevenlabs-projects");
        fixture.Emulator.Faults.Add(Fault.Status(402) with { Route = "POST /v1/dubbing/project/{project_id}/language" });

        var job = await fixture.Provider.SubmitAsync(fixture.Request("es", "fr", "de"));
        var early = (await fixture.Provider.GetStatusAsync(job.JobId)).Value;
        var status = (await job.WaitForCompletionAsync());

        early.HasEnded.Should().BeFalse();
        status.State.Should().Be(DubbingJobState.PartlySucceeded);
        status.Outputs.Select(output => (output.Language, output.State)).Should().Equal(
            ("es", DubbingJobState.Succeeded), ("fr", DubbingJobState.Failed), ("de", DubbingJobState.Succeeded));
        job.StartFailures.Should().ContainSingle().Which.Should().Match<KeyValuePair<DubbingLanguage, Exception>>(failure => failure.Key == "fr" && failure.Value is DubbingQuotaException);
        status.Outputs[1].Message.Should().Be($"The language could not be started: {job.StartFailures["fr"].Message}");
        status.Message.Should().Be(status.Outputs[1].Message);
        fixture.Submissions.Should().ContainSingle();
        await FluentActions.Awaiting(() => job.OpenOutputAsync("fr")).Should().ThrowAsync<InvalidOperationException>().WithMessage("*'fr'*could not be started*");
    }

    [Fact]
    public async Task A_language_added_with_an_ambiguous_outcome_is_found_when_the_project_has_it()
    {
        await using var fixture = await ProviderFixture.StartAsync("elevenlabs-projects");
        fixture.Emulator.Faults.Add(Fault.ResetBeforeResponse() with { Route = "POST /v1/dubbing/project/{project_id}/language" });

        var job = await fixture.Provider.SubmitAsync(fixture.Request("es", "fr"));

        (await job.WaitForCompletionAsync()).State.Should().Be(DubbingJobState.Succeeded);
        fixture.Emulator.Requests.Count(request => request.Operation == "POST /v1/dubbing/project/{project_id}/language").Should().Be(1);
    }

    [Fact]
    public async Task A_billed_project_is_returned_whatever_keeps_its_other_languages_from_being_started()
    {
        await using var fixture = await ProviderFixture.StartAsync("elevenlabs-projects");
        var calls = 0;
        using var client = new DubbingClient(new DubbingClientOptions
        {
            BaseAddress = fixture.Emulator.BaseAddress,
            TimeProvider = fixture.Time,
            ApiKeyProvider = _ => calls++ == 1 ? throw new InvalidDataException("The vault is broken.") : new(Support.TestClient.Key),
        });

        var job = await new ElevenLabsProjectsProvider(client).SubmitAsync(fixture.Request("es", "fr"));

        (await job.WaitForCompletionAsync()).State.Should().Be(DubbingJobState.PartlySucceeded);
        fixture.Submissions.Should().ContainSingle();
    }

    [Fact]
    public async Task A_cancelled_addition_of_a_language_is_passed_on_with_the_billed_job()
    {
        await using var fixture = await ProviderFixture.StartAsync("elevenlabs-projects");
        using var cancellation = new CancellationTokenSource();
        var keys = 0;
        using var client = Support.TestClient.Create(fixture.Emulator.BaseAddress, fixture.Time, options => (options.ApiKey, options.ApiKeyProvider) = (null, _ =>
        {
            if (++keys == 2)
                cancellation.Cancel();
            return new(Support.TestClient.Key);
        }
        ));
        var provider = new ElevenLabsProjectsProvider(client);

        var submit = () => provider.SubmitAsync(fixture.Request("es", "fr", "de"), cancellationToken: cancellation.Token);

        var canceled = (await submit.Should().ThrowAsync<DubbingJobCanceledException>()).Which;
        canceled.Message.Should().Contain(canceled.Job.Id);
        canceled.Job.StartFailures.Keys.Should().Equal("fr");
        (await canceled.Job.WaitForCompletionAsync()).Outputs.Select(output => output.State).Should().Equal(DubbingJobState.Succeeded, DubbingJobState.Failed, DubbingJobState.Failed);
        fixture.Submissions.Should().ContainSingle();
    }

    [Fact]
    public async Task A_language_that_could_not_be_added_is_reported_with_its_failure()
    {
        await using var fixture = await ProviderFixture.StartAsync("elevenlabs-projects");
        fixture.Emulator.Faults.Add(Fault.Status(402) with { Route = "POST /v1/dubbing/project/{project_id}/language" });

        var reports = await fixture.Provider.DubIntoManyAsync(fixture.Request("es", "fr"));

        reports.Select(report => report.HasSucceeded).Should().Equal(true, false);
        reports[0].Failure.Should().BeNull();
        reports[1].Failure.Should().BeOfType<DubbingQuotaException>();
    }

    private sealed class Reports : IProgress<DubbingLanguageReport>
    {
        private readonly List<DubbingLanguageReport> _recorded = [];

        public IReadOnlyList<DubbingLanguageReport> Recorded => _recorded;

        public Action<DubbingLanguageReport>? OnReport { get; init; }

        public void Report(DubbingLanguageReport value)
        {
            lock (_recorded)
                _recorded.Add(value);
            OnReport?.Invoke(value);
        }
    }
}
