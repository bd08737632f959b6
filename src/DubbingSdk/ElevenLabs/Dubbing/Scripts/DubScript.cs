using System.Diagnostics;
using System.Text;

namespace DubbingSdk;

/// <summary>A script of a dub, with speaker, times, transcription and translation of each line: the CSV file for <see cref="DubbingMode.Manual"/> mode.</summary>
[DebuggerDisplay("{Lines.Count} lines")]
public sealed class DubScript
{
    internal static readonly IReadOnlyList<string> Columns = ["speaker", "start_time", "end_time", "transcription", "translation"];

    internal static readonly string Header = string.Join(',', Columns);

    private const string LineEnd = "\r\n";

    /// <summary>Creates a script.</summary>
    /// <param name="lines">The lines, at least one.</param>
    /// <exception cref="ArgumentException">There are no lines, or a line does not end after its start, or has a text that is null.</exception>
    public DubScript(IEnumerable<DubScriptLine> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        Lines = [.. lines.Select(Check)];
        if (Lines.Count == 0)
            throw new ArgumentException("A script requires at least one line.", nameof(lines));
    }

    /// <summary>The lines, in the order of the file.</summary>
    public IReadOnlyList<DubScriptLine> Lines { get; }

    /// <summary>Creates a script from the subtitles of the source and of the dub, cue by cue. Joins the lines of a cue to one.</summary>
    /// <param name="transcription">The subtitles of the source, which also supply the times and speakers.</param>
    /// <param name="translation">The subtitles of the dub, with as many cues as those of the source.</param>
    /// <param name="defaultSpeaker">The speaker of cues without a speaker.</param>
    /// <returns>The script.</returns>
    /// <exception cref="ArgumentException">The subtitles differ in the number of cues, or have none, or a cue has no duration.</exception>
    public static DubScript From(SubtitleTrack transcription, SubtitleTrack translation, string defaultSpeaker = "Speaker 1")
    {
        ArgumentNullException.ThrowIfNull(transcription);
        ArgumentNullException.ThrowIfNull(translation);
        ArgumentException.ThrowIfNullOrWhiteSpace(defaultSpeaker);
        return new(transcription.Pair(translation).Select(pair => new DubScriptLine
        {
            Speaker = pair.Said.Speaker ?? defaultSpeaker,
            Start = pair.Said.Start,
            End = pair.Said.End,
            Transcription = pair.Said.SpokenText,
            Translation = pair.Dubbed.SpokenText,
        }));
    }

    /// <summary>Parses a script, with times in any notation of <see cref="DubScriptTimes"/>.</summary>
    /// <param name="csv">The text of the CSV file. Its first line names the columns, in any order.</param>
    /// <param name="framesPerSecond">The frames per second, more than 0; required if times count frames.</param>
    /// <returns>The script.</returns>
    /// <exception cref="DubbingFormatException">The text is not a valid script. The exception names the line, or the missing columns.</exception>
    public static DubScript Parse(string csv, double? framesPerSecond = null)
    {
        ArgumentNullException.ThrowIfNull(csv);
        DubScriptTime.CheckFrameRate(framesPerSecond);
        return new(DubScriptReader.Read(csv, framesPerSecond));
    }

    /// <summary>Loads a script from a file.</summary>
    /// <param name="path">The path of the file, in UTF-8, or in UTF-16 with a byte order mark.</param>
    /// <param name="framesPerSecond">The frames per second, more than 0; required if times count frames.</param>
    /// <param name="cancellationToken">Cancels the read.</param>
    /// <returns>The script.</returns>
    /// <exception cref="DubbingFormatException">The file is not a valid script. The exception names the line, or the missing columns.</exception>
    public static async Task<DubScript> LoadAsync(string path, double? framesPerSecond = null, CancellationToken cancellationToken = default) =>
        Parse(await TextFile.ReadAsync(path, cancellationToken).ConfigureAwait(false), framesPerSecond);

    /// <summary>Formats the script as CSV.</summary>
    /// <param name="times">The notation of the times.</param>
    /// <param name="framesPerSecond">The frames per second, more than 0; required for <see cref="DubScriptTimes.Frames"/>.</param>
    /// <returns>The text of the CSV file.</returns>
    public string ToCsv(DubScriptTimes times = DubScriptTimes.Milliseconds, double? framesPerSecond = null)
    {
        DubScriptTime.CheckFrameRate(framesPerSecond);
        var csv = new StringBuilder(Header).Append(LineEnd);
        foreach (var line in Lines)
        {
            string[] fields =
            [
                line.Speaker,
                DubScriptTime.Format(line.Start, times, framesPerSecond),
                DubScriptTime.Format(line.End, times, framesPerSecond),
                line.Transcription,
                line.Translation,
            ];
            csv.AppendJoin(',', fields.Select(Quote)).Append(LineEnd);
        }

        return csv.ToString();
    }

    /// <summary>Converts the script to a source for <see cref="CreateDubRequest.CsvFile"/>.</summary>
    /// <param name="times">The notation of the times.</param>
    /// <param name="framesPerSecond">The frames per second, more than 0; required for <see cref="DubScriptTimes.Frames"/>, and then also in <see cref="CreateDubRequest.CsvFrameRate"/>.</param>
    /// <returns>The CSV file, named <c>script.csv</c>.</returns>
    public MediaSource ToMediaSource(DubScriptTimes times = DubScriptTimes.Milliseconds, double? framesPerSecond = null) =>
        MediaSource.FromStream(new MemoryStream(Encoding.UTF8.GetBytes(ToCsv(times, framesPerSecond)), writable: false), "script.csv");

    /// <summary>Creates subtitles from the transcription.</summary>
    /// <returns>The subtitles.</returns>
    public SubtitleTrack ToSourceSubtitles() => ToSubtitles(static line => line.Transcription);

    /// <summary>Creates subtitles from the translation.</summary>
    /// <returns>The subtitles.</returns>
    public SubtitleTrack ToDubSubtitles() => ToSubtitles(static line => line.Translation);

    private SubtitleTrack ToSubtitles(Func<DubScriptLine, string> text) =>
        new(Lines.Select(line => new SubtitleCue { Start = line.Start, End = line.End, Text = text(line), Speaker = line.Speaker }));

    private static DubScriptLine Check(DubScriptLine line)
    {
        ArgumentNullException.ThrowIfNull(line, "lines");
        if (line.Speaker is null || line.Transcription is null || line.Translation is null)
            throw new ArgumentException("A line requires Speaker, Transcription and Translation. Each may be empty, but not null.", "lines");
        return line.End > line.Start ? line : throw new ArgumentException($"The line {line} must end after it starts.", "lines");
    }

    private static string Quote(string field) =>
        field.AsSpan().IndexOfAny(",\"\r\n") < 0 && field.Trim().Length == field.Length ? field : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
