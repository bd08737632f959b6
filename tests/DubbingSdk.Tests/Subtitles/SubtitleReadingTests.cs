using System.Text;
using DubbingSdk.Tests.Streams;
using static DubbingSdk.Tests.Subtitles.Golden;

namespace DubbingSdk.Tests.Subtitles;

public class SubtitleReadingTests
{
    private static readonly SubtitleCue[] Two = [Cue(1000, 2500, "One"), Cue(3000, 4000, "Two\nlines")];

    public static TheoryData<string> Names => [.. Tracks.Keys];

    public static TheoryData<string, string> TolerableSrt => new()
    {
        { "as it should be", "1\n00:00:01,000 --> 00:00:02,500\nOne\n\n2\n00:00:03,000 --> 00:00:04,000\nTwo\nlines\n" },
        { "byte order mark", "\uFEFF1\n00:00:01,000 --> 00:00:02,500\nOne\n\n2\n00:00:03,000 --> 00:00:04,000\nTwo\nlines\n" },
        { "lines of Windows", "1\r\n00:00:01,000 --> 00:00:02,500\r\nOne\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\nTwo\r\nlines\r\n\r\n" },
        { "lines of an old Mac", "1\r00:00:01,000 --> 00:00:02,500\rOne\r\r2\r00:00:03,000 --> 00:00:04,000\rTwo\rlines\r" },
        { "no numbers", "00:00:01,000 --> 00:00:02,500\nOne\n\n00:00:03,000 --> 00:00:04,000\nTwo\nlines" },
        { "odd numbers", "\n\n 17 \n00:00:01,000 --> 00:00:02,500\nOne\n\n\n \t\n3\n00:00:03,000 --> 00:00:04,000\nTwo\nlines\n\n\n" },
        { "points and short times", "1\n0:01.0 --> 0:02.50\nOne\n\n2\n0:00:03 --> 00:00:4,000\nTwo\nlines" },
        { "no blank line", "1\n00:00:01,000 --> 00:00:02,500\nOne\n2\n00:00:03,000 --> 00:00:04,000\nTwo\nlines" },
        { "no blank line and no number", "00:00:01,000 --> 00:00:02,500\nOne\n00:00:03,000 --> 00:00:04,000\nTwo\nlines" },
        { "places and spaces", "1\n 00:00:01,000-->00:00:02,500  X1:10 X2:20\nOne\n\n2\n00:00:03,000\t-->\t00:00:04,000\tline:0\nTwo\nlines" },
        { "in disorder", "2\n00:00:03,000 --> 00:00:04,000\nTwo\nlines\n\n1\n00:00:01,000 --> 00:00:02,500\nOne\n" },
    };

    public static TheoryData<string, string> TolerableWebVtt => new()
    {
        { "as it should be", "WEBVTT\n\n00:00:01.000 --> 00:00:02.500\nOne\n\n00:00:03.000 --> 00:00:04.000\nTwo\nlines\n" },
        { "byte order mark and lines of Windows", "\uFEFFWEBVTT\r\n\r\n00:01.000 --> 00:02.500\r\nOne\r\n\r\n00:03.000 --> 00:04.000\r\nTwo\r\nlines" },
        { "text in the header", "WEBVTT - Talk\nKind: captions\nLanguage: en\n\n00:01.000 --> 00:02.500\nOne\n\n00:03.000 --> 00:04.000\nTwo\nlines" },
        { "comments, styles, regions", "WEBVTT\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:a\n\nNOTE\n\nNOTE a\nb\n\n00:01.000 --> 00:02.500\nOne\n\nNOTE\tc\n\n00:03.000 --> 00:04.000\nTwo\nlines\n\nNOTE d" },
        { "settings", "WEBVTT\n\n00:01.000 --> 00:02.500 align:start position:0%\nOne\n\n00:03.000 --> 00:04.000 line:-1\nTwo\nlines" },
        { "commas", "WEBVTT\n\n00:00:01,000 --> 00:00:02,500\nOne\n\n00:00:03,000 --> 00:00:04,000\nTwo\nlines" },
        { "no blank line after the header", "WEBVTT\n00:01.000 --> 00:02.500\nOne\n\n00:03.000 --> 00:04.000\nTwo\nlines" },
        { "no blank line between", "WEBVTT\n\n00:01.000 --> 00:02.500\nOne\n00:03.000 --> 00:04.000\nTwo\nlines" },
        { "markup", "WEBVTT\n\n00:01.000 --> 00:02.500\n<c.yellow.bg_blue><i>O</i><00:00:01.500>n<b>e</b></c>\n\n00:03.000 --> 00:04.000\n<lang en-GB>Two</lang>\n<ruby>lines<rt></rt></ruby>" },
    };

