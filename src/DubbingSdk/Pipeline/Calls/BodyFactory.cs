namespace DubbingSdk.Pipeline;

/// <summary>Makes the body of one call. Bad input throws here, before anything is sent.</summary>
/// <param name="options">The options of the call, which may add to the body.</param>
/// <returns>The body.</returns>
internal delegate RequestBody BodyFactory(DubbingRequestOptions? options);
