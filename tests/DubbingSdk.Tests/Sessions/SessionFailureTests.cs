using DubbingSdk.Emulator;

namespace DubbingSdk.Tests.Sessions;

[Trait("Category", "Slow")]
public class SessionFailureTests
{
    /// <summary>Each call of a save that changes everything, and whether the library repeats it by itself.</summary>
    public static TheoryData<string, bool> Calls => new()
    {
        { "DELETE {0}/segment/{segment_id}", true },
        { "POST {0}/language", false },
        { "POST {0}/speaker", false },
        { "PATCH {0}/speaker/{speaker_id}", true },
        { "POST {0}/migrate-segments", false },
        { "PATCH {0}/segment/{segment_id}/{language}", true },
        { "POST {0}/speaker/{speaker_id}/segment", false },
        { "POST {0}/translate", false },
        { "POST {0}/dub", false },
        { "POST {0}/render/{language}", false },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task A_lost_response_is_not_billed_twice(string call, bool isRepeated)
    {
        await using var untroubled = await EditableDub.OpenAsync();
        await (await EditAllAsync(untroubled)).SaveAsync(Options);
        await using var stage = await EditableDub.OpenAsync();
        var session = await EditAllAsync(stage);
        stage.Emulator.Faults.Add(Fault.ResetBeforeResponse() with { Route = Route(call) });

        await SaveAsync(session, isRepeated);

        stage.Paid.Should().Be(untroubled.Paid);
        await BeAlikeAsync(stage, untroubled);
        Made(stage).Should().Equal(Made(untroubled));
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task A_refused_call_is_repeated_by_the_next_save(string call, bool isRepeated)
    {
        await using var untroubled = await EditableDub.OpenAsync();
        await (await EditAllAsync(untroubled)).SaveAsync(Options);
        await using var stage = await EditableDub.OpenAsync();
        var session = await EditAllAsync(stage);
        stage.Emulator.Faults.Add(Fault.Status(403) with { Route = Route(call) });

        var save = () => session.SaveAsync(Options);
        await save.Should().ThrowAsync<DubbingPermissionException>();
        var report = await session.SaveAsync(Options);

        stage.Changes.Should().HaveCount(untroubled.Changes.Count + 1, "a refusal is no reason to repeat, whether or not a lost answer is one ({0})", isRepeated);
        stage.Paid.Should().Be(untroubled.Paid);
        await BeAlikeAsync(stage, untroubled);
        report.Renders.Should().ContainSingle().Which.HasCompleted.Should().BeTrue();
        report.Edits.Should().HaveCount(7);
    }

    [Theory]
    [InlineData(StudioStage.Translating)]
    [InlineData(StudioStage.Dubbing)]
    [InlineData(StudioStage.Rendering)]
    public async Task A_cancelled_save_continues_with_the_work_in_progress(StudioStage stageOfCancel)
    {
        await using var untroubled = await EditableDub.OpenAsync();
        await (await EditAllAsync(untroubled)).SaveAsync(Options);
        await using var stage = await EditableDub.OpenAsync();
        var session = await EditAllAsync(stage);
        using var cancellation = new CancellationTokenSource();

        var save = () => session.SaveAsync(Options, new ImmediateProgress(reported => CancelAt(reported.Stage)), cancellation.Token);
        await save.Should().ThrowAsync<OperationCanceledException>();
        await session.SaveAsync(Options);

        stage.Changes.Select(request => request.Operation).Should().Equal(untroubled.Changes.Select(request => request.Operation));
        stage.Paid.Should().Be(untroubled.Paid);
        await BeAlikeAsync(stage, untroubled);

        void CancelAt(StudioStage reached)
        {
            if (reached == stageOfCancel)
                cancellation.Cancel();
        }
    }

    [Fact]
    public async Task Segments_that_do_not_get_dubbed_are_named_and_dubbed_by_the_next_save()
    {
        await using var stage = await EditableDub.OpenAsync();
        var session = await stage.OpenSessionAsync();
        var segment = session.Segments[1];
        segment.Translations["es"].Text = "Otra frase.";
        stage.Emulator.FailNext("Nobody will hear of it.");

        var save = () => session.SaveAsync(new StudioSaveOptions { Polling = new PollingOptions { NoProgressTimeout = TimeSpan.FromMinutes(5) } });

        var stalled = (await save.Should().ThrowAsync<DubbingStalledException>()).Which;
        stalled.Stale.Should().Equal(new SegmentLanguage(segment.Id!, "es"));
        stalled.Message.Should().Contain($"{segment.Id}/es");
        await session.SaveAsync();
        (await stage.StaleAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task A_failed_render_is_started_again_by_the_next_save()
    {
        await using var stage = await EditableDub.OpenAsync();
        var session = await stage.OpenSessionAsync();
        var options = new StudioSaveOptions { Renders = [new StudioRender("es", RenderType.Mp3)] };
        stage.Emulator.FailNext("No room.");

        var save = () => session.SaveAsync(options);

        await save.Should().ThrowAsync<DubbingFailedException>();
        (await session.SaveAsync(options)).Renders[^1].Value.Status.Should().Be(RenderStatus.Complete);
    }

    private static StudioSaveOptions Options => new() { Renders = [new StudioRender("es", RenderType.Mp3)] };

    private static string Route(string call) => call.Replace("{0}", EditableDub.Route, StringComparison.Ordinal);

    /// <summary>A session in which each kind of change is made once.</summary>
    private static async Task<StudioSession> EditAllAsync(EditableDub stage)
    {
        var session = await stage.OpenSessionAsync();
        session.Segments[3].Delete();
        session.AddLanguage("fr");
        var speaker = session.AddSpeaker("Narrator", "voice-a");
        session.Speakers[0].Name = "Anna";
        session.Segments[1].MoveTo(speaker);
        session.Segments[0].Text = "Something else is said.";
        session.AddSegment(speaker, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2), "In between.");
        return session;
    }

    private static async Task SaveAsync(StudioSession session, bool isRepeated)
    {
        if (!isRepeated)
        {
            var save = () => session.SaveAsync(Options);
            (await save.Should().ThrowAsync<DubbingException>()).Which.MayHaveBeenAccepted.Should().BeTrue();
        }

        var report = await session.SaveAsync(Options);
        report.Renders.Should().ContainSingle().Which.HasCompleted.Should().BeTrue();
    }

    private static async Task BeAlikeAsync(EditableDub stage, EditableDub untroubled)
    {
        var (actual, expected) = (EditedDub.Read(await stage.StateAsync()), EditedDub.Read(await untroubled.StateAsync()));
        actual.Describe(expected).Should().Be(expected.Describe(expected));
        (await stage.StaleAsync()).Should().BeEmpty();
    }

    /// <summary>The calls that could make something twice.</summary>
    private static IEnumerable<string?> Made(EditableDub stage) => stage.Changes.Where(request => request.Method == "POST").Select(request => request.Operation);
}
