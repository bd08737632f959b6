using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Subtitles;

/// <summary>Subtitles, and the files they are to become, which were written by hand.</summary>
internal static class Golden
{
    public static IReadOnlyDictionary<string, SubtitleTrack> Tracks { get; } = new Dictionary<string, SubtitleTrack>
    {
        ["overlapping"] = new(
        [
            Cue(2500, 3250, "Wait!", "Ben"),
            Cue(2500, 5000, "No, you wait.", id: "seg_3"),
            Cue(1000, 4000, "I was going to say", "Ana", "seg_1"),
        ]),
        ["line-breaks"] = new(
        [
            Cue(0, 2000, "\n\nFirst line\r\n\r\nSecond line\r \t\r  Third line\n"),
            Cue(2000, 2000, "2"),
            Cue(3000, 4000, " \n"),
            Cue(4999.5, 6000.5, "مرحبا بالجميع\nשלום לכולם 👋"),
        ]),
        ["long"] = new(
        [
            Cue(3_599_999, 3_600_000, "Before the hour"),
            Cue(359_999_999, 360_000_001, "Across a hundred hours"),
            Cue(12_345 * 3_600_000L, (12_346 * 3_600_000L) - 1, "Long after"),
        ]),
        ["escaping"] = new(
        [
            Cue(0, 1000, "Q&A: 1 < 2 > 0 &amp; <i>so</i> on", "R&D <1>"),
            Cue(1000, 2000, "left --> right\n00:00:09,000 --> 00:00:10,000"),
            Cue(2000, 3000, "NOTE this is said\nWEBVTT", id: "NOTE 3"),
        ]),
    };

    public static string Read(string file) => File.ReadAllText(PathOf(file)).ReplaceLineEndings("\n");

    public static string PathOf(string file) => Repository.PathOf("tests", "DubbingSdk.Tests", "Subtitles", "golden", file);

    public static SubtitleCue Cue(double start, double end, string text, string? speaker = null, string? id = null) =>
        new() { Start = TimeSpan.FromMilliseconds(start), End = TimeSpan.FromMilliseconds(end), Text = text, Speaker = speaker, Id = id };
}
