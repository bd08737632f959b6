using System.Text.Json.Nodes;
using DubbingSdk.Emulator;

namespace DubbingSdk.Tests.Sessions;

[Trait("Category", "Slow")]
public class SessionSaveTests
{
    private const string Dub = $"POST {EditableDub.Route}/dub";
    private const string Translate = $"POST {EditableDub.Route}/translate";

    [Fact]
    public async Task A_changed_translation_is_dubbed_in_its_language_alone()
    {
        await using var stage = await EditableDub.OpenAsync(moreLanguages: "fr");
        var session = await stage.OpenSessionAsync();
        var segment = session.Segments[1];
        segment.Translations["es"].Text = "Otra frase.";

        var report = await session.SaveAsync();

        stage.Changes.Should().HaveCount(2);
        Same(stage.Bodies(Dub).Single(), new JsonObject { ["segments"] = new JsonArray(segment.Id), ["languages"] = new JsonArray("es") });
        report.Edits.Should().ContainSingle().Which.Should().BeEquivalentTo(new StudioEdit(StudioEditKind.SegmentChanged, [segment.Id!], Language: "es"));
        report.Translated.Should().BeEmpty();
        report.Dubbed.Should().Equal(new SegmentLanguage(segment.Id!, "es"));
        segment.Translations["es"].IsFresh.Should().BeTrue();
    }

