using DubbingSdk.Emulator;
using DubbingSdk.Providers;
using DubbingSdk.Tests.Operations;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Providers;

/// <summary>What holds for every provider.</summary>
[Trait("Category", "Slow")]
public class ProviderContractTests
{
    public static TheoryData<string> Names => ProviderFixture.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_job_is_started_waited_for_and_its_output_saved(string name)
    {
        await using var fixture = await ProviderFixture.StartAsync(name);
        var progress = new ProgressLog();

        var job = await fixture.Provider.SubmitAsync(fixture.Request("es"));
        var status = (await job.WaitForCompletionAsync(progress: progress));

        status.State.Should().Be(DubbingJobState.Succeeded);
        status.HasEnded.Should().BeTrue();
        status.Outputs.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Language = (DubbingLanguage)"es", State = DubbingJobState.Succeeded, status.RawStatus });
        (status.Cost is { Amount: > 0, Remaining: > 0, Unit: "credits" }).Should().Be(fixture.Provider.Capabilities.ReportsCost);
        progress.Reports[^1].Status.Should().Be(status.RawStatus);
        fixture.SubmissionCount.Should().Be(1);
        await using var media = await job.OpenOutputAsync("es");
        media.Container.IsKnown.Should().BeTrue();
        (media.Container == MediaContainer.Mp4).Should().Be(fixture.Provider.Capabilities.ProvidesVideo || name is "segmind" or "modelslab");
        fixture.HasSentKeyToStorage.Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_job_that_fails_states_the_reason(string name)
    {
        await using var fixture = await ProviderFixture.StartAsync(name);
        fixture.FailNext("No speech was found in the source.");
        var job = await fixture.Provider.SubmitAsync(fixture.Request());

        var wait = () => job.WaitForCompletionAsync();

        var failure = (await wait.Should().ThrowAsync<DubbingFailedException>()).Which;
        failure.OperationId.Should().Be(job.Id);
        failure.Message.Should().Contain("No speech was found in the source.");
        var status = (await fixture.Provider.GetStatusAsync(job.JobId)).Value;
        (status.State, status.Message).Should().Be((DubbingJobState.Failed, "No speech was found in the source."));
        status.Outputs.Should().ContainSingle().Which.State.Should().Be(DubbingJobState.Failed);
        await FluentActions.Awaiting(() => job.OpenOutputAsync("es")).Should().ThrowAsync<Exception>();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_cancelled_wait_leaves_the_job_to_be_resumed_in_another_process(string name)
    {
        await using var fixture = await ProviderFixture.StartAsync(name);
        using var cancellation = new CancellationTokenSource();
        var job = await fixture.Provider.SubmitAsync(fixture.Request());
        var wait = () => job.WaitForCompletionAsync(progress: new ProgressLog { OnReport = _ => cancellation.Cancel() }, cancellationToken: cancellation.Token);
        await wait.Should().ThrowAsync<OperationCanceledException>();
        var text = job.JobId.ToString();

        var again = fixture.CreateProvider().ResumeJob(DubbingJobId.Parse(text));
        var status = (await again.WaitForCompletionAsync());

        text.Should().MatchRegex("^[A-Za-z0-9._~-]+$").And.Be(job.Id);
        status.State.Should().Be(DubbingJobState.Succeeded);
        again.Languages.Should().Equal("es");
        await using var media = await again.OpenOutputAsync("es");
        media.Container.IsKnown.Should().BeTrue();
        fixture.SubmissionCount.Should().Be(1);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_unsupported_request_is_refused_before_anything_is_sent(string name)
    {
        await using var fixture = await ProviderFixture.StartAsync(name);
        var able = fixture.Provider.Capabilities;
        var request = fixture.Request();
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
                fixture.Provider.Check(wish.Request);
                continue;
            }

            var submit = () => fixture.Provider.SubmitAsync(wish.Request);
            (await submit.Should().ThrowAsync<DubbingNotSupportedException>().WithMessage($"*'{name}'*{wish.Advice}*")).Which.Provider.Should().Be(name);
        }

        fixture.RequestCount.Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Outputs_and_texts_that_a_service_does_not_have_are_refused_before_anything_is_sent(string name)
    {
        await using var fixture = await ProviderFixture.StartAsync(name);
        var job = await fixture.Provider.SubmitAsync(fixture.Request());
        await job.WaitForCompletionAsync();
        var sent = fixture.RequestCount;

        foreach (var kind in Enum.GetValues<DubbingOutputKind>().Except(fixture.Provider.Capabilities.OutputKinds))
            (await FluentActions.Awaiting(() => job.OpenOutputAsync("es", kind)).Should().ThrowAsync<DubbingNotSupportedException>()).Which.Candidates.Should().Contain("Main");
        await FluentActions.Awaiting(() => job.OpenOutputAsync("fr")).Should().ThrowAsync<ArgumentException>().WithMessage("*into 'fr', but into es*");
        if (!fixture.Provider.Capabilities.ProvidesSubtitles)
            await FluentActions.Awaiting(() => job.GetSubtitlesAsync("es")).Should().ThrowAsync<DubbingNotSupportedException>();
        fixture.RequestCount.Should().Be(sent);

        foreach (var kind in fixture.Provider.Capabilities.OutputKinds)
        {
            await using var media = await job.OpenOutputAsync("es", kind);
            (media.Container == MediaContainer.Mp4).Should().Be(kind == DubbingOutputKind.Video || (kind == DubbingOutputKind.Main && name != "elevenlabs-projects"));
        }

        if (fixture.Provider.Capabilities.ProvidesSubtitles)
            (await job.GetSubtitlesAsync("es")).Cues.Should().NotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_ambiguous_submission_is_sent_once_and_the_exception_states_what_to_check(string name)
    {
        await using var fixture = await ProviderFixture.StartAsync(name);
        fixture.BreakNextSubmission();
        var since = fixture.Time.GetUtcNow() - TimeSpan.FromMinutes(1);
        var request = fixture.Request();
        var submit = () => fixture.Provider.SubmitAsync(request);

        var ambiguous = (await submit.Should().ThrowAsync<DubbingConnectionException>()).Which;

        ambiguous.MayHaveBeenAccepted.Should().BeTrue();
        fixture.SubmissionCount.Should().Be(1);
        if (fixture.Provider.Capabilities.FindsLostJobs)
        {
            var found = await fixture.Provider.FindAsync(request, since);
            (await found!.WaitForCompletionAsync()).State.Should().Be(DubbingJobState.Succeeded);
            (await fixture.Provider.FindAsync(request with { Name = "Another" }, since)).Should().BeNull();
            await FluentActions.Awaiting(() => fixture.Provider.FindAsync(request with { Name = null }, since)).Should().ThrowAsync<ArgumentException>().WithMessage("*Name*");
        }
        else
        {
            ambiguous.Message.Should().Contain("cannot list its jobs").And.Contain("before sending it anew");
            await FluentActions.Awaiting(() => fixture.Provider.FindAsync(request, since)).Should().ThrowAsync<DubbingNotSupportedException>().WithMessage("*cannot list its jobs*");
        }

        fixture.SubmissionCount.Should().Be(1);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_unknown_status_is_neither_success_nor_failure(string name)
    {
        await using var fixture = await ProviderFixture.StartAsync(name);
        var job = await fixture.Provider.SubmitAsync(fixture.Request());
        fixture.ReportUnknownStatus(times: 2);

        var status = (await fixture.Provider.GetStatusAsync(job.JobId)).Value;

        (status.State, status.HasEnded).Should().Be((DubbingJobState.Unknown, false));
        status.RawStatus.Should().BeEquivalentTo("dreaming");
        (await job.WaitForCompletionAsync()).State.Should().Be(DubbingJobState.Succeeded);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_output_is_available_after_the_URIs_of_the_first_response_have_expired(string name)
    {
        await using var fixture = await ProviderFixture.StartAsync(name, new DubbingEmulatorOptions { SignedUrlLifetime = TimeSpan.FromMinutes(10), Segmind = new() { RequestLifetime = TimeSpan.FromHours(3) } });
        var job = await fixture.Provider.SubmitAsync(fixture.Request());
        await job.WaitForCompletionAsync();
        await (await job.OpenOutputAsync("es")).DisposeAsync();
        fixture.Time.Advance(TimeSpan.FromHours(1));

        await using var media = await job.OpenOutputAsync("es");

        media.Container.IsKnown.Should().BeTrue();
    }

    [Fact]
    public async Task An_operation_that_the_service_no_longer_knows_is_not_found()
    {
        await using var fixture = await ProviderFixture.StartAsync("segmind");
        var job = await fixture.Provider.SubmitAsync(fixture.Request());
        await job.WaitForCompletionAsync();
        fixture.Time.Advance(TimeSpan.FromHours(2));

        await FluentActions.Awaiting(() => fixture.CreateProvider().ResumeJob(job.JobId).OpenOutputAsync("es")).Should().ThrowAsync<DubbingNotFoundException>();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_output_before_completion_is_an_error_that_states_why(string name)
    {
        await using var fixture = await ProviderFixture.StartAsync(name);
        var job = await fixture.Provider.SubmitAsync(fixture.Request());

        var failure = await Record.ExceptionAsync(() => job.OpenOutputAsync("es"));

        failure.Should().Match(thrown => thrown is DubbingNotReadyException || thrown is InvalidOperationException);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_file_is_saved_whole_and_an_existing_one_is_left_alone(string name)
    {
        await using var fixture = await ProviderFixture.StartAsync(name);
        var job = await fixture.Provider.SubmitAsync(fixture.Request());
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
        await using var fixture = await ProviderFixture.StartAsync(name);
        var job = await fixture.Provider.SubmitAsync(fixture.Request());
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
        await using var fixture = await ProviderFixture.StartAsync(name);
        var other = DubbingJobId.Parse("elsewhere~j1.7Ees");

        fixture.Provider.Invoking(provider => provider.ResumeJob(other)).Should().Throw<ArgumentException>().WithMessage($"*'elsewhere', not of '{name}'*");
    }
}
