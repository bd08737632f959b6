namespace DubbingSdk.Http;

/// <summary>Carries the exception of a failing source or progress through the transport, which wraps it in its own.</summary>
internal sealed class SourceFailedException(Exception failure) : IOException(failure.Message, failure)
{
    public static Exception? FindIn(Exception? exception)
    {
        for (var each = exception; each is not null; each = each.InnerException)
        {
            if (each is SourceFailedException { InnerException: { } failure })
                return failure;
        }

        return null;
    }
}
