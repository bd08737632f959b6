namespace DubbingSdk;

/// <summary>A subtitle file or a script cannot be read. The message says where and why, without showing its text.</summary>
public sealed class DubbingFormatException : DubbingException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What is wrong, and what to do.</param>
    /// <param name="line">The line it is in, from 1.</param>
    public DubbingFormatException(string message, int? line = null)
        : base(line is null ? message : $"Line {line}: {message}") => Line = line;

    /// <summary>The line that cannot be read, from 1; <see langword="null"/> when it is the file as a whole.</summary>
    public int? Line { get; }
}
