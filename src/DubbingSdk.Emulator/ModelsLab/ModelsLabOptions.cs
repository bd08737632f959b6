namespace DubbingSdk.Emulator;

/// <summary>Switches for what is not certain about ModelsLab. The defaults are the likeliest readings.</summary>
public sealed class ModelsLabOptions
{
    /// <summary>Whether a dub is done before the answer to its request, instead of being fetched later.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool CompletesAtOnce { get; init; }

    /// <summary>Whether a request is refused with 200, so that only the body shows it.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool RefusesWithOk { get; init; }

    /// <summary>Whether errors spell their <c>message</c> as <c>messege</c>.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool MisspellsMessage { get; init; }

    /// <summary>Whether a failed job has the status <c>failed</c> instead of <c>error</c> when it is fetched.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool ReportsFailed { get; init; }

    /// <summary>Whether ids are texts instead of numbers.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool TextIds { get; init; }

    /// <summary>Whether the estimate <c>eta</c> has a fraction.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool FractionalEta { get; init; }

    /// <summary>Whether a dubbed video is sound alone.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool OutputsAudio { get; init; }

    /// <summary>Whether <c>meta</c> and the messages of errors repeat the key that came with the request.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool EchoesKey { get; init; }

    /// <summary>How many dubs may be under way at a time, before a further one is answered with 429 and <c>retry_after</c> in the body.</summary>
    /// <value>The default is <see langword="null"/>: any number. The service's plans have 5, 10 and 15.</value>
    public int? MaximumQueued { get; init; }
}
