using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Sessions;

[Trait("Category", "Slow")]
public class ConcurrentEditTests
{
    public static TheoryData<string, string> Edits => new()
    {
        { "text", "text of segment {0}" },
        { "times", "times of segment {0}" },
        { "translation", "translation of segment {0} in es" },
        { "times of a dub", "times of segment {0} in es" },
        { "moved", "speaker of segment {0}" },
        { "deleted", "segment {0} was deleted" },
        { "added", "segment {1} was added" },
        { "renamed", "name of speaker speaker_0" },
        { "voice", "voice of speaker speaker_0 in es" },
        { "speaker", "speaker speaker_2 was added" },
        { "language", "language pt was added" },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public async Task An_edit_by_somebody_else_is_found_and_not_overwritten(string edit, string difference)
    {
        await using var stage = await EditableDub.OpenAsync();
        var session = await stage.OpenSessionAsync();
        session.Segments[2].Text = "Mine.";
        var added = await EditAsync(stage, edit, session.Segments[0].Id!);
        var before = (await stage.StateAsync()).ToJsonString();
        stage.Watch();

        var save = () => session.SaveAsync();

        var conflict = (await save.Should().ThrowAsync<DubbingConcurrentEditException>()).Which;
        conflict.Differences.Should().Equal(string.Format(System.Globalization.CultureInfo.InvariantCulture, difference, session.Segments[0].Id, added));
        conflict.Message.Should().Contain(conflict.Differences[0]).And.NotContain("Theirs");
        conflict.CurrentVersion.Should().BeGreaterThan(conflict.Version);
        stage.Changes.Should().BeEmpty();
        (await stage.StateAsync()).ToJsonString().Should().HaveLength(before.Length);
    }

    [Fact]
    public async Task A_version_that_moved_without_an_edit_is_no_conflict()
    {
        await using var stage = await EditableDub.OpenAsync();
        var session = await stage.OpenSessionAsync();
        await (await stage.Studio.RenderAsync(stage.DubbingId, "es", new RenderRequest { RenderType = RenderType.Mp3 })).WaitForCompletionAsync();
        await stage.Studio.UpdateSegmentAsync(stage.DubbingId, session.Segments[0].Id!, "en", new UpdateSegmentRequest { Text = session.Segments[0].Text });
        session.Segments[0].Text = "Mine.";

        await session.SaveAsync();

        (await stage.OpenSessionAsync()).Segments[0].Text.Should().Be("Mine.");
    }

    [Fact]
    public async Task A_null_or_a_language_that_is_not_a_target_is_no_conflict()
    {
        var version = 0;
        const string resource = """
            {"id":"d1","version":@,"source_language":"en","target_languages":["es"],
             "speaker_tracks":{"p1":{"id":"p1","segments":["s1"]},"p2":null},
             "speaker_segments":{"s1":{"id":"s1","end_time":1,"text":"Hi","dubs":{"es":null,"en":{"end_time":1,"text":"Hi"}}},"s2":null}}
            """;
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, resource.Replace("@", $"{++version}", StringComparison.Ordinal)));
        using var client = TestClient.Create(server.Address);
        var session = await client.Dubbing.Resource.OpenSessionAsync("d1");

        await session.SaveAsync(new StudioSaveOptions { Dub = StudioDubScope.Nothing });

        session.Version.Should().Be(2);
        server.Exchanges.Should().OnlyContain(exchange => exchange.Method == "GET");
    }

    [Fact]
    public async Task An_edit_during_the_save_is_found_before_anything_is_dubbed()
    {
        await using var stage = await EditableDub.OpenAsync();
        var session = await stage.OpenSessionAsync();
        session.Segments[2].Text = "Mine.";
        session.Segments[3].Text = "Mine too.";
        var progress = new ImmediateProgress(reported =>
        {
            if (reported is { Stage: StudioStage.Editing, Done: 1 })
                EditAsync(stage, "text", session.Segments[0].Id!).GetAwaiter().GetResult();
        });

        var save = () => session.SaveAsync(progress: progress);

        await save.Should().ThrowAsync<DubbingConcurrentEditException>();
        stage.Paid.Should().Be(0);
        session.Report.Edits.Should().HaveCount(2);
        (await stage.OpenSessionAsync()).Segments[0].Text.Should().Be("Theirs.");
    }

    private static async Task<string?> EditAsync(EditableDub stage, string edit, string segment)
    {
        var (studio, id) = (stage.Studio, stage.DubbingId);
        var theirs = new UpdateSegmentRequest { Text = "Theirs." };
        var times = new UpdateSegmentRequest { End = TimeSpan.FromSeconds(1.25) };
        var span = new CreateSegmentRequest { Start = TimeSpan.FromSeconds(1), End = TimeSpan.FromSeconds(2) };
        return edit switch
        {
            "text" => await DoAsync(studio.UpdateSegmentAsync(id, segment, "en", theirs)),
            "times" => await DoAsync(studio.UpdateSegmentAsync(id, segment, "en", times)),
            "translation" => await DoAsync(studio.UpdateSegmentAsync(id, segment, "es", theirs)),
            "times of a dub" => await DoAsync(studio.UpdateSegmentAsync(id, segment, "es", times)),
            "moved" => await DoAsync(studio.MigrateSegmentsAsync(id, new MigrateSegmentsRequest { SegmentIds = [segment], SpeakerId = "speaker_1" })),
            "deleted" => await DoAsync(studio.DeleteSegmentAsync(id, segment)),
            "added" => (await studio.CreateSegmentAsync(id, "speaker_0", span)).Value.NewSegment,
            "renamed" => await DoAsync(studio.UpdateSpeakerAsync(id, "speaker_0", new UpdateSpeakerRequest { SpeakerName = "Theirs." })),
            "voice" => await DoAsync(studio.UpdateSpeakerAsync(id, "speaker_0", new UpdateSpeakerRequest { VoiceId = "Theirs" })),
            "speaker" => await DoAsync(studio.CreateSpeakerAsync(id)),
            "language" => await DoAsync(studio.AddLanguageAsync(id, new AddLanguageRequest { Language = "pt" })),
            _ => throw new ArgumentOutOfRangeException(nameof(edit)),
        };

        static async Task<string?> DoAsync(Task task)
        {
            await task;
            return null;
        }
    }
}
