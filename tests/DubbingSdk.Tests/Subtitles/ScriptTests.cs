using System.Text;
using DubbingSdk.Tests.Streams;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Subtitles;

public class ScriptTests
{
    private const string Header = "speaker,start_time,end_time,transcription,translation";

    private static readonly DubScript Welcome = new(
    [
        Line("Ana", 0, 2500, "Hello, and welcome.", "Hola, y bienvenida."),
        Line("Ben \"B\" Roe", 2660, 3_604_001, "Two\nlines", " "),
    ]);

    public static TheoryData<string, DubScriptTimes> Written => new()
    {
        { Header + "\r\nAna,\"0:00:00,000\",\"0:00:02,500\",\"Hello, and welcome.\",\"Hola, y bienvenida.\"\r\n\"Ben \"\"B\"\" Roe\",\"0:00:02,660\",\"1:00:04,001\",\"Two\nlines\",\" \"\r\n", DubScriptTimes.Milliseconds },
        { Header + "\r\nAna,0.0,2.5,\"Hello, and welcome.\",\"Hola, y bienvenida.\"\r\n\"Ben \"\"B\"\" Roe\",2.66,3604.001,\"Two\nlines\",\" \"\r\n", DubScriptTimes.Seconds },
        { Header + "\r\nAna,0:00:00:00,0:00:02:13,\"Hello, and welcome.\",\"Hola, y bienvenida.\"\r\n\"Ben \"\"B\"\" Roe\",0:00:02:17,1:00:04:00,\"Two\nlines\",\" \"\r\n", DubScriptTimes.Frames },
    };

    [Theory]
    [MemberData(nameof(Written))]
    public void A_script_is_written_with_quotes_where_they_are_needed(string csv, DubScriptTimes times) =>
        Welcome.ToCsv(times, framesPerSecond: 25).Should().Be(csv);

    [Theory]
    [InlineData(DubScriptTimes.Milliseconds)]
    [InlineData(DubScriptTimes.Seconds)]
    public void A_file_that_was_written_is_read_again(DubScriptTimes times) =>
        DubScript.Parse(Welcome.ToCsv(times)).Lines.Should().Equal(Welcome.Lines);

    [Theory]
    [InlineData("2", 2000)]
    [InlineData("2.5", 2500)]
    [InlineData("0.10000", 100)]
    [InlineData(" 2.0006 ", 2001)]
    [InlineData("\"0:00:02,500\"", 2500)]
    [InlineData("0:00:02.5", 2500)]
    [InlineData("100:00:02", 360_002_000)]
    [InlineData("0:00:02:00", 2000)]
    [InlineData("0:00:02:15", 2600)]
    [InlineData("1:00:00:24", 3_600_960)]
    public void Times_are_read_in_each_notation(string end, double milliseconds) =>
        DubScript.Parse($"{Header}\nAna,0,{end},a,b", framesPerSecond: 25).Lines.Should().Equal(Line("Ana", 0, milliseconds, "a", "b"));

    [Theory]
    [InlineData(29.97, "0:00:01:29", 1968)]
    [InlineData(23.976, "0:00:01:23", 1959)]
    [InlineData(1, "0:00:01:00", 1000)]
    public void A_frame_has_the_duration_of_the_rate(double rate, string end, double milliseconds)
    {
        var script = DubScript.Parse($"{Header}\nAna,0,{end},a,b", rate);

        script.Lines[0].End.Should().Be(TimeSpan.FromMilliseconds(milliseconds));
        script.ToCsv(DubScriptTimes.Frames, rate).Should().Contain(end);
    }

    [Fact]
    public void A_time_at_the_end_of_a_second_becomes_the_first_frame_of_the_next() =>
        new DubScript([Line("Ana", 0, 59_990, "a", "b")]).ToCsv(DubScriptTimes.Frames, 25).Should().Contain("0:01:00:00");

