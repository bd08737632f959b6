using System.Net;

namespace DubbingSdk;

/// <summary>The properties of a service that the pipeline depends on.</summary>
internal abstract class ServiceProfile
{
    /// <summary>The name of the service in logs and metrics.</summary>
    public abstract string Name { get; }

    public abstract Type ClientType { get; }

    /// <summary>The environment variable that may hold the key.</summary>
    public abstract string KeyVariable { get; }

    /// <summary>The header that carries the key, if one does.</summary>
    public virtual string? KeyHeader => null;

    /// <summary>The member of every body that carries the key, if no header does.</summary>
    public virtual string? KeyMember => null;

    /// <summary>What to check after an ambiguous outcome, before the request is sent a second time.</summary>
    public virtual string AmbiguousOutcomeAdvice => "Look for its result before you send it a second time: it may be billed twice.";

    /// <summary>Reads the content of an error response.</summary>
    public virtual ApiError ReadError(HttpStatusCode status, ReadOnlyMemory<byte> body) => ApiErrorReader.Read(body);
}
