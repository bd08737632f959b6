namespace DubbingSdk.Emulator;

/// <summary>Options for behaviour of Segmind that is not documented clearly. The defaults are the most likely behaviour.</summary>
public sealed class SegmindOptions
{
    /// <summary>Whether the queue, <c>/v2/dubbing</c>, has the model; otherwise the response is 404.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    public bool HasQueue { get; init; } = true;

    /// <summary>Whether the key is also accepted as a bearer token.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool AcceptsBearer { get; init; }

    /// <summary>Whether the blocking operation returns JSON with the URL of the media instead of the media.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool ReturnsJson { get; init; }

    /// <summary>The content type that the blocking operation declares, such as <c>image/jpeg</c>.</summary>
    /// <value>The default is <see langword="null"/>: the true content type.</value>
    public string? DeclaredType { get; init; }

    /// <summary>The member of a result that holds the URL of the output.</summary>
    /// <value>The default is <see cref="SegmindOutputPlace.Output"/>.</value>
    public SegmindOutputPlace OutputPlace { get; init; }

    /// <summary>Whether the response for a failed job is 200 instead of 422.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool FailsWithOk { get; init; }

    /// <summary>The time after which an accepted request is forgotten, so that the response is 404.</summary>
    /// <value>The default is one hour; <see langword="null"/>: never.</value>
    public TimeSpan? RequestLifetime { get; init; } = TimeSpan.FromHours(1);

    /// <summary>The lifetime of the URL of an output or of an uploaded file.</summary>
    /// <value>The default is seven days.</value>
    public TimeSpan FileLifetime { get; init; } = TimeSpan.FromDays(7);

    /// <summary>The number of requests accepted a minute; further ones get 429. Uploads do not count.</summary>
    /// <value>The default is <see langword="null"/>: any number. The service's plans have 5 and 50.</value>
    public int? RequestsPerMinute { get; init; }

    /// <summary>Whether GET requests count towards <see cref="RequestsPerMinute"/>.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    public bool ReadsCount { get; init; } = true;

    /// <summary>The format of the time in a 429 at which requests are accepted again.</summary>
    /// <value>The default is <see cref="SegmindResetFormat.Iso8601"/>.</value>
    public SegmindResetFormat ResetFormat { get; init; }

    /// <summary>Whether the team has reached its spend limit, so that jobs get 406.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool IsTeamLimitReached { get; init; }
}
