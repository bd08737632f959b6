using System.Net.Http.Headers;

namespace DubbingSdk.Http;

/// <summary>What sets one service apart from another on the wire.</summary>
internal abstract class ServiceProfile
{
    /// <summary>The name of the service in logs and metrics.</summary>
    public abstract string Name { get; }

    /// <summary>The environment variable that may hold the key.</summary>
    public abstract string KeyVariable { get; }

    /// <summary>The header that carries the key.</summary>
    public abstract string KeyHeader { get; }

    public virtual void AttachKey(HttpRequestHeaders headers, string key) => headers.TryAddWithoutValidation(KeyHeader, key);

    /// <summary>Reads what an error answer says.</summary>
    public abstract ApiError ReadError(ReadOnlyMemory<byte> body);
}
