using DubbingSdk.Emulator;
using DubbingSdk.Providers;
using DubbingSdk.Tests.Operations;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Providers;

/// <summary>What holds for every provider.</summary>
[Trait("Category", "Slow")]
public class ProviderContractTests
{
    public static TheoryData<string> Names => ProviderStage.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_job_is_started_waited_for_and_its_output_saved(string name)
    {
        await using var stage = await ProviderStage.StartAsync(name);
        var progress = new ProgressLog();

        var job = await stage.Provider.SubmitAsync(stage.Request("es"));
        var status = await job.WaitForCompletionAsync(progress: progress);

        status.State.Should().Be(DubbingJobState.Succeeded);
        status.HasEnded.Should().BeTrue();
        status.Outputs.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Language = (DubbingLanguage)"es", State = DubbingJobState.Succeeded, status.RawStatus });
        (status.Cost is { Amount: > 0, Remaining: > 0, Unit: "credits" }).Should().Be(stage.Provider.Capabilities.ReportsCost);
        progress.Reports[^1].Status.Should().Be(status.RawStatus);
        stage.SubmissionCount.Should().Be(1);
        await using var media = await job.OpenOutputAsync("es");
        media.Container.IsKnown.Should().BeTrue();
        (media.Container == MediaContainer.Mp4).Should().Be(stage.Provider.Capabilities.ProvidesVideo || name is "segmind" or "modelslab");
        stage.HasSentKeyToStorage.Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_job_that_fails_says_why(string name)
    {
        await using var stage = await ProviderStage.StartAsync(name);
        stage.FailNext("No speech was found in the source.");
        var job = await stage.Provider.SubmitAsync(stage.Request());

        var wait = () => job.WaitForCompletionAsync();

        var failure = (await wait.Should().ThrowAsync<DubbingFailedException>()).Which;
        failure.OperationId.Should().Be(job.Id);
        failure.Message.Should().Contain("No speech was found in the source.");
        var status = (await stage.Provider.GetStatusAsync(job.JobId)).Value;
        (status.State, status.Message).Should().Be((DubbingJobState.Failed, "No speech was found in the source."));
        status.Outputs.Should().ContainSingle().Which.State.Should().Be(DubbingJobState.Failed);
        await FluentActions.Awaiting(() => job.OpenOutputAsync("es")).Should().ThrowAsync<Exception>();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_cancelled_wait_leaves_the_job_to_be_taken_up_in_another_process(string name)
    {
        await using var stage = await ProviderStage.StartAsync(name);
        using var cancellation = new CancellationTokenSource();
        var job = await stage.Provider.SubmitAsync(stage.Request());
        var wait = () => job.WaitForCompletionAsync(progress: new ProgressLog { OnReport = _ => cancellation.Cancel() }, cancellationToken: cancellation.Token);
        await wait.Should().ThrowAsync<OperationCanceledException>();
        var text = job.JobId.ToString();

        var again = stage.CreateProvider().ResumeJob(DubbingJobId.Parse(text));
        var status = await again.WaitForCompletionAsync();

        text.Should().MatchRegex("^[A-Za-z0-9._~-]+$").And.Be(job.Id);
        status.State.Should().Be(DubbingJobState.Succeeded);
        again.Languages.Should().Equal("es");
        await using var media = await again.OpenOutputAsync("es");
        media.Container.IsKnown.Should().BeTrue();
        stage.SubmissionCount.Should().Be(1);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task What_a_service_cannot_do_is_refused_before_anything_is_sent(string name)
    {
        await using var stage = await ProviderStage.StartAsync(name);
        var able = stage.Provider.Capabilities;
        var request = stage.Request();
        var file = request with { Source = MediaSource.FromStream(new MemoryStream(MediaSamples.Wav()), "speech.wav") };
        (bool IsAble, DubbingJobRequest Request, string Advice)[] wishes =
        [
            (able.AcceptsFiles, file, "file"),
            (able.AcceptsManyTargets, request with { TargetLanguages = ["es", "fr"] }, "DubIntoManyAsync"),
            (able.DetectsSourceLanguage, request with { SourceLanguage = null }, "SourceLanguage"),
            (able.AcceptsNames, request with { Name = "Welcome" }, "Name"),
            (able.TargetLanguages is null, request with { TargetLanguages = ["tlh"] }, "OfService"),
        ];

        foreach (var wish in wishes)
        {
            if (wish.IsAble)
            {
                stage.Provider.Check(wish.Request);
                continue;
            }

            var submit = () => stage.Provider.SubmitAsync(wish.Request);
            (await submit.Should().ThrowAsync<DubbingNotSupportedException>().WithMessage($"*'{name}'*{wish.Advice}*")).Which.Provider.Should().Be(name);
        }

        stage.RequestCount.Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Outputs_and_texts_that_a_service_does_not_have_are_refused_before_anything_is_sent(string name)
    {
        await using var stage = await ProviderStage.StartAsync(name);
        var job = await stage.Provider.SubmitAsync(stage.Request());
        await job.WaitForCompletionAsync();
        var sent = stage.RequestCount;

        foreach (var kind in Enum.GetValues<DubbingOutputKind>().Except(stage.Provider.Capabilities.OutputKinds))
            (await FluentActions.Awaiting(() => job.OpenOutputAsync("es", kind)).Should().ThrowAsync<DubbingNotSupportedException>()).Which.Candidates.Should().Contain("Main");
        await FluentActions.Awaiting(() => job.OpenOutputAsync("fr")).Should().ThrowAsync<ArgumentException>().WithMessage("*into 'fr', but into es*");
        if (!stage.Provider.Capabilities.ProvidesSubtitles)
            await FluentActions.Awaiting(() => job.GetSubtitlesAsync("es")).Should().ThrowAsync<DubbingNotSupportedException>();
        stage.RequestCount.Should().Be(sent);

        foreach (var kind in stage.Provider.Capabilities.OutputKinds)
        {
            await using var media = await job.OpenOutputAsync("es", kind);
            (media.Container == MediaContainer.Mp4).Should().Be(kind == DubbingOutputKind.Video || (kind == DubbingOutputKind.Main && name != "elevenlabs-projects"));
        }

        if (stage.Provider.Capabilities.ProvidesSubtitles)
            (await job.GetSubtitlesAsync("es")).Cues.Should().NotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_doubtful_submission_is_sent_once_and_the_exception_says_what_to_check(string name)
    {
        await using var stage = await ProviderStage.StartAsync(name);
        stage.BreakNextSubmission();
        var since = stage.Time.GetUtcNow() - TimeSpan.FromMinutes(1);
        var request = stage.Request();
        var submit = () => stage.Provider.SubmitAsync(request);

        var doubt = (await submit.Should().ThrowAsync<DubbingConnectionException>()).Which;

        doubt.MayHaveBeenAccepted.Should().BeTrue();
        stage.SubmissionCount.Should().Be(1);
        if (stage.Provider.Capabilities.FindsLostJobs)
        {
            var found = await stage.Provider.FindAsync(request, since);
            (await found!.WaitForCompletionAsync()).State.Should().Be(DubbingJobState.Succeeded);
            (await stage.Provider.FindAsync(request with { Name = "Another" }, since)).Should().BeNull();
            await FluentActions.Awaiting(() => stage.Provider.FindAsync(request with { Name = null }, since)).Should().ThrowAsync<ArgumentException>().WithMessage("*Name*");
        }
        else
        {
            doubt.Message.Should().Contain("cannot list its jobs").And.Contain("before sending it anew");
            await FluentActions.Awaiting(() => stage.Provider.FindAsync(request, since)).Should().ThrowAsync<DubbingNotSupportedException>().WithMessage("*cannot list its jobs*");
        }

        stage.SubmissionCount.Should().Be(1);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_unknown_status_is_neither_success_nor_failure(string name)
    {
        await using var stage = await ProviderStage.StartAsync(name);
        var job = await stage.Provider.SubmitAsync(stage.Request());
        stage.ReportUnknownStatus(times: 2);

        var status = (await stage.Provider.GetStatusAsync(job.JobId)).Value;

        (status.State, status.HasEnded).Should().Be((DubbingJobState.Unknown, false));
        status.RawStatus.Should().BeEquivalentTo("dreaming");
        (await job.WaitForCompletionAsync()).State.Should().Be(DubbingJobState.Succeeded);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_output_is_there_after_the_addresses_of_the_first_answer_have_expired(string name)
    {
        await using var stage = await ProviderStage.StartAsync(name, new DubbingEmulatorOptions { SignedUrlLifetime = TimeSpan.FromMinutes(10), Segmind = new() { RequestLifetime = TimeSpan.FromHours(3) } });
        var job = await stage.Provider.SubmitAsync(stage.Request());
        await job.WaitForCompletionAsync();
        await (await job.OpenOutputAsync("es")).DisposeAsync();
        stage.Time.Advance(TimeSpan.FromHours(1));

        await using var media = await job.OpenOutputAsync("es");

        media.Container.IsKnown.Should().BeTrue();
    }

    [Fact]
    public async Task What_a_service_has_forgotten_is_not_found()
    {
        await using var stage = await ProviderStage.StartAsync("segmind");
        var job = await stage.Provider.SubmitAsync(stage.Request());
        await job.WaitForCompletionAsync();
        stage.Time.Advance(TimeSpan.FromHours(2));

        await FluentActions.Awaiting(() => stage.CreateProvider().ResumeJob(job.JobId).OpenOutputAsync("es")).Should().ThrowAsync<DubbingNotFoundException>();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_output_before_the_end_is_an_error_that_says_so(string name)
    {
        await using var stage = await ProviderStage.StartAsync(name);
        var job = await stage.Provider.SubmitAsync(stage.Request());

        var failure = await Record.ExceptionAsync(() => job.OpenOutputAsync("es"));

        failure.Should().Match(thrown => thrown is DubbingNotReadyException || thrown is InvalidOperationException);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_file_is_saved_whole_and_an_existing_one_is_left_alone(string name)
    {
        await using var stage = await ProviderStage.StartAsync(name);
        var job = await stage.Provider.SubmitAsync(stage.Request());
        await job.WaitForCompletionAsync();
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var path = Path.Combine(folder.FullName, "welcome.bin");
            var file = await job.SaveOutputAsync("es", path);

            file.Length.Should().BeGreaterThan(1000);
            await FluentActions.Awaiting(() => job.SaveOutputAsync("es", path)).Should().ThrowAsync<IOException>();
            folder.GetFiles().Should().ContainSingle().Which.Length.Should().Be(file.Length);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_file_saved_to_a_path_without_an_extension_gets_that_of_its_media(string name)
    {
        await using var stage = await ProviderStage.StartAsync(name);
        var job = await stage.Provider.SubmitAsync(stage.Request());
        await job.WaitForCompletionAsync();
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var path = Path.Combine(folder.FullName, "talk-es");
            await using var media = await job.OpenOutputAsync("es");
            var file = await job.SaveOutputAsync("es", path);

            file.FullName.Should().Be(path + media.Container.Extension);
            await FluentActions.Awaiting(() => job.SaveOutputAsync("es", path)).Should().ThrowAsync<IOException>().WithMessage("*exists*");
            await FluentActions.Awaiting(() => job.SaveOutputAsync("es", Path.Combine(folder.FullName, "nowhere", "talk-es"))).Should().ThrowAsync<DirectoryNotFoundException>();
            (await job.SaveOutputAsync("es", path, overwrite: true)).Length.Should().Be(file.Length);
            folder.GetFiles().Should().ContainSingle();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_job_of_another_provider_is_refused(string name)
    {
        await using var stage = await ProviderStage.StartAsync(name);
        var other = DubbingJobId.Parse("elsewhere~j1.7Ees");

        stage.Provider.Invoking(provider => provider.ResumeJob(other)).Should().Throw<ArgumentException>().WithMessage($"*'elsewhere', not of '{name}'*");
    }
}