    [Theory]
    [MemberData(nameof(TolerableSrt))]
    public void SubRip_is_read_as_it_is_found(string what, string text) => SubtitleTrack.ParseSrt(text).Cues.Should().Equal(Two, what);

    [Theory]
    [MemberData(nameof(TolerableWebVtt))]
    public void WebVtt_is_read_as_it_is_found(string what, string text) => SubtitleTrack.ParseWebVtt(text).Cues.Should().Equal(Two, what);

    [Theory]
    [MemberData(nameof(Names))]
    public void WebVtt_gives_back_what_was_written(string name) =>
        SubtitleTrack.ParseWebVtt(Read($"{name}.vtt")).Cues.Should().Equal(Tracks[name].Cues.Select(Shown));

    [Theory]
    [MemberData(nameof(Names))]
    public void SubRip_gives_back_times_and_texts(string name) =>
        SubtitleTrack.ParseSrt(Read($"{name}.srt")).Cues.Should().Equal(Tracks[name].Cues.Select(cue =>
            Shown(cue) with { Speaker = null, Id = null, Text = cue.Text.Replace("00:00:09,000 -->", "00:00:09,000 ->", StringComparison.Ordinal) }));

    [Theory]
    [InlineData("<v Ana>Hello", "Ana", "Hello")]
    [InlineData("<v Ana Maria>Hello</v>", "Ana Maria", "Hello")]
    [InlineData("<v.loud.first Ana>Hello", "Ana", "Hello")]
    [InlineData("<v\tR&amp;D>Hello", "R&D", "Hello")]
    [InlineData("<v>Hello", null, "Hello")]
    [InlineData("<v Ana>", "Ana", "")]
    [InlineData("", null, "")]
    [InlineData("<v Ana>Hello\n<i>again</i></v>\n", "Ana", "Hello\nagain")]
    [InlineData("1 &lt; 2 &amp;amp; 3 &gt; 2", null, "1 < 2 &amp; 3 > 2")]
    [InlineData("a&nbsp;b&lrm;c&rlm;d&quot;e&#233;&unknown;", null, "a\u00A0b\u200Ec\u200Fd\"eé&unknown;")]
    [InlineData("1 < 2 <unknown> <3 </3 <v Ana", null, "1 < 2 <unknown> <3 </3 <v Ana")]
    [InlineData("&lt;v Ana&gt;Hello", null, "<v Ana>Hello")]
    public void The_text_of_a_WebVtt_cue_is_read(string text, string? speaker, string plain) =>
        SubtitleTrack.ParseWebVtt($"WEBVTT\n\nseg_1\n00:00.000 --> 00:01.000\n{text}").Cues.Should().Equal(Cue(0, 1000, plain, speaker, "seg_1"));

    [Fact]
    public void Several_voices_become_a_cue_each() =>
        SubtitleTrack.ParseWebVtt("WEBVTT\n\n7\n00:00.000 --> 00:01.000\nAll: <v Ana>Hello</v> <v Ben>Hi\nthere</v> and so on").Cues
            .Should().Equal(Cue(0, 1000, "All: ", id: "7"), Cue(0, 1000, "Hello", "Ana"), Cue(0, 1000, "Hi\nthere", "Ben"), Cue(0, 1000, " and so on"));

