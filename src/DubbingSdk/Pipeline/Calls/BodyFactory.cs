namespace DubbingSdk.Pipeline;

/// <summary>Creates the body of a call. Invalid input throws here, before anything is sent.</summary>
/// <param name="options">The options of the call, which may add to the body.</param>
/// <returns>The body.</returns>
internal delegate RequestBody BodyFactory(DubbingRequestOptions? options);
