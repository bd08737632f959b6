namespace Samples;

internal sealed class NotConfirmedException(string message) : Exception(message);
