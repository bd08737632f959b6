using DubbingSdk.Http;

namespace DubbingSdk.ModelsLab;

/// <summary>The client of ModelsLab's dubbing. Make one per account and keep it: it is safe for concurrent use.</summary>
public class ModelsLabClient : DubbingServiceClient
{
    /// <summary>Makes a client with a key.</summary>
    /// <param name="apiKey">The key of the account.</param>
    /// <exception cref="ArgumentException">The key is not one.</exception>
    public ModelsLabClient(string apiKey)
        : this(new ModelsLabClientOptions { ApiKey = ApiKey.Require(apiKey, nameof(apiKey)) })
    {
    }

    /// <summary>Makes a client.</summary>
    /// <param name="options">Its settings. Without a key in them, the environment variable <c>MODELSLAB_API_KEY</c> is read, unless an address is set.</param>
    /// <param name="handler">A handler of yours to send through. It must not follow redirects by itself, and is not disposed.</param>
    /// <exception cref="ArgumentException">The options have a mistake; the message says which and what to do.</exception>
    /// <exception cref="InvalidOperationException">The handler follows redirects by itself.</exception>
    public ModelsLabClient(ModelsLabClientOptions? options = null, HttpMessageHandler? handler = null)
        : this(new ApiPipeline(options ?? new ModelsLabClientOptions(), handler))
    {
    }

    /// <summary>Makes a client without a service behind it, for mocks.</summary>
    protected ModelsLabClient()
    {
    }

    internal ModelsLabClient(ApiPipeline pipeline)
        : base(pipeline)
    {
    }
}