    [Theory]
    [InlineData("two")]
    [InlineData("-1")]
    [InlineData("1e3")]
    [InlineData("2;5")]
    [InlineData("")]
    [InlineData("99999999999")]
    [InlineData("NaN")]
    [InlineData("-Infinity")]
    [InlineData("0:02")]
    [InlineData("0:00:60")]
    [InlineData("0:60:00")]
    [InlineData("0:0:0:0:0")]
    [InlineData("0:00:02.5:10")]
    [InlineData("0:00:02:x")]
    public void A_malformed_time_is_reported_with_its_line(string end)
    {
        var failure = Failure($"{Header}\nAna,0,1,a,b\n\"Ben\n\",1,{end},a,b", framesPerSecond: 25);

        failure.Message.Should().Be("Line 3: expected a time, as seconds, as h:mm:ss,mmm or as h:mm:ss:frame.");
        failure.Line.Should().Be(3);
    }

    [Theory]
    [InlineData("Ana,0,0:00:02:25,a,b", 25.0, "Line 2: the frame 25 is out of range. A second has 25 frames, which count from 0.")]
    [InlineData("Ana,0,0:00:02:30,a,b", 29.97, "Line 2: the frame 30 is out of range. A second has 29.97 frames, which count from 0.")]
    [InlineData("Ana,0,0:00:02:10,a,b", null, "Line 2: the time counts frames. Pass framesPerSecond, the number of frames per second.")]
    [InlineData("Ana,2,2,a,b", null, "Line 2: the end must be after the start.")]
    [InlineData("Ana,0:00:02,500,0:00:03,a,b", null, "Line 2: found 6 field(s) where the header has 5. Put a field that contains a comma in quotes, a time such as \"0:00:02,500\" too.")]
    [InlineData("Ana,0,1,a", null, "Line 2: found 4 field(s) where the header has 5.*")]
    [InlineData("Ana,0,1,a,\"b", null, "Line 2: a quoted field has no closing quote. Add it.")]
    [InlineData("Ana,0,1,\"a\nc\"d,b", null, "Line 3: a closing quote is followed by text. Double each quote within a quoted field.")]
    [InlineData("\n \n", null, "Line 3: found 1 field(s)*")]
    [InlineData("", null, "The script has no lines. It must have the header " + Header + " and at least one line.")]
    public void A_line_that_cannot_be_read_is_reported(string line, double? rate, string message) =>
        Failure($"{Header}\n{line}", rate).Message.Should().Match(message);

    [Theory]
    [InlineData("", "The script has no lines.*")]
    [InlineData("speaker,start,end_time,transcription", "Line 1: the columns start_time, translation are missing. The first line must be " + Header + ".")]
    [InlineData("\r\nspeaker;start_time;end_time;transcription;translation", "Line 2: the columns speaker, start_time, end_time, transcription, translation are missing.*")]
    [InlineData("speaker,start_time,end_time,transcription,translation,Speaker", "Line 1: the column speaker occurs twice. Remove one.")]
    public void A_header_that_does_not_fit_is_reported_with_the_names(string csv, string message) =>
        Failure(csv).Message.Should().Match(message);

    [Fact]
    public void Columns_may_be_in_any_order_and_among_others() =>
        DubScript.Parse("\uFEFFid, Translation ,\"transcription\",END_TIME,start_time,speaker,note\r\n1,b,a,2,1,Ana,\"x,y\"\r\r\n\n2,d,c,\"3\",2,Ben,")
            .Lines.Should().Equal(Line("Ana", 1000, 2000, "a", "b"), Line("Ben", 2000, 3000, "c", "d"));

    [Fact]
    public void Quoted_fields_hold_commas_quotes_and_line_ends_as_they_are() =>
        DubScript.Parse($"{Header}\r\n\"\",0,1,\"a,\"\"b\"\"\r\nc\",\"\"\"\"").Lines.Should().Equal(Line("", 0, 1000, "a,\"b\"\r\nc", "\""));

