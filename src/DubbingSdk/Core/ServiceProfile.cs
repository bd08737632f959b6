using System.Net;

namespace DubbingSdk;

/// <summary>What sets one service apart from another on the wire.</summary>
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

    /// <summary>What to check after a doubt, before a request is sent anew.</summary>
    public virtual string DoubtAdvice => "Look for its result before sending it anew: doing so may be billed twice.";

    /// <summary>Reads what an error answer says.</summary>
    public virtual ApiError ReadError(HttpStatusCode status, ReadOnlyMemory<byte> body) => ApiErrorReader.Read(body);
}
