using DubbingSdk.Tests.Sessions;
using static DubbingSdk.Tests.Subtitles.Golden;

namespace DubbingSdk.Tests.Subtitles;

public class SubtitleSourceTests
{
    private static readonly DubbingResource Resource = new()
    {
        Id = "dub_1",
        SourceLanguage = "en",
        TargetLanguages = ["es", "fr"],
        SpeakerTracks = new Dictionary<string, SpeakerTrack>
        {
            ["speaker_0"] = new() { SpeakerName = "Ana", Segments = ["a", "c"] },
            ["speaker_1"] = new() { Segments = ["b"] },
            ["speaker_2"] = null!,
        },
        SpeakerSegments = new Dictionary<string, SpeakerSegment>
        {
            ["b"] = new()
            {
                Start = Second(2),
                End = Second(4),
                Text = "Thank you.",
                Dubs = new Dictionary<string, DubbedSegment> { ["es"] = new() { Start = Second(2.5), End = Second(3.5), Text = "Gracias." }, ["fr"] = new() { Text = " " } },
            },
            ["a"] = new()
            {
                Start = Second(0),
                End = Second(2),
                Subtitles = [Frame(0, 1, "Hello"), null!, Frame(1, 2, "all", "of you")],
                Dubs = new Dictionary<string, DubbedSegment>
                {
                    ["es"] = new() { Start = Second(0), End = Second(1.5), Subtitles = [Frame(0, 1, "Hola a"), Frame(1, 1.5, "todos")] },
                    ["fr"] = new() { Text = "Bonjour." },
                },
            },
            ["c"] = new() { Start = Second(-1), End = Second(-2), Text = "Before", Dubs = new Dictionary<string, DubbedSegment> { ["es"] = null! } },
            ["d"] = new() { Start = Second(9), End = Second(10), Text = "Nobody" },
            ["e"] = null!,
        },
    };

    [Theory]
    [InlineData("en")]
    [InlineData("original")]
    public void A_studio_dub_has_subtitles_of_its_source(string language) =>
        Resource.ToSubtitleTrack(language).Cues.Should().Equal(
            Cue(0, 1000, "Hello", "Ana"),
            Cue(0, 0, "Before", "Ana", "c"),
            Cue(1000, 2000, "all\nof you", "Ana"),
            Cue(2000, 4000, "Thank you.", "speaker_1", "b"),
            Cue(9000, 10_000, "Nobody", id: "d"));

    [Fact]
    public void A_studio_dub_has_subtitles_at_the_times_of_the_dub() =>
        Resource.ToSubtitleTrack("es").Cues.Should().Equal(
            Cue(0, 1000, "Hola a", "Ana"),
            Cue(1000, 1500, "todos", "Ana"),
            Cue(2500, 3500, "Gracias.", "speaker_1", "b"));

    [Fact]
    public void A_segment_whose_dub_has_no_times_yet_is_shown_at_those_of_the_source() =>
        Resource.ToSubtitleTrack("fr").Cues.Should().Equal(Cue(0, 2000, "Bonjour.", "Ana", "a"));

    [Fact]
    public void A_language_the_dub_does_not_have_is_refused()
    {
        var read = () => Resource.ToSubtitleTrack("de");

        read.Should().Throw<ArgumentException>().WithMessage("The dub has no target language 'de'. Use one of es, fr, or 'original' for its source.*");
    }

    [Fact]
    public void A_dub_into_its_own_language_is_the_dub()
    {
        var resource = new DubbingResource
        {
            Id = "dub_1",
            SourceLanguage = "en",
            TargetLanguages = ["en"],
            SpeakerSegments = new Dictionary<string, SpeakerSegment> { ["a"] = new() { End = Second(1), Text = "Said", Dubs = new Dictionary<string, DubbedSegment> { ["en"] = new() { Text = "Dubbed" } } } },
        };

        resource.ToSubtitleTrack("en").Cues.Should().Equal(Cue(0, 1000, "Dubbed", id: "a"));
    }

