namespace Samples;

/// <summary>A billed run was not confirmed.</summary>
internal sealed class NotConfirmedException(string message) : Exception(message);
