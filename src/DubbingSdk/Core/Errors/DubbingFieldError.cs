namespace DubbingSdk;

/// <summary>What is wrong with one field of a request.</summary>
/// <param name="Location">Where the field is, for example <c>body.target_lang</c>.</param>
/// <param name="Message">What is wrong with it.</param>
/// <param name="Type">The service's name for this kind of mistake.</param>
public sealed record DubbingFieldError(string Location, string Message, string? Type = null);
