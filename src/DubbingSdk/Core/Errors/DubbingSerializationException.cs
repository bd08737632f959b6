namespace DubbingSdk;

/// <summary>The service reported success, but its response could not be read.</summary>
public sealed class DubbingSerializationException : DubbingException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What could not be read.</param>
    /// <param name="jsonPath">The JSON path of the value that could not be read.</param>
    /// <param name="innerException">The exception that caused this one.</param>
    public DubbingSerializationException(string message, string? jsonPath = null, Exception? innerException = null)
        : base(message, innerException) => JsonPath = jsonPath;

    /// <summary>The JSON path of the value that could not be read, for example <c>$.media_metadata.duration</c>; <see langword="null"/> when it is not known.</summary>
    public string? JsonPath { get; }
}
