namespace DubbingSdk.Emulator;

/// <summary>Switches for what is not certain about Segmind. The defaults are the likeliest readings.</summary>
public sealed class SegmindOptions
{
    /// <summary>Whether the queue, <c>/v2/dubbing</c>, knows the model; without it the answer is 404.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    public bool HasQueue { get; init; } = true;

    /// <summary>Whether the key is accepted as a bearer token too.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool AcceptsBearer { get; init; }

    /// <summary>Whether the blocking operation answers with JSON that holds an address instead of with the media.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool ReturnsJson { get; init; }

    /// <summary>What the blocking operation declares its media to be, such as <c>image/jpeg</c>.</summary>
    /// <value>The default is <see langword="null"/>: what they are.</value>
    public string? DeclaredType { get; init; }

    /// <summary>Where a result holds the URL of what was made.</summary>
    /// <value>The default is <see cref="SegmindOutputPlace.Output"/>.</value>
    public SegmindOutputPlace OutputPlace { get; init; }

    /// <summary>Whether a failed job is answered with 200 instead of 422.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool FailsWithOk { get; init; }

    /// <summary>How long a request is remembered after it was accepted; then it is answered with 404.</summary>
    /// <value>The default is one hour; <see langword="null"/>: for ever.</value>
    public TimeSpan? RequestLifetime { get; init; } = TimeSpan.FromHours(1);

    /// <summary>How long the URL of an output or of an uploaded file can be used.</summary>
    /// <value>The default is seven days.</value>
    public TimeSpan FileLifetime { get; init; } = TimeSpan.FromDays(7);

    /// <summary>How many requests a minute are accepted, before a further one is answered with 429. Uploads do not count.</summary>
    /// <value>The default is <see langword="null"/>: any number. The service's plans have 5 and 50.</value>
    public int? RequestsPerMinute { get; init; }

    /// <summary>Whether reads count among these requests.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    public bool ReadsCount { get; init; } = true;

    /// <summary>How a 429 says when requests are accepted again.</summary>
    /// <value>The default is <see cref="SegmindResetFormat.Iso8601"/>.</value>
    public SegmindResetFormat ResetFormat { get; init; }

    /// <summary>Whether the team has spent all it may, so that jobs are answered with 406.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool IsTeamLimitReached { get; init; }
}
