namespace QuickStart;

internal sealed class NotConfirmedException(string message) : Exception(message);
