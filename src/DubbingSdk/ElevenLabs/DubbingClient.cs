using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>The client for the ElevenLabs dubbing services. Create one per account and reuse it; it is safe for concurrent use.</summary>
public class DubbingClient : DubbingServiceClient
{
    /// <summary>Creates a client that authenticates with an API key.</summary>
    /// <param name="apiKey">The API key of the account.</param>
    /// <exception cref="ArgumentException">The key is empty or contains characters that no API key has.</exception>
    public DubbingClient(string apiKey)
        : this(new DubbingClientOptions { ApiKey = ApiKey.Require(apiKey, nameof(apiKey)) })
    {
    }

    /// <summary>Creates a client.</summary>
    /// <param name="options">The options of the client. If they have no key, it is read from the environment variable <c>ELEVENLABS_API_KEY</c>, unless a base address is set.</param>
    /// <param name="handler">The handler that sends the requests, instead of the one of the client. It must not follow redirects, and is not disposed with the client.</param>
    /// <exception cref="ArgumentException">The options are invalid. The message names each invalid option and how to correct it.</exception>
    /// <exception cref="InvalidOperationException">The handler follows redirects.</exception>
    public DubbingClient(DubbingClientOptions? options = null, HttpMessageHandler? handler = null)
        : this(new ApiPipeline(options ?? new DubbingClientOptions(), handler))
    {
    }

    /// <summary>Creates a client without a service behind it, for mocking.</summary>
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

    /// <summary>The client for dubs, Dubbing Studio and dubbing projects.</summary>
    public virtual DubsClient Dubbing { get; }

    /// <summary>The client for the voice changer, which converts speech to another voice.</summary>
    public virtual SpeechToSpeechClient SpeechToSpeech { get; }

    /// <summary>The client for sound effects, generated from descriptions.</summary>
    public virtual SoundEffectsClient SoundEffects { get; }

    /// <summary>The client for audio isolation, which separates speech from noise and music.</summary>
    public virtual AudioIsolationClient AudioIsolation { get; }

    /// <summary>The client for voice design, which generates voices from descriptions.</summary>
    public virtual TextToVoiceClient TextToVoice { get; }

    /// <summary>The client for the voices of the workspace.</summary>
    public virtual VoicesClient Voices { get; }

    /// <summary>The client for the available models.</summary>
    public virtual ModelsClient Models { get; }

    /// <summary>The client for the account that the key belongs to.</summary>
    public virtual AccountClient Account { get; }
}
