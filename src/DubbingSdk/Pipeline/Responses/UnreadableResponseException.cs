namespace DubbingSdk.Pipeline;

/// <summary>A response that cannot be read, regardless of its content.</summary>
/// <param name="why">The reason, as a predicate of the response.</param>
internal sealed class UnreadableResponseException(string why) : IOException(why);
