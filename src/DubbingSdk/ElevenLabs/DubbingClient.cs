using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>The client of the ElevenLabs dubbing services. Make one per account and keep it: it is safe for concurrent use.</summary>
public class DubbingClient : DubbingServiceClient
{
    /// <summary>Makes a client with a key.</summary>
    /// <param name="apiKey">The key of the account.</param>
    /// <exception cref="ArgumentException">The key is not one.</exception>
    public DubbingClient(string apiKey)
        : this(new DubbingClientOptions { ApiKey = ApiKey.Require(apiKey, nameof(apiKey)) })
    {
    }

    /// <summary>Makes a client.</summary>
    /// <param name="options">Its settings. Without a key in them, the environment variable <c>ELEVENLABS_API_KEY</c> is read, unless an address is set.</param>
    /// <param name="handler">A handler of yours to send through. It must not follow redirects by itself, and is not disposed.</param>
    /// <exception cref="ArgumentException">The options have a mistake; the message says which and what to do.</exception>
    /// <exception cref="InvalidOperationException">The handler follows redirects by itself.</exception>
    public DubbingClient(DubbingClientOptions? options = null, HttpMessageHandler? handler = null)
        : this(new ApiPipeline(options ?? new DubbingClientOptions(), handler))
    {
    }

    /// <summary>Makes a client without a service behind it, for mocks.</summary>
    protected DubbingClient()
        : this(ApiPipeline.Mocked)
    {
    }

    internal DubbingClient(ApiPipeline pipeline)
        : base(pipeline)
    {
        Dubbing = new DubsClient(pipeline);
        SpeechToSpeech = new SpeechToSpeechClient(pipeline);
        SoundEffects = new SoundEffectsClient(pipeline);
        AudioIsolation = new AudioIsolationClient(pipeline);
        TextToVoice = new TextToVoiceClient(pipeline);
        Voices = new VoicesClient(pipeline);
        Models = new ModelsClient(pipeline);
        Account = new AccountClient(pipeline);
    }

    /// <summary>Dubs of whole files.</summary>
    public virtual DubsClient Dubbing { get; }

    /// <summary>The voice changer: speech spoken by another voice.</summary>
    public virtual SpeechToSpeechClient SpeechToSpeech { get; }

    /// <summary>Sounds made of descriptions.</summary>
    public virtual SoundEffectsClient SoundEffects { get; }

    /// <summary>Speech taken out of noise and music.</summary>
    public virtual AudioIsolationClient AudioIsolation { get; }

    /// <summary>Voices made of descriptions.</summary>
    public virtual TextToVoiceClient TextToVoice { get; }

    /// <summary>The voices of the workspace.</summary>
    public virtual VoicesClient Voices { get; }

    /// <summary>The models there are.</summary>
    public virtual ModelsClient Models { get; }

    /// <summary>The account that the key belongs to.</summary>
    public virtual AccountClient Account { get; }
}
