using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Subtitles;

public class SubtitlePropertyTests
{
    private const int Runs = 200;

    /// <summary>Pieces that texts are made of, most of them chosen to be mistaken for something else.</summary>
    private static readonly string[] Pieces =
    [
        "Hello", " ", "\n", "\r\n", "\r", "\n\n", "\t", "1", "42", "-->", "<", ">", "&", "&amp;", "&lt;", "<v Ana>", "</v>", "<i>", "<00:00:01.000>",
        "NOTE", "WEBVTT", "STYLE", "00:00:01,000", "שלום", "مرحبا", "漢字", "👋", "e\u0301", "\u200E", "\u00A0", "\u2028", "\u0085", "\f", "\"", ",",
    ];

    [Fact]
    public void WebVtt_gives_back_what_was_written() => Seeds.Each(Runs, seed =>
    {
        var track = Track(new Random(seed));

        SubtitleTrack.ParseWebVtt(track.ToWebVtt()).Cues.Should().Equal(track.Cues);
    });

    [Fact]
    public void SubRip_gives_back_times_and_texts() => Seeds.Each(Runs, seed =>
    {
        var track = Track(new Random(seed));

        SubtitleTrack.ParseSrt(track.ToSrt()).Cues.Should().Equal(track.Cues.Select(cue => cue with { Speaker = null, Id = null }));
    });

    [Fact]
    public void Any_line_end_reads_the_same() => Seeds.Each(Runs, seed =>
    {
        var track = Track(new Random(seed));
        var end = seed % 2 == 0 ? "\r\n" : "\r";

        SubtitleTrack.ParseWebVtt(track.ToWebVtt().Replace("\n", end, StringComparison.Ordinal)).Cues.Should().Equal(track.Cues);
    });

    private static SubtitleTrack Track(Random random) => new(Enumerable.Range(0, random.Next(1, 30)).Select(_ => Cue(random)));

    private static SubtitleCue Cue(Random random)
    {
        var start = TimeSpan.FromSeconds(random.NextDouble() * (random.Next(10) == 0 ? 1_000_000 : 100));
        return new SubtitleCue
        {
            Start = start,
            End = start + TimeSpan.FromSeconds(0.001 + (random.NextDouble() * 5)),
            Text = Text(random, Pieces, 12),
            Speaker = random.Next(3) == 0 ? Text(random, Pieces, 4) : null,
            Id = random.Next(3) == 0 ? Text(random, [.. Pieces.Where(piece => piece != "-->")], 3).Replace("-->", "->", StringComparison.Ordinal) : null,
        };
    }

    private static string Text(Random random, string[] pieces, int most) => string.Concat(Enumerable.Range(0, random.Next(most)).Select(_ => pieces[random.Next(pieces.Length)]));
}