    [Fact]
    public async Task A_script_is_read_from_a_file()
    {
        using var folder = new TestFolder();
        await File.WriteAllTextAsync(folder["talk.csv"], $"{Header}\nÁna,0,0:00:01:05,a,b", Encoding.UTF8);

        var script = await DubScript.LoadAsync(folder["talk.csv"], framesPerSecond: 10);

        script.Lines.Should().Equal(Line("Ána", 0, 1500, "a", "b"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(25.0)]
    public async Task A_script_is_sent_as_the_CSV_file_of_a_dub(double? rate)
    {
        var times = rate is null ? DubScriptTimes.Milliseconds : DubScriptTimes.Frames;
        await using var server = LoopbackServer.Start(Uploads.AcceptAsync);
        using var client = TestClient.Create(server.Address);

        await client.Dubbing.CreateAsync(new CreateDubRequest
        {
            Mode = DubbingMode.Manual,
            CsvFile = Welcome.ToMediaSource(times, rate),
            CsvFrameRate = rate,
            ForegroundAudioFile = MediaSource.FromStream(new MemoryStream([1]), "voices.wav"),
            BackgroundAudioFile = MediaSource.FromStream(new MemoryStream([1]), "music.wav"),
        });

        var sent = (await UploadedPart.ReadAllAsync(server.Exchanges[0])).Single(part => part.Name == "csv_file");
        (sent.FileName, sent.ContentType).Should().Be(("script.csv", "text/csv"));
        Encoding.UTF8.GetString(sent.Bytes).Should().Be(Welcome.ToCsv(times, rate));
    }

    [Fact]
    public void Subtitles_of_source_and_dub_make_a_script_and_come_out_of_it()
    {
        var source = new SubtitleTrack([Golden.Cue(1000, 2000, "Two", "Ben"), Golden.Cue(0, 900, "One")]);
        var dub = new SubtitleTrack([Golden.Cue(0, 500, "Uno"), Golden.Cue(1100, 2100, "Dos")]);

        var script = DubScript.From(source, dub, "Ana");

        script.Lines.Should().Equal(Line("Ana", 0, 900, "One", "Uno"), Line("Ben", 1000, 2000, "Two", "Dos"));
        script.ToSourceSubtitles().Cues.Should().Equal(Golden.Cue(0, 900, "One", "Ana"), Golden.Cue(1000, 2000, "Two", "Ben"));
        script.ToDubSubtitles().Cues.Should().Equal(Golden.Cue(0, 900, "Uno", "Ana"), Golden.Cue(1000, 2000, "Dos", "Ben"));
    }

    [Fact]
    public void A_malformed_script_is_refused()
    {
        var empty = () => new DubScript([]);
        var backwards = () => new DubScript([Line("Ana", 1, 1, "hidden", "hidden")]);
        var missing = () => new DubScript([Line("Ana", 0, 1, null!, "hidden")]);
        var negative = () => Line("Ana", -1, 1, "a", "b");
        var uneven = () => DubScript.From(new SubtitleTrack([Golden.Cue(0, 1, "x")]), new SubtitleTrack([]));
        var noRate = () => Welcome.ToCsv(DubScriptTimes.Frames);
        var badRate = () => Welcome.ToMediaSource(DubScriptTimes.Frames, 0);
        var badReadRate = () => DubScript.Parse(Header, double.NaN);
        var badTimes = () => Welcome.ToCsv((DubScriptTimes)7);

        empty.Should().Throw<ArgumentException>().WithMessage("A script requires at least one line.*");
        backwards.Should().Throw<ArgumentException>().WithMessage("The line * must end after it starts.*").Which.Message.Should().NotContain("hidden");
        missing.Should().Throw<ArgumentException>().WithMessage("A line requires Speaker, Transcription and Translation*");
        negative.Should().Throw<ArgumentOutOfRangeException>();
        uneven.Should().Throw<ArgumentException>().WithMessage("The source has 1 cue(s) and the dub 0.*");
        noRate.Should().Throw<ArgumentException>().WithMessage("Times in frames require framesPerSecond*");
        badRate.Should().Throw<ArgumentException>().WithMessage("framesPerSecond must be more than 0.*");
        badReadRate.Should().Throw<ArgumentException>().WithMessage("framesPerSecond must be more than 0.*");
        badTimes.Should().Throw<ArgumentException>().WithMessage("times must be one of Milliseconds, Seconds, Frames.*");
    }

    private static DubScriptLine Line(string speaker, double start, double end, string transcription, string translation) =>
        new() { Speaker = speaker, Start = TimeSpan.FromMilliseconds(start), End = TimeSpan.FromMilliseconds(end), Transcription = transcription, Translation = translation };

    private static DubbingFormatException Failure(string csv, double? framesPerSecond = null)
    {
        var read = () => DubScript.Parse(csv, framesPerSecond);
        return read.Should().Throw<DubbingFormatException>().Which;
    }
}
