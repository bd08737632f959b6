using System.Diagnostics;

namespace DubbingSdk;

/// <summary>Subtitles in one language: made of a dub, or read from a SubRip or WebVTT file, and written as either.</summary>
/// <remarks>
/// What a track holds survives writing and reading in WebVTT; SubRip has no speakers and no ids. Not kept are the places of cues on the screen, styles,
/// comments, and markup within WebVTT texts; markup within SubRip texts is part of the text. A WebVTT cue of several voices becomes one for each.
/// </remarks>
[DebuggerDisplay("{Cues.Count} cues")]
public sealed class SubtitleTrack
{
    /// <summary>Makes subtitles of cues.</summary>
    /// <param name="cues">The cues, in any order. They may overlap.</param>
    /// <exception cref="ArgumentException">A cue ends before it starts.</exception>
    public SubtitleTrack(IEnumerable<SubtitleCue> cues)
    {
        ArgumentNullException.ThrowIfNull(cues);
        Cues = [.. cues.Select(Check).OrderBy(static cue => cue.Start)];
    }

    /// <summary>The cues, in the order they appear.</summary>
    public IReadOnlyList<SubtitleCue> Cues { get; }

    /// <summary>Reads SubRip subtitles. Tolerates missing numbers and blank lines, <c>.</c> for <c>,</c>, and any line ends.</summary>
    /// <param name="text">The subtitles.</param>
    /// <returns>The subtitles.</returns>
    /// <exception cref="DubbingFormatException">The text cannot be read; the exception names the line.</exception>
    public static SubtitleTrack ParseSrt(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(SubtitleReader.ReadSrt(text));
    }

    /// <summary>Reads WebVTT subtitles.</summary>
    /// <param name="text">The subtitles.</param>
    /// <returns>The subtitles.</returns>
    /// <exception cref="DubbingFormatException">The text cannot be read; the exception names the line.</exception>
    public static SubtitleTrack ParseWebVtt(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(SubtitleReader.ReadWebVtt(text));
    }

    /// <summary>Reads a file in either format, told apart by its first line.</summary>
    /// <param name="path">The path of the file, in UTF-8, or in UTF-16 with a byte order mark.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The subtitles.</returns>
    /// <exception cref="DubbingFormatException">The file cannot be read; the exception names the line.</exception>
    public static async Task<SubtitleTrack> LoadAsync(string path, CancellationToken cancellationToken = default)
    {
        var text = await TextFile.ReadAsync(path, cancellationToken).ConfigureAwait(false);
        return SubtitleReader.IsWebVtt(text) ? ParseWebVtt(text) : ParseSrt(text);
    }

    /// <summary>Writes the subtitles as SubRip.</summary>
    /// <returns>The text.</returns>
    public string ToSrt() => Written(WriteSrt);

    /// <summary>Writes the subtitles as WebVTT.</summary>
    /// <returns>The text.</returns>
    public string ToWebVtt() => Written(WriteWebVtt);

    /// <summary>Writes the subtitles as SubRip.</summary>
    /// <param name="writer">Where to write. Lines end with <c>\n</c>, whatever its own line end is.</param>
    public void WriteSrt(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        for (var index = 0; index < Cues.Count; index++)
            writer.Write(FormattableString.Invariant($"{index + 1}\n{SubtitleTime.Format(Cues[index].Start, Cues[index].End, ',')}\n{Ended(SubRip(Cues[index].Text))}\n"));
    }

    /// <summary>Writes the subtitles as WebVTT.</summary>
    /// <param name="writer">Where to write. Lines end with <c>\n</c>, whatever its own line end is.</param>
    public void WriteWebVtt(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write("WEBVTT\n");
        foreach (var cue in Cues)
            writer.Write($"\n{(cue.Id is null ? string.Empty : $"{cue.Id}\n")}{SubtitleTime.Format(cue.Start, cue.End, '.')}\n{Ended(WebVttText.Write(cue))}");
    }

    /// <summary>Saves the subtitles to a file, in UTF-8. It is written beside the target and renamed at the end.</summary>
    /// <param name="path">The path of the file. Its extension says the format: <c>.srt</c> or <c>.vtt</c>.</param>
    /// <param name="overwrite">Whether to replace an existing file.</param>
    /// <param name="cancellationToken">Cancels the writing.</param>
    /// <returns>The file.</returns>
    /// <exception cref="ArgumentException">The extension is another one.</exception>
    /// <exception cref="IOException">The file exists and <paramref name="overwrite"/> is not set, or it cannot be written.</exception>
    public Task<FileInfo> SaveToFileAsync(string path, bool overwrite = false, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var text = Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".SRT" => ToSrt(),
            ".VTT" => ToWebVtt(),
            _ => throw new ArgumentException($"'{Path.GetFileName(path)}' does not say the format. Give it the extension .srt or .vtt.", nameof(path)),
        };
        return TextFile.SaveAsync(path, text, overwrite, cancellationToken);
    }

    /// <summary>The cues, each with its counterpart in the subtitles of the dub.</summary>
    internal IEnumerable<(SubtitleCue Said, SubtitleCue Dubbed)> Pair(SubtitleTrack translation) => Cues.Count == translation.Cues.Count
        ? Cues.Zip(translation.Cues)
        : throw new ArgumentException($"The source has {Cues.Count} cue(s) and the dub {translation.Cues.Count}. Each needs its counterpart.", nameof(translation));

    private static SubtitleCue Check(SubtitleCue cue)
    {
        ArgumentNullException.ThrowIfNull(cue, "cues");
        return cue.End >= cue.Start ? cue : throw new ArgumentException($"The cue {cue} ends before it starts.", "cues");
    }

    /// <summary>SubRip has no way to escape: a line of text that players would take for the times of a cue gets a shorter arrow.</summary>
    private static string SubRip(string text) => text.Contains(SubtitleTime.Arrow, StringComparison.Ordinal)
        ? string.Join('\n', text.Split('\n').Select(static line => SubtitleTime.TryReadLine(line, out _, out _) ? line.Replace(SubtitleTime.Arrow, "->", StringComparison.Ordinal) : line))
        : text;

    private static string Ended(string text) => text.Length == 0 ? text : $"{text}\n";

    private static string Written(Action<TextWriter> write)
    {
        using var writer = new StringWriter();
        write(writer);
        return writer.ToString();
    }
}