    [Fact]
    public void A_transcript_has_a_cue_for_each_utterance_with_text()
    {
        var transcript = new DubTranscript
        {
            Utterances =
            [
                new() { Text = "Two", SpeakerId = "speaker_0", Start = Second(2), End = Second(3) },
                new() { Start = Second(1), End = Second(2), Words = [new() { Text = "One" }, new() { Text = " " }, null!, new() { Text = "more" }] },
                new() { Text = " ", Start = Second(5), End = Second(6) },
                null!,
            ],
        };

        transcript.ToSubtitleTrack().Cues.Should().Equal(Cue(1000, 2000, "One more"), Cue(2000, 3000, "Two", "speaker_0"));
    }

    [Fact]
    public void A_project_has_subtitles_of_its_source_and_of_its_languages()
    {
        var transcript = new ProjectTranscript
        {
            Segments = [new() { Id = "b", Text = "Two", SpeakerId = "speaker_0", Start = Second(1), End = Second(2), ExternalId = "mine" }, null!, new() { Id = "a", Text = "One", Start = Second(0), End = Second(1) }, new() { Id = "c" }],
        };
        var translation = new ProjectTranslation
        {
            Segments = [new() { Id = "b", SourceText = "Two", Translation = "Dos", SpeakerId = "speaker_0", Start = Second(1), End = Second(2) }, null!, new() { Id = "a", SourceText = "One", Start = Second(0), End = Second(1) }],
        };

        transcript.ToSubtitleTrack().Cues.Should().Equal(Cue(0, 1000, "One", id: "a"), Cue(1000, 2000, "Two", "speaker_0", "b"));
        translation.ToSubtitleTrack().Cues.Should().Equal(Cue(1000, 2000, "Dos", "speaker_0", "b"));
    }

    [Fact]
    public void Subtitles_become_the_transcript_of_a_project()
    {
        var source = new SubtitleTrack([Cue(0, 1000, "Hello\nthere", "Ana", "a"), Cue(1000, 2000, ""), Cue(2000, 3500.4, "Bye")]);
        var dub = new SubtitleTrack([Cue(0, 900, "Hola"), Cue(1000, 2000, "Nada"), Cue(2000, 3000, "A\ndiós")]);
        TranscriptInputSegment[] segments =
        [
            new() { Text = "Hello there", Start = Second(0), End = Second(1), SpeakerId = "Ana", ExternalId = "a" },
            new() { Text = "Bye", Start = Second(2), End = Second(3.5) },
        ];

        source.ToTranscriptInput().Segments.Should().Equal(segments);
        source.ToTranscriptInput(dub).Segments.Should().Equal(segments[0] with { Translation = "Hola" }, segments[1] with { Translation = "A diós" });
        var uneven = () => source.ToTranscriptInput(new SubtitleTrack([]));
        uneven.Should().Throw<ArgumentException>().WithMessage("The source has 3 cue(s) and the dub 0. Both must have the same number of cues.*");
    }

    [Fact]
    public async Task The_subtitles_of_the_service_its_transcript_and_its_studio_agree()
    {
        await using var stage = await EditableDub.OpenAsync(seconds: 30);
        DubTranscriptEnvelope srt = await stage.Client.Dubbing.GetTranscriptAsync(stage.DubbingId, "es", DubTranscriptFormat.Srt);
        DubTranscriptEnvelope vtt = await stage.Client.Dubbing.GetTranscriptAsync(stage.DubbingId, "es", DubTranscriptFormat.WebVtt);
        DubbingResource resource = await stage.Studio.GetAsync(stage.DubbingId);

        var subtitles = SubtitleTrack.ParseSrt(srt.Subtitles!).Cues;

        subtitles.Should().HaveCountGreaterThan(3);
        SubtitleTrack.ParseWebVtt(vtt.Subtitles!).Cues.Should().Equal(subtitles);
        resource.ToSubtitleTrack("es").Cues.Select(cue => cue with { Speaker = null, Id = null }).Should().Equal(subtitles);
    }

    private static TimeSpan Second(double seconds) => TimeSpan.FromSeconds(seconds);

    private static SegmentSubtitle Frame(double start, double end, params string[] lines) => new() { Start = Second(start), End = Second(end), Lines = lines };
}