    [Fact]
    public async Task A_changed_source_text_is_translated_anew_where_the_translation_was_not_set()
    {
        await using var stage = await EditableDub.OpenAsync(moreLanguages: "fr");
        var session = await stage.OpenSessionAsync();
        var segment = session.Segments[0];
        segment.Text = "Something else is said.";
        segment.Translations["es"].Text = "Se dice otra cosa.";

        var report = await session.SaveAsync();

        Same(stage.Bodies(Translate).Single(), new JsonObject { ["segments"] = new JsonArray(segment.Id), ["languages"] = new JsonArray("fr") });
        Same(stage.Bodies(Dub).Single(), new JsonObject { ["segments"] = new JsonArray(segment.Id), ["languages"] = new JsonArray("es", "fr") });
        report.Translated.Should().Equal(new SegmentLanguage(segment.Id!, "fr"));
        segment.Translations["es"].Text.Should().Be("Se dice otra cosa.");
        segment.Translations["fr"].Text.Should().Contain("Something else is said.");
        (await stage.StaleAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task A_save_without_translation_and_dubbing_translates_and_dubs_nothing()
    {
        await using var stage = await EditableDub.OpenAsync();
        var session = await stage.OpenSessionAsync();
        session.Segments[0].Text = "Something else is said.";

        await session.SaveAsync(new StudioSaveOptions { Retranslate = false, Dub = StudioDubScope.Nothing });

        stage.Changes.Should().ContainSingle().Which.Method.Should().Be("PATCH");
        stage.Paid.Should().Be(0);
        session.Segments[0].Translations["es"].IsFresh.Should().BeFalse();
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public async Task A_segment_that_the_service_does_not_call_stale_is_not_dubbed(bool sourceEditMakesDubsStale, int dubs)
    {
        await using var stage = await EditableDub.OpenAsync(options: new ElevenLabsOptions { SourceEditMakesDubsStale = sourceEditMakesDubsStale });
        var session = await stage.OpenSessionAsync();
        session.Segments[0].End -= TimeSpan.FromSeconds(0.5);

        await session.SaveAsync();

        stage.Bodies(Dub).Should().HaveCount(dubs);
    }

    [Fact]
    public async Task A_segment_that_was_stale_before_is_dubbed_only_when_all_is_requested()
    {
        await using var stage = await EditableDub.OpenAsync();
        var earlier = await stage.OpenSessionAsync();
        earlier.Segments[2].Translations["es"].Text = "De antes.";
        await earlier.SaveAsync(new StudioSaveOptions { Dub = StudioDubScope.Nothing });
        var session = await stage.OpenSessionAsync();
        session.Segments[0].Translations["es"].Text = "De ahora.";

        var first = await session.SaveAsync();
        var second = await session.SaveAsync(new StudioSaveOptions { Dub = StudioDubScope.AllStale });

        first.Dubbed.Should().Equal(new SegmentLanguage(session.Segments[0].Id!, "es"));
        second.Dubbed.Should().Equal(new SegmentLanguage(session.Segments[2].Id!, "es"));
    }

    [Fact]
    public async Task A_segment_that_became_stale_otherwise_is_dubbed_too()
    {
        await using var stage = await EditableDub.OpenAsync();
        var session = await stage.OpenSessionAsync();
        await stage.Studio.UpdateSpeakerAsync(stage.DubbingId, "speaker_1", new UpdateSpeakerRequest { VoiceStability = 0.1 });
        var stale = await stage.StaleAsync();
        session.Segments[0].Translations["es"].Text = "De ahora.";

        var report = await session.SaveAsync();

        stale.Should().NotBeEmpty();
        report.Dubbed.Select(part => part.ToString()).Should().BeEquivalentTo([.. stale, $"{session.Segments[0].Id}/es"]);
    }

    [Fact]
    public async Task A_save_of_no_change_changes_nothing()
    {
        await using var stage = await EditableDub.OpenAsync();
        var session = await stage.OpenSessionAsync();

        var report = await session.SaveAsync();

        stage.Changes.Should().BeEmpty();
        report.Edits.Should().BeEmpty();
    }

    [Fact]
    public async Task Segments_and_speakers_that_were_added_have_their_ids_after_the_save()
    {
        await using var stage = await EditableDub.OpenAsync();
        var session = await stage.OpenSessionAsync();
        var speaker = session.AddSpeaker("Narrator", "voice-a");
        var segment = session.AddSegment(speaker, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2.5));

        await session.SaveAsync();

        session.GetSpeaker(speaker.Id!).Should().BeSameAs(speaker);
        session.GetSegment(segment.Id!).Should().BeSameAs(segment);
        segment.Text.Should().NotBeNullOrEmpty("a missing text is transcribed with the dub");
        segment.Translations["es"].IsFresh.Should().BeTrue();
        speaker.Voices["es"].Should().Be("voice-a");
    }

    [Fact]
    public async Task A_render_holds_the_edit()
    {
        await using var stage = await EditableDub.OpenAsync();
        var session = await stage.OpenSessionAsync();
        var render = new StudioRender("es", RenderType.Mp3);
        var before = await SaveAsync(await session.SaveAsync(new StudioSaveOptions { Renders = [render] }));
        session.Segments[0].Translations["es"].Text = "Buenas noches a todos.";

        var report = await session.SaveAsync(new StudioSaveOptions { Renders = [render, new StudioRender(RenderLanguage.Original, RenderType.Wav)] });

        var after = await SaveAsync(report);
        report.Renders.Should().HaveCount(2).And.OnlyContain(made => made.HasCompleted);
        after.Length.Should().BeCloseTo(before.Length, 1000);
        after.Should().NotEqual(before);
    }

    [Fact]
    public async Task Each_stage_is_reported_with_the_id_of_its_operation()
    {
        await using var stage = await EditableDub.OpenAsync();
        var session = await stage.OpenSessionAsync();
        session.Segments[0].Text = "Something else is said.";
        var reported = new List<StudioProgress>();

        var report = await session.SaveAsync(new StudioSaveOptions { Renders = [new StudioRender("es", RenderType.Mp3)] }, new ImmediateProgress(reported.Add));

        reported.Select(progress => progress.Stage).Distinct().Should().Equal(StudioStage.Editing, StudioStage.Translating, StudioStage.Dubbing, StudioStage.Rendering);
        reported.Last().OperationId.Should().Be(report.Renders.Single().Id);
        reported.Where(progress => progress.Stage == StudioStage.Translating).Should().OnlyContain(progress => progress.OperationId == null, "a translation cannot be taken up");
        reported.Should().Contain(new StudioProgress(StudioStage.Dubbing, 1, 1, reported.Last(progress => progress.Stage == StudioStage.Dubbing).OperationId));
    }

    [Fact]
    public async Task A_translation_that_stays_as_it_is_does_not_hold_up_the_save()
    {
        await using var stage = await EditableDub.OpenAsync();
        var session = await stage.OpenSessionAsync();
        session.Segments[0].Text = "Something else is said.";
        stage.Emulator.FailNext("The translation never comes.");

        var report = await session.SaveAsync();

        report.Dubbed.Should().HaveCount(1);
        (await stage.StaleAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task A_translation_is_waited_for_no_longer_than_it_takes()
    {
        await using var stage = await EditableDub.OpenAsync();
        var session = await stage.OpenSessionAsync();
        session.Segments[0].Text = "Something else is said.";
        var before = stage.Time.GetUtcNow();

        await session.SaveAsync(new StudioSaveOptions { TranslationSettleTime = TimeSpan.FromDays(1) });

        (stage.Time.GetUtcNow() - before).Should().BeLessThan(TimeSpan.FromHours(1));
    }

    private static void Same(JsonNode actual, JsonNode expected) => JsonNode.DeepEquals(actual, expected).Should().BeTrue($"{actual.ToJsonString()} should be {expected.ToJsonString()}");

    private static async Task<byte[]> SaveAsync(StudioReport report)
    {
        using var bytes = new MemoryStream();
        await using var media = await report.Renders[0].DownloadAsync();
        await media.CopyToAsync(bytes);
        return bytes.ToArray();
    }
}
