using DubbingSdk.Pipeline;

namespace DubbingSdk.CambAi;

/// <summary>The client of CAMB.AI's dubbing. Make one per account and keep it: it is safe for concurrent use.</summary>
public class CambAiClient : DubbingServiceClient
{
    /// <summary>Makes a client with a key.</summary>
    /// <param name="apiKey">The key of the account.</param>
    /// <exception cref="ArgumentException">The key is not one.</exception>
    public CambAiClient(string apiKey)
        : this(new CambAiClientOptions { ApiKey = ApiKey.Require(apiKey, nameof(apiKey)) })
    {
    }

    /// <summary>Makes a client.</summary>
    /// <param name="options">Its settings. Without a key in them, the environment variable <c>CAMB_API_KEY</c> is read, unless an address is set.</param>
    /// <param name="handler">A handler of yours to send through. It must not follow redirects by itself, and is not disposed.</param>
    /// <exception cref="ArgumentException">The options have a mistake; the message says which and what to do.</exception>
    /// <exception cref="InvalidOperationException">The handler follows redirects by itself.</exception>
    public CambAiClient(CambAiClientOptions? options = null, HttpMessageHandler? handler = null)
        : this(new ApiPipeline(options ?? new CambAiClientOptions(), handler))
    {
    }

    /// <summary>Makes a client without a service behind it, for mocks.</summary>
    protected CambAiClient()
        : this(ApiPipeline.Mocked)
    {
    }

    internal CambAiClient(ApiPipeline pipeline)
        : base(pipeline)
    {
        Dubbing = new CambAiDubbingClient(pipeline);
        Languages = new CambAiLanguagesClient(pipeline);
        Dictionaries = new CambAiDictionariesClient(pipeline);
        Folders = new CambAiFoldersClient(pipeline);
        Projects = new CambAiProjectsClient(pipeline);
        Files = new CambAiFilesClient(pipeline);
    }

    /// <summary>Dubs, their results, transcripts and other formats.</summary>
    public virtual CambAiDubbingClient Dubbing { get; }

    /// <summary>The languages there are.</summary>
    public virtual CambAiLanguagesClient Languages { get; }

    /// <summary>Glossaries to translate by.</summary>
    public virtual CambAiDictionariesClient Dictionaries { get; }

    /// <summary>Folders for dubs and projects.</summary>
    public virtual CambAiFoldersClient Folders { get; }

    /// <summary>Projects for the service's studio.</summary>
    public virtual CambAiProjectsClient Projects { get; }

    /// <summary>Files of this machine. Experimental.</summary>
    public virtual CambAiFilesClient Files { get; }
}
