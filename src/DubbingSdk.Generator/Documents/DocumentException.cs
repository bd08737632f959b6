namespace DubbingSdk.Generator.Documents;

/// <summary>A document or a working copy cannot be used. The message states the reason.</summary>
internal sealed class DocumentException(string message, Exception? innerException = null) : Exception(message, innerException);
