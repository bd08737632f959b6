using System.Diagnostics;

namespace DubbingSdk;

/// <summary>The subtitles of one language, created from a dub or read from a SubRip or WebVTT file, and written as either.</summary>
/// <remarks>
/// WebVTT preserves everything in a track; SubRip has no speakers and no ids. Reading drops the positions of cues on the screen, styles,
/// comments, and markup within WebVTT texts; markup within SubRip texts is part of the text. A WebVTT cue with several voices becomes one cue for each voice.
/// </remarks>
[DebuggerDisplay("{Cues.Count} cues")]
public sealed class SubtitleTrack
{
    /// <summary>Creates subtitles from cues.</summary>
    /// <param name="cues">The cues, in any order. They may overlap.</param>
    /// <exception cref="ArgumentException">A cue ends before it starts.</exception>
    public SubtitleTrack(IEnumerable<SubtitleCue> cues)
    {
        ArgumentNullException.ThrowIfNull(cues);
        Cues = [.. cues.Select(Check).OrderBy(static cue => cue.Start)];
    }

    /// <summary>The cues, ordered by their start.</summary>
    public IReadOnlyList<SubtitleCue> Cues { get; }

    /// <summary>Parses SubRip subtitles. Tolerates missing numbers and blank lines, <c>.</c> instead of <c>,</c>, and any line ends.</summary>
    /// <param name="text">The content of the file.</param>
    /// <returns>The subtitles.</returns>
    /// <exception cref="DubbingFormatException">The text is not valid. <see cref="DubbingFormatException.Line"/> is the line of the error.</exception>
    public static SubtitleTrack ParseSrt(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(SubtitleReader.ReadSrt(text));
    }

    /// <summary>Parses WebVTT subtitles.</summary>
    /// <param name="text">The content of the file.</param>
    /// <returns>The subtitles.</returns>
    /// <exception cref="DubbingFormatException">The text is not valid. <see cref="DubbingFormatException.Line"/> is the line of the error.</exception>
    public static SubtitleTrack ParseWebVtt(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(SubtitleReader.ReadWebVtt(text));
    }

    /// <summary>Loads a SubRip or WebVTT file. Its first line determines the format.</summary>
    /// <param name="path">The path of the file, in UTF-8, or in UTF-16 with a byte order mark.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The subtitles.</returns>
    /// <exception cref="DubbingFormatException">The file is not valid. <see cref="DubbingFormatException.Line"/> is the line of the error, if there is one.</exception>
    public static async Task<SubtitleTrack> LoadAsync(string path, CancellationToken cancellationToken = default)
    {
        var text = await TextFile.ReadAsync(path, cancellationToken).ConfigureAwait(false);
        return SubtitleReader.IsWebVtt(text) ? ParseWebVtt(text) : ParseSrt(text);
    }

    /// <summary>Formats the subtitles as SubRip.</summary>
    /// <returns>The SubRip text.</returns>
    public string ToSrt() => WriteToString(WriteSrt);

    /// <summary>Formats the subtitles as WebVTT.</summary>
    /// <returns>The WebVTT text.</returns>
    public string ToWebVtt() => WriteToString(WriteWebVtt);

    /// <summary>Writes the subtitles as SubRip.</summary>
    /// <param name="writer">The destination. Lines end with <c>\n</c>, regardless of <see cref="TextWriter.NewLine"/>.</param>
    public void WriteSrt(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        for (var index = 0; index < Cues.Count; index++)
            writer.Write(FormattableString.Invariant($"{index + 1}\n{SubtitleTime.Format(Cues[index].Start, Cues[index].End, ',')}\n{WithLineEnd(ShortenArrows(Cues[index].Text))}\n"));
    }

    /// <summary>Writes the subtitles as WebVTT.</summary>
    /// <param name="writer">The destination. Lines end with <c>\n</c>, regardless of <see cref="TextWriter.NewLine"/>.</param>
    public void WriteWebVtt(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write("WEBVTT\n");
        foreach (var cue in Cues)
            writer.Write($"\n{(cue.Id is null ? string.Empty : $"{cue.Id}\n")}{SubtitleTime.Format(cue.Start, cue.End, '.')}\n{WithLineEnd(WebVttText.Write(cue))}");
    }

    /// <summary>Saves the subtitles to a file, in UTF-8. The file is written next to the target and renamed when it is complete.</summary>
    /// <param name="path">The path of the file. Its extension selects the format: <c>.srt</c> or <c>.vtt</c>.</param>
    /// <param name="overwrite">Whether to replace an existing file.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The file.</returns>
    /// <exception cref="ArgumentException">The extension is neither <c>.srt</c> nor <c>.vtt</c>.</exception>
    /// <exception cref="IOException">The file exists and <paramref name="overwrite"/> is not set, or it cannot be written.</exception>
    public Task<FileInfo> SaveToFileAsync(string path, bool overwrite = false, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var text = Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".SRT" => ToSrt(),
            ".VTT" => ToWebVtt(),
            _ => throw new ArgumentException($"'{Path.GetFileName(path)}' has no extension of a subtitle format. Use .srt or .vtt.", nameof(path)),
        };
        return TextFile.SaveAsync(path, text, overwrite, cancellationToken);
    }

    /// <summary>Pairs each cue with the cue at the same position in the subtitles of the dub.</summary>
    internal IEnumerable<(SubtitleCue Said, SubtitleCue Dubbed)> Pair(SubtitleTrack translation) => Cues.Count == translation.Cues.Count
        ? Cues.Zip(translation.Cues)
        : throw new ArgumentException($"The source has {Cues.Count} cue(s) and the dub {translation.Cues.Count}. Both must have the same number of cues.", nameof(translation));

    private static SubtitleCue Check(SubtitleCue cue)
    {
        ArgumentNullException.ThrowIfNull(cue, "cues");
        return cue.End >= cue.Start ? cue : throw new ArgumentException($"The cue {cue} ends before it starts.", "cues");
    }

    /// <summary>SubRip has no escape sequences: a line of text that players would read as the times of a cue gets a shorter arrow.</summary>
    private static string ShortenArrows(string text) => text.Contains(SubtitleTime.Arrow, StringComparison.Ordinal)
        ? string.Join('\n', text.Split('\n').Select(static line => SubtitleTime.TryReadLine(line, out _, out _) ? line.Replace(SubtitleTime.Arrow, "->", StringComparison.Ordinal) : line))
        : text;

    private static string WithLineEnd(string text) => text.Length == 0 ? text : $"{text}\n";

    private static string WriteToString(Action<TextWriter> write)
    {
        using var writer = new StringWriter();
        write(writer);
        return writer.ToString();
    }
}
