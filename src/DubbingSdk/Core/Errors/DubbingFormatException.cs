namespace DubbingSdk;

/// <summary>A subtitle file or a script cannot be read. The message states the line and the reason, and contains none of its text.</summary>
public sealed class DubbingFormatException : DubbingException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong, and what to do.</param>
    /// <param name="line">The number of the line, from 1.</param>
    public DubbingFormatException(string message, int? line = null)
        : base(line is null ? message : $"Line {line}: {message}") => Line = line;

    /// <summary>The number of the line that cannot be read, from 1; <see langword="null"/> when the error concerns the whole file.</summary>
    public int? Line { get; }
}
