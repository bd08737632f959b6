namespace DubbingSdk;

/// <summary>A validation error of one field of a request.</summary>
/// <param name="Location">The path of the field, for example <c>body.target_lang</c>.</param>
/// <param name="Message">The message of the service.</param>
/// <param name="Type">The kind of error, as the service names it.</param>
public sealed record DubbingFieldError(string Location, string Message, string? Type = null);
