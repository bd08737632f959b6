namespace DubbingSdk.Pipeline;

/// <summary>A response that cannot be read, whatever is in it.</summary>
/// <param name="why">What is wrong with the response, to follow its name.</param>
internal sealed class UnreadableResponseException(string why) : IOException(why);
