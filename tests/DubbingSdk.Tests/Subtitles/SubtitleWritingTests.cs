using DubbingSdk.Tests.Streams;

namespace DubbingSdk.Tests.Subtitles;

public class SubtitleWritingTests
{
    public static TheoryData<string> Names => [.. Golden.Tracks.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Subtitles_are_written_as_the_golden_files_are(string name)
    {
        Golden.Tracks[name].ToSrt().Should().Be(Golden.Read($"{name}.srt"));
        Golden.Tracks[name].ToWebVtt().Should().Be(Golden.Read($"{name}.vtt"));
    }

    [Fact]
    public void A_writer_gets_the_same_whatever_its_line_end_is()
    {
        var (srt, vtt) = (new StringWriter { NewLine = "\r\n" }, new StringWriter { NewLine = "\r\n" });

        Golden.Tracks["overlapping"].WriteSrt(srt);
        Golden.Tracks["overlapping"].WriteWebVtt(vtt);

        srt.ToString().Should().Be(Golden.Read("overlapping.srt"));
        vtt.ToString().Should().Be(Golden.Read("overlapping.vtt"));
    }

    [Theory]
    [InlineData("talk.srt", "overlapping.srt")]
    [InlineData("talk.es.VTT", "overlapping.vtt")]
    public async Task A_file_has_the_format_of_its_extension_and_no_byte_order_mark(string name, string golden)
    {
        using var folder = new TestFolder();

        var file = await Golden.Tracks["overlapping"].SaveToFileAsync(folder[name]);

        file.FullName.Should().Be(folder[name]);
        (await File.ReadAllBytesAsync(file.FullName)).Should().Equal(await File.ReadAllBytesAsync(Golden.PathOf(golden)));
    }

    [Fact]
    public async Task A_file_is_only_replaced_on_demand()
    {
        using var folder = new TestFolder();
        var path = folder["talk.srt"];
        await File.WriteAllTextAsync(path, "mine");

        var save = () => Golden.Tracks["long"].SaveToFileAsync(path);

        await save.Should().ThrowAsync<IOException>().WithMessage("*exists*overwrite: true*");
        (await File.ReadAllTextAsync(path)).Should().Be("mine");
        await Golden.Tracks["long"].SaveToFileAsync(path, overwrite: true);
        (await File.ReadAllTextAsync(path)).Should().Be(Golden.Read("long.srt"));
        folder.Names.Should().Equal("talk.srt");
    }

    [Fact]
    public async Task A_save_that_fails_leaves_nothing_behind()
    {
        using var folder = new TestFolder();
        var half = new SubtitleTrack([Golden.Cue(0, 1000, "Half of a character: \ud83d")]);

        var save = () => half.SaveToFileAsync(folder["talk.srt"]);
        var cancelled = () => Golden.Tracks["long"].SaveToFileAsync(folder["talk.srt"], cancellationToken: new CancellationToken(canceled: true));

        await save.Should().ThrowAsync<ArgumentException>();
        await cancelled.Should().ThrowAsync<OperationCanceledException>();
        folder.Names.Should().BeEmpty();
    }

    [Fact]
    public async Task A_file_that_does_not_declare_its_format_is_refused()
    {
        var save = () => Golden.Tracks["long"].SaveToFileAsync("talk.txt");

        await save.Should().ThrowAsync<ArgumentException>().WithMessage("'talk.txt' has no extension of a subtitle format. Use .srt or .vtt.*");
    }

    [Fact]
    public void A_malformed_cue_is_refused()
    {
        var negative = () => Golden.Cue(-1, 1, "x");
        var endless = () => new SubtitleCue { Start = TimeSpan.Zero, End = TimeSpan.MaxValue, Text = "x" };
        var arrow = () => Golden.Cue(0, 1, "x", id: "a --> b");
        var nothing = () => Golden.Cue(0, 1, null!);
        var backwards = () => new SubtitleTrack([Golden.Cue(2000, 1000, "hidden")]);
        var missing = () => new SubtitleTrack([null!]);

        negative.Should().Throw<ArgumentOutOfRangeException>().WithMessage("Start must be from 0 to 999999 hours*");
        endless.Should().Throw<ArgumentOutOfRangeException>().WithMessage("End must be from 0 to 999999 hours*");
        arrow.Should().Throw<ArgumentException>().WithMessage("The id of a cue must not contain -->.*");
        nothing.Should().Throw<ArgumentNullException>();
        backwards.Should().Throw<ArgumentException>().WithMessage("The cue 00:00:02.000 --> 00:00:02.001 ends before it starts.*");
        missing.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Names_are_kept_in_one_line()
    {
        var cue = Golden.Cue(0, 1, "x", " Ana\r\nMaria ", "7\n8");

        (cue.Speaker, cue.Id).Should().Be(("Ana Maria", "7 8"));
        (cue with { Speaker = " \n", Id = "" }).Should().Be(Golden.Cue(0, 1, "x"));
    }

    [Fact]
    public void Times_are_rounded_without_ever_running_backwards()
    {
        var random = new Random(7);
        for (var round = 0; round < 2000; round++)
        {
            var start = TimeSpan.FromTicks(random.NextInt64(1_000_000_000));
            var cue = new SubtitleCue { Start = start, End = start + TimeSpan.FromTicks(random.Next(30_000)), Text = "x" };

            cue.End.Should().BeGreaterThanOrEqualTo(cue.Start);
            (cue.Start - start).Duration().Should().BeLessThanOrEqualTo(TimeSpan.FromTicks(5000));
            (cue.Start.Ticks % TimeSpan.TicksPerMillisecond).Should().Be(0);
        }
    }

    [Fact]
    public void A_cue_prints_its_times_alone() => Golden.Cue(0, 1500, "hidden", "hidden", "hidden").ToString().Should().Be("00:00:00.000 --> 00:00:01.500");
}
