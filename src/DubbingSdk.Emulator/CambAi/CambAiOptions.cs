namespace DubbingSdk.Emulator;

/// <summary>Switches for what is not certain about CAMB.AI. The defaults are the likeliest readings.</summary>
public sealed class CambAiOptions
{
    /// <summary>The body of errors that are not about a field.</summary>
    /// <value>The default is <see cref="CambAiErrorShape.Detail"/>.</value>
    public CambAiErrorShape ErrorShape { get; init; }

    /// <summary>How a task reports a lack of credits.</summary>
    /// <value>The default is <see cref="CambAiPaymentError.Status"/>.</value>
    public CambAiPaymentError PaymentError { get; init; }

    /// <summary>Whether languages may be named by a tag such as <c>en-us</c> besides their number.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    public bool AcceptsLanguageTags { get; init; } = true;

    /// <summary>Whether a dub has to name a target language. Without one it fails with <c>INVALID_SOURCE_DATA</c> if this is off.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    public bool RequiresTarget { get; init; } = true;

    /// <summary>Whether files can be uploaded; without it <c>file_id</c> is ignored and the paths below <c>/files</c> are not found.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    public bool HasFiles { get; init; } = true;

    /// <summary>Whether an upload asks for headers.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    public bool UploadsNeedHeaders { get; init; } = true;

    /// <summary>Whether the results of several languages are named by lower-case tags such as <c>es-es</c> instead of numbers.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool ResultsByTag { get; init; }

    /// <summary>
    /// Whether a result has <c>output_audio_url</c>, <c>output_video_url</c> and <c>run_id</c> instead of <c>audio_url</c> and <c>video_url</c>.
    /// </summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool OutputUrlNames { get; init; }

    /// <summary>Whether the times in the transcript of a result are milliseconds instead of seconds.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool TranscriptInMilliseconds { get; init; }

    /// <summary>How the transcript operation answers.</summary>
    /// <value>The default is <see cref="CambAiTranscriptResponse.Text"/>.</value>
    public CambAiTranscriptResponse TranscriptResponse { get; init; }

    /// <summary>Whether the transcript operation answers with the URL of a file when it is not told.</summary>
    /// <value>The default is <see langword="false"/>: with the transcript itself.</value>
    public bool TranscriptAsFile { get; init; }

    /// <summary>Whether the state of an alternative format is a JSON string such as <c>"SUCCESS"</c> instead of an object.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool FormatStatusAsString { get; init; }

    /// <summary>
    /// Whether the state of a finished alternative format holds its <c>output_url</c>. Otherwise only asking for the format again yields it.
    /// </summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool FormatUrlInStatus { get; init; }

    /// <summary>Whether the <c>message</c> of a failed task is an object instead of a text.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool MessageAsObject { get; init; }

    /// <summary>Whether the lists of languages write their tags in lower case.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool LowerCaseTags { get; init; }
}
