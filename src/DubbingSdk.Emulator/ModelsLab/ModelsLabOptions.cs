namespace DubbingSdk.Emulator;

/// <summary>Options for behaviour of ModelsLab that is not documented clearly. The defaults are the most likely behaviour.</summary>
public sealed class ModelsLabOptions
{
    /// <summary>Whether a dub is complete in the response to its request, instead of being fetched later.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool CompletesAtOnce { get; init; }

    /// <summary>Whether a request is rejected with 200, so that only the body shows the error.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool RefusesWithOk { get; init; }

    /// <summary>Whether errors spell their <c>message</c> as <c>messege</c>.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool MisspellsMessage { get; init; }

    /// <summary>Whether a failed job has the status <c>failed</c> instead of <c>error</c> when it is fetched.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool ReportsFailed { get; init; }

    /// <summary>Whether ids are strings instead of numbers.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool TextIds { get; init; }

    /// <summary>Whether the estimate <c>eta</c> has a fraction.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool FractionalEta { get; init; }

    /// <summary>Whether the output of a video is audio only.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool OutputsAudio { get; init; }

    /// <summary>Whether <c>meta</c> and error messages repeat the key of the request.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool EchoesKey { get; init; }

    /// <summary>The number of dubs that may be in progress at a time; a further one gets 429 with <c>retry_after</c> in the body.</summary>
    /// <value>The default is <see langword="null"/>: any number. The service's plans have 5, 10 and 15.</value>
    public int? MaximumQueued { get; init; }
}
