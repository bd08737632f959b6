namespace DubbingSdk;

/// <summary>The service answered with success, but the answer could not be read.</summary>
public sealed class DubbingSerializationException : DubbingException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What could not be read.</param>
    /// <param name="jsonPath">Where in the JSON the trouble is.</param>
    /// <param name="innerException">What caused it.</param>
    public DubbingSerializationException(string message, string? jsonPath = null, Exception? innerException = null)
        : base(message, innerException) => JsonPath = jsonPath;

    /// <summary>Where in the JSON the trouble is, for example <c>$.media_metadata.duration</c>, when that is known.</summary>
    public string? JsonPath { get; }
}
