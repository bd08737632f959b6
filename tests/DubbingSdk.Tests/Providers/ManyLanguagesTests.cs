using DubbingSdk.Emulator;
using DubbingSdk.Providers;

namespace DubbingSdk.Tests.Providers;

[Trait("Category", "Slow")]
public class ManyLanguagesTests
{
    public static TheoryData<string> Names => ProviderStage.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_language_is_dubbed_and_reported_in_order(string name)
    {
        await using var stage = await ProviderStage.StartAsync(name);
        var told = new Reports();

        var reports = await stage.Provider.DubIntoManyAsync(stage.Request("es", "fr", "hi"), progress: told);

        reports.Select(report => report.Language).Should().Equal("es", "fr", "hi");
        reports.Should().OnlyContain(report => report.HasSucceeded && report.Failure == null && report.Job != null);
        stage.SubmissionCount.Should().Be(stage.Provider.Capabilities.AcceptsManyTargets ? 1 : 3);
        told.Heard.Take(3).Select(report => (report.Language, HasEnded: report.Output is not null)).Should().Equal(("es", false), ("fr", false), ("hi", false));
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
    public async Task A_submission_that_is_refused_or_doubtful_costs_no_other_language(string name)
    {
        await using var stage = await ProviderStage.StartAsync(name);
        stage.Emulator.Faults.Add(Fault.Status(401) with { Route = stage.Service.Submission, Skip = 1 });
        stage.Emulator.Faults.Add(Fault.ResetBeforeResponse() with { Route = stage.Service.Submission, Skip = 1 });

        var reports = await stage.Provider.DubIntoManyAsync(stage.Request("es", "fr", "hi", "ja"));

        reports.Select(report => report.Job is not null).Should().Equal(true, false, false, true);
        reports.Where(report => report.Job is not null).Should().OnlyContain(report => report.HasSucceeded);
        reports.Select(report => report.Failure).OfType<DubbingException>().Select(failure => failure.MayHaveBeenAccepted).Should().BeEquivalentTo([true, false]);
        stage.Submissions.Should().HaveCount(4);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_job_that_fails_is_reported_with_its_id(string name)
    {
        await using var stage = await ProviderStage.StartAsync(name);
        stage.FailNext("No speech was found in the source.");

        var reports = await stage.Provider.DubIntoManyAsync(stage.Request("es"));

        reports.Should().ContainSingle().Which.Should().Match<DubbingLanguageReport>(report =>
            report.Job != null && !report.HasSucceeded && report.Failure is DubbingFailedException && report.Output!.State == DubbingJobState.Failed);
    }

    [Theory]
    [InlineData("elevenlabs")]
    [InlineData("segmind")]
    [InlineData("modelslab")]
    public async Task A_cancellation_starts_nothing_more_and_loses_no_paid_job(string name)
    {
        await using var stage = await ProviderStage.StartAsync(name);
        using var cancellation = new CancellationTokenSource();
        var told = new Reports { OnReport = _ => cancellation.Cancel() };

        var reports = await stage.Provider.DubIntoManyAsync(stage.Request("es", "fr"), progress: told, cancellationToken: cancellation.Token);

        stage.Submissions.Should().ContainSingle();
        reports[0].Job.Should().NotBeNull();
        reports.Should().OnlyContain(report => report.Failure is OperationCanceledException);
        reports[1].Job.Should().BeNull();
        (await stage.CreateProvider().ResumeJob(reports[0].Job!.JobId).WaitForCompletionAsync()).State.Should().Be(DubbingJobState.Succeeded);
    }

    [Fact]
    public async Task One_language_that_cannot_be_dubbed_keeps_all_from_being_sent()
    {
        await using var stage = await ProviderStage.StartAsync("modelslab");

        var dub = () => stage.Provider.DubIntoManyAsync(stage.Request("es", "de"));

        await dub.Should().ThrowAsync<DubbingNotSupportedException>().WithMessage("*'de'*");
        stage.Emulator.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task A_project_keeps_the_languages_that_could_be_started()
    {
        await using var stage = await ProviderStage.StartAsync("elevenlabs-projects");
        stage.Emulator.Faults.Add(Fault.Status(402) with { Route = "POST /v1/dubbing/project/{project_id}/language" });

        var job = await stage.Provider.SubmitAsync(stage.Request("es", "fr", "de"));
        var early = (await stage.Provider.GetStatusAsync(job.JobId)).Value;
        var status = await job.WaitForCompletionAsync();

        early.HasEnded.Should().BeFalse();
        status.State.Should().Be(DubbingJobState.PartlySucceeded);
        status.Outputs.Select(output => (output.Language, output.State)).Should().Equal(
            ("es", DubbingJobState.Succeeded), ("fr", DubbingJobState.Failed), ("de", DubbingJobState.Succeeded));
        job.StartFailures.Should().ContainSingle().Which.Should().Match<KeyValuePair<DubbingLanguage, Exception>>(failure => failure.Key == "fr" && failure.Value is DubbingQuotaException);
        status.Outputs[1].Message.Should().Be($"The language could not be started: {job.StartFailures["fr"].Message}");
        status.Message.Should().Be(status.Outputs[1].Message);
        stage.Submissions.Should().ContainSingle();
        await FluentActions.Awaiting(() => job.OpenOutputAsync("fr")).Should().ThrowAsync<InvalidOperationException>().WithMessage("*'fr'*could not be started*");
    }

    [Fact]
    public async Task A_language_added_in_doubt_is_found_when_the_project_has_it()
    {
        await using var stage = await ProviderStage.StartAsync("elevenlabs-projects");
        stage.Emulator.Faults.Add(Fault.ResetBeforeResponse() with { Route = "POST /v1/dubbing/project/{project_id}/language" });

        var job = await stage.Provider.SubmitAsync(stage.Request("es", "fr"));

        (await job.WaitForCompletionAsync()).State.Should().Be(DubbingJobState.Succeeded);
        stage.Emulator.Requests.Count(request => request.Operation == "POST /v1/dubbing/project/{project_id}/language").Should().Be(1);
    }

    [Fact]
    public async Task A_project_that_is_paid_for_is_returned_whatever_keeps_its_other_languages_from_being_started()
    {
        await using var stage = await ProviderStage.StartAsync("elevenlabs-projects");
        var asked = 0;
        using var client = new DubbingClient(new DubbingClientOptions
        {
            BaseAddress = stage.Emulator.BaseAddress,
            TimeProvider = stage.Time,
            ApiKeyProvider = _ => asked++ == 1 ? throw new InvalidDataException("The vault is broken.") : new(Support.TestClient.Key),
        });

        var job = await new ElevenLabsProjectsProvider(client).SubmitAsync(stage.Request("es", "fr"));

        (await job.WaitForCompletionAsync()).State.Should().Be(DubbingJobState.PartlySucceeded);
        stage.Submissions.Should().ContainSingle();
    }

    [Fact]
    public async Task A_cancelled_addition_of_a_language_is_passed_on_with_the_job_that_is_paid_for()
    {
        await using var stage = await ProviderStage.StartAsync("elevenlabs-projects");
        using var cancellation = new CancellationTokenSource();
        var keys = 0;
        using var client = Support.TestClient.Create(stage.Emulator.BaseAddress, stage.Time, options => (options.ApiKey, options.ApiKeyProvider) = (null, _ =>
        {
            if (++keys == 2)
                cancellation.Cancel();
            return new(Support.TestClient.Key);
        }));
        var provider = new ElevenLabsProjectsProvider(client);

        var submit = () => provider.SubmitAsync(stage.Request("es", "fr", "de"), cancellationToken: cancellation.Token);

        var canceled = (await submit.Should().ThrowAsync<DubbingJobCanceledException>()).Which;
        canceled.Message.Should().Contain(canceled.Job.Id);
        canceled.Job.StartFailures.Keys.Should().Equal("fr");
        (await canceled.Job.WaitForCompletionAsync()).Outputs.Select(output => output.State).Should().Equal(DubbingJobState.Succeeded, DubbingJobState.Failed, DubbingJobState.Failed);
        stage.Submissions.Should().ContainSingle();
    }

    [Fact]
    public async Task A_language_that_could_not_be_added_is_reported_with_its_failure()
    {
        await using var stage = await ProviderStage.StartAsync("elevenlabs-projects");
        stage.Emulator.Faults.Add(Fault.Status(402) with { Route = "POST /v1/dubbing/project/{project_id}/language" });

        var reports = await stage.Provider.DubIntoManyAsync(stage.Request("es", "fr"));

        reports.Select(report => report.HasSucceeded).Should().Equal(true, false);
        reports[0].Failure.Should().BeNull();
        reports[1].Failure.Should().BeOfType<DubbingQuotaException>();
    }

    private sealed class Reports : IProgress<DubbingLanguageReport>
    {
        private readonly List<DubbingLanguageReport> _heard = [];

        public IReadOnlyList<DubbingLanguageReport> Heard => _heard;

        public Action<DubbingLanguageReport>? OnReport { get; init; }

        public void Report(DubbingLanguageReport value)
        {
            lock (_heard)
                _heard.Add(value);
            OnReport?.Invoke(value);
        }
    }
}
