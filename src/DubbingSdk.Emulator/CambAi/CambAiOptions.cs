namespace DubbingSdk.Emulator;

/// <summary>Options for behaviour of CAMB.AI that is not documented clearly. The defaults are the most likely behaviour.</summary>
public sealed class CambAiOptions
{
    /// <summary>The body of errors that are not about a field.</summary>
    /// <value>The default is <see cref="CambAiErrorShape.Detail"/>.</value>
    public CambAiErrorShape ErrorShape { get; init; }

    /// <summary>The error of a task for insufficient credits.</summary>
    /// <value>The default is <see cref="CambAiPaymentError.Status"/>.</value>
    public CambAiPaymentError PaymentError { get; init; }

    /// <summary>Whether languages may be named by a tag such as <c>en-us</c> besides their number.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    public bool AcceptsLanguageTags { get; init; } = true;

    /// <summary>Whether a target language is required. Otherwise a dub without one fails with <c>INVALID_SOURCE_DATA</c>.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    public bool RequiresTarget { get; init; } = true;

    /// <summary>Whether files can be uploaded. Otherwise <c>file_id</c> is ignored and the paths below <c>/files</c> are not found.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    public bool HasFiles { get; init; } = true;

    /// <summary>Whether an upload requires headers.</summary>
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

    /// <summary>The form of the transcript response.</summary>
    /// <value>The default is <see cref="CambAiTranscriptResponse.Text"/>.</value>
    public CambAiTranscriptResponse TranscriptResponse { get; init; }

    /// <summary>Whether the transcript operation returns the URL of a file when the request does not specify it.</summary>
    /// <value>The default is <see langword="false"/>: it returns the transcript itself.</value>
    public bool TranscriptAsFile { get; init; }

    /// <summary>Whether the state of an alternative format is a JSON string such as <c>"SUCCESS"</c> instead of an object.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool FormatStatusAsString { get; init; }

    /// <summary>
    /// Whether the state of a finished alternative format holds its <c>output_url</c>. Otherwise only a repeated request for the format returns it.
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
