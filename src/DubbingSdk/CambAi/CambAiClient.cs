using DubbingSdk.Pipeline;

namespace DubbingSdk.CambAi;

/// <summary>A client for the dubbing API of CAMB.AI. Thread-safe: create one per account and reuse it.</summary>
public class CambAiClient : DubbingServiceClient
{
    /// <summary>Creates a client with an API key.</summary>
    /// <param name="apiKey">The API key of the account.</param>
    /// <exception cref="ArgumentException">The key is empty, or contains characters that no API key has.</exception>
    public CambAiClient(string apiKey)
        : this(new CambAiClientOptions { ApiKey = ApiKey.Require(apiKey, nameof(apiKey)) })
    {
    }

    /// <summary>Creates a client.</summary>
    /// <param name="options">The options. Without a key, the environment variable <c>CAMB_API_KEY</c> is read, unless a base address is set.</param>
    /// <param name="handler">The handler to send requests with. It must not follow redirects. The client does not dispose it.</param>
    /// <exception cref="ArgumentException">The options have a validation error, which the message describes.</exception>
    /// <exception cref="InvalidOperationException">The handler follows redirects.</exception>
    public CambAiClient(CambAiClientOptions? options = null, HttpMessageHandler? handler = null)
        : this(new ApiPipeline(options ?? new CambAiClientOptions(), handler))
    {
    }

    /// <summary>Creates a client without a service behind it, for mocking.</summary>
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

    /// <summary>Creates dubs, and gets their results, transcripts and alternative formats.</summary>
    public virtual CambAiDubbingClient Dubbing { get; }

    /// <summary>Lists the source and target languages.</summary>
    public virtual CambAiLanguagesClient Languages { get; }

    /// <summary>Manages dictionaries, which fix the translations of terms.</summary>
    public virtual CambAiDictionariesClient Dictionaries { get; }

    /// <summary>Lists and creates the folders of dubs and projects.</summary>
    public virtual CambAiFoldersClient Folders { get; }

    /// <summary>Creates projects in the studio of the service.</summary>
    public virtual CambAiProjectsClient Projects { get; }

    /// <summary>Uploads files, to be dubbed. Experimental.</summary>
    public virtual CambAiFilesClient Files { get; }
}
