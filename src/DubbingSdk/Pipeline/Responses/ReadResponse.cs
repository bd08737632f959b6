namespace DubbingSdk.Pipeline;

/// <summary>Reads the response of a successful attempt.</summary>
/// <typeparam name="T">What the call returns.</typeparam>
/// <param name="response">The response.</param>
/// <returns>What the call returns.</returns>
internal delegate ValueTask<T> ReadResponse<T>(ApiResponse response);