    [Theory]
    [InlineData("Hello", 1)]
    [InlineData("1\nHello\n", 2)]
    [InlineData("1\n00:00:01,000 --> 00:00:02,000\nOne\n\nmore of it\n", 5)]
    [InlineData("1\n00:00:01,000 --> 00:00:02,000\nOne\n\n2\n", 6)]
    [InlineData("1\n00:00:01,000 -> 00:00:02,000\nOne\n", 2)]
    [InlineData("1\n00:00:61,000 --> 00:00:02,000\nOne\n", 2)]
    [InlineData("1\n00:60:01,000 --> 00:00:02,000\nOne\n", 2)]
    [InlineData("1\n00:00:01,0000 --> 00:00:02,000\nOne\n", 2)]
    [InlineData("1\n-00:00:01,000 --> 00:00:02,000\nOne\n", 2)]
    [InlineData("1\n00:00:01,000 --> \nOne\n", 2)]
    [InlineData("1\n01,000 --> 02,000\nOne\n", 2)]
    [InlineData("1\n1:2:3:4 --> 1:2:3:5\nOne\n", 2)]
    [InlineData("1\n00:00:01,000 --> 999999:00:00,001\nOne\n", 2)]
    [InlineData("\r\n1\r\n00:00:02,000 --> 00:00:01,999\r\nOne\r\n", 3)]
    [InlineData("Chapter\n00:00:01,000 --> 00:00:02,000\nOne\n", 1)]
    [InlineData("1\n2\n00:00:01,000 --> 00:00:02,000\nOne\n", 2)]
    [InlineData("WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nOne\n", 1)]
    [InlineData("NOTE\n\n00:00:01.000 --> 00:00:02.000\nOne\n", 1)]
    public void Garbage_in_SubRip_is_reported_with_its_line(string text, int line) =>
        Failure(() => SubtitleTrack.ParseSrt(text)).Line.Should().Be(line);

    [Theory]
    [InlineData("", 1)]
    [InlineData("1\n00:00:01,000 --> 00:00:02,000\nOne\n", 1)]
    [InlineData("WEBVTTX\n\n", 1)]
    [InlineData("WEBVTT\n\nHello\n", 3)]
    [InlineData("WEBVTT\n\nid\n00:00.000 -> 00:01.000\nOne", 3)]
    [InlineData("WEBVTT\n\na --> b\n00:00.000 --> 00:01.000\nOne", 3)]
    [InlineData("WEBVTT\n\nNOTE\n1\n00:00.000 --> 00:01.000\nOne", 3)]
    [InlineData("WEBVTT\n\nNOTE\nx --> y\nOne", 3)]
    [InlineData("WEBVTT\n\nNOTES\nOne", 3)]
    [InlineData("WEBVTT\n\n00:01.000 --> 00:00.999\nOne", 3)]
    public void Garbage_in_WebVtt_is_reported_with_its_line(string text, int line) =>
        Failure(() => SubtitleTrack.ParseWebVtt(text)).Line.Should().Be(line);

    [Fact]
    public void A_failure_states_what_to_do_and_shows_no_text() =>
        Failure(() => SubtitleTrack.ParseSrt("hidden\ntext")).Message.Should().Be("Line 1: expected the times of a cue, such as 00:00:01,000 --> 00:00:02,500.");

    [Fact]
    public void An_empty_text_has_no_cues()
    {
        SubtitleTrack.ParseSrt("\n \n").Cues.Should().BeEmpty();
        SubtitleTrack.ParseWebVtt("WEBVTT").Cues.Should().BeEmpty();
    }

    [Theory]
    [InlineData("escaping.vtt", false)]
    [InlineData("overlapping.srt", true)]
    public async Task A_file_is_read_in_the_format_and_encoding_it_has(string file, bool utf16)
    {
        using var folder = new TestFolder();
        await File.WriteAllTextAsync(folder["subtitles"], Read(file), utf16 ? Encoding.Unicode : Encoding.UTF8);

        var track = await SubtitleTrack.LoadAsync(folder["subtitles"]);

        track.Cues.Select(cue => cue.Text).Should().Equal(Tracks[Path.GetFileNameWithoutExtension(file)].Cues.Select(cue => cue.Text));
    }

    [Fact]
    public async Task A_file_that_is_no_text_is_refused_rather_than_garbled()
    {
        using var folder = new TestFolder();
        await File.WriteAllBytesAsync(folder["old.srt"], Encoding.Latin1.GetBytes("1\n00:00:01,000 --> 00:00:02,000\nMañana\n"));

        var load = () => SubtitleTrack.LoadAsync(folder["old.srt"]);

        (await load.Should().ThrowAsync<DubbingFormatException>().WithMessage("'old.srt' is not UTF-8 text. Save it as UTF-8.")).Which.Line.Should().BeNull();
    }

    private static SubtitleCue Shown(SubtitleCue cue) => cue.End > cue.Start ? cue : cue with { End = cue.Start + TimeSpan.FromMilliseconds(1) };

    private static DubbingFormatException Failure(Action read) => read.Should().Throw<DubbingFormatException>().Which;
}
