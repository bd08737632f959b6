using System.Diagnostics;
using System.Text;

namespace DubbingSdk;

/// <summary>Who says what and when, in the source and in the dub: the CSV file of <see cref="DubbingMode.Manual"/> mode.</summary>
[DebuggerDisplay("{Lines.Count} lines")]
public sealed class DubScript
{
    internal static readonly IReadOnlyList<string> Columns = ["speaker", "start_time", "end_time", "transcription", "translation"];

    internal static readonly string Header = string.Join(',', Columns);

    private const string LineEnd = "\r\n";

    /// <summary>Makes a script.</summary>
    /// <param name="lines">The lines, at least one.</param>
    /// <exception cref="ArgumentException">There is no line, or one does not end after it starts, or has a text that is null.</exception>
    public DubScript(IEnumerable<DubScriptLine> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        Lines = [.. lines.Select(Check)];
        if (Lines.Count == 0)
            throw new ArgumentException("A script needs at least one line.", nameof(lines));
    }

    /// <summary>The lines, in the order of the file.</summary>
    public IReadOnlyList<DubScriptLine> Lines { get; }

    /// <summary>Makes a script of the subtitles of the source and those of the dub, cue by cue. The lines of a cue become one.</summary>
    /// <param name="transcription">The subtitles of the source. Times and speakers are taken from here.</param>
    /// <param name="translation">The subtitles of the dub, as many cues as there are in the source.</param>
    /// <param name="defaultSpeaker">The speaker of a cue that names none.</param>
    /// <returns>The script.</returns>
    /// <exception cref="ArgumentException">One has more cues than the other, or none, or a cue has no length.</exception>
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

    /// <summary>Reads a script. Its times may be in any of the notations of <see cref="DubScriptTimes"/>.</summary>
    /// <param name="csv">The script. Its first line names the columns, in any order.</param>
    /// <param name="framesPerSecond">How many frames a second has; needed when times count frames.</param>
    /// <returns>The script.</returns>
    /// <exception cref="DubbingFormatException">The text cannot be read; the exception names the line, or the columns that are missing.</exception>
    public static DubScript Parse(string csv, double? framesPerSecond = null)
    {
        ArgumentNullException.ThrowIfNull(csv);
        DubScriptTime.CheckFrameRate(framesPerSecond);
        return new(DubScriptReader.Read(csv, framesPerSecond));
    }

    /// <summary>Reads a script from a file.</summary>
    /// <param name="path">The path of the file, in UTF-8, or in UTF-16 with a byte order mark.</param>
    /// <param name="framesPerSecond">How many frames a second has; needed when times count frames.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The script.</returns>
    /// <exception cref="DubbingFormatException">The file cannot be read; the exception names the line, or the columns that are missing.</exception>
    public static async Task<DubScript> LoadAsync(string path, double? framesPerSecond = null, CancellationToken cancellationToken = default) =>
        Parse(await TextFile.ReadAsync(path, cancellationToken).ConfigureAwait(false), framesPerSecond);

    /// <summary>Writes the script.</summary>
    /// <param name="times">How to write times.</param>
    /// <param name="framesPerSecond">How many frames a second has; needed for <see cref="DubScriptTimes.Frames"/>.</param>
    /// <returns>The CSV file as text.</returns>
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

    /// <summary>Makes the script something to send, as <see cref="CreateDubRequest.CsvFile"/>.</summary>
    /// <param name="times">How to write times.</param>
    /// <param name="framesPerSecond">How many frames a second has; needed for <see cref="DubScriptTimes.Frames"/>, and then also as <see cref="CreateDubRequest.CsvFrameRate"/>.</param>
    /// <returns>The script as a file named <c>script.csv</c>.</returns>
    public MediaSource ToMediaSource(DubScriptTimes times = DubScriptTimes.Milliseconds, double? framesPerSecond = null) =>
        MediaSource.FromStream(new MemoryStream(Encoding.UTF8.GetBytes(ToCsv(times, framesPerSecond)), writable: false), "script.csv");

    /// <summary>Makes subtitles of what is said in the source.</summary>
    /// <returns>The subtitles.</returns>
    public SubtitleTrack ToSourceSubtitles() => ToSubtitles(static line => line.Transcription);

    /// <summary>Makes subtitles of what is said in the dub.</summary>
    /// <returns>The subtitles.</returns>
    public SubtitleTrack ToDubSubtitles() => ToSubtitles(static line => line.Translation);

    private SubtitleTrack ToSubtitles(Func<DubScriptLine, string> text) =>
        new(Lines.Select(line => new SubtitleCue { Start = line.Start, End = line.End, Text = text(line), Speaker = line.Speaker }));

    private static DubScriptLine Check(DubScriptLine line)
    {
        ArgumentNullException.ThrowIfNull(line, "lines");
        if (line.Speaker is null || line.Transcription is null || line.Translation is null)
            throw new ArgumentException("A line needs Speaker, Transcription and Translation, of which each may be empty.", "lines");
        return line.End > line.Start ? line : throw new ArgumentException($"The line {line} must end after it starts.", "lines");
    }

    private static string Quote(string field) =>
        field.AsSpan().IndexOfAny(",\"\r\n") < 0 && field.Trim().Length == field.Length ? field : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
