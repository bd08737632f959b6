namespace DubbingSdk.Pipeline;

/// <summary>Reads the answer of a successful attempt.</summary>
/// <typeparam name="T">What the call returns.</typeparam>
/// <param name="answer">The answer.</param>
/// <returns>What the call returns.</returns>
internal delegate ValueTask<T> ReadAnswer<T>(Answer answer);
