namespace DubbingSdk.Providers;

/// <summary>One request to a service that starts work, and is paid for by itself: a whole job, or one more language of a job.</summary>
public sealed record DubbingStep
{
    /// <summary>The request that the step belongs to.</summary>
    public required DubbingJobRequest Request { get; init; }

    /// <summary>The target languages that the step starts.</summary>
    public required IReadOnlyList<DubbingLanguage> Languages { get; init; }

    /// <summary>The service's own id of the job that the step adds to; <see langword="null"/> for the step that starts the job.</summary>
    public string? ParentId { get; init; }

    /// <summary>The URI of the source, which the service fetches; <see langword="null"/> for a file or a stream.</summary>
    public Uri? SourceUri => (Request.Source as UriMediaSource)?.Uri;

    /// <summary>Names the type alone, since a source URI may be a credential.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => nameof(DubbingStep);

    /// <summary>Opens the file or the stream of the source, to send it with an HTTP client of your own.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The bytes, with the file name and the media type. Dispose it after the request.</returns>
    /// <exception cref="InvalidOperationException">The source is a URI: see <see cref="SourceUri"/>.</exception>
    public async Task<DubbingSourceContent> OpenSourceAsync(CancellationToken cancellationToken = default)
    {
        if (Request.Source is not ReadableMediaSource source)
            throw new InvalidOperationException("The source is a URI, which has no bytes here. Send SourceUri.");

        return new DubbingSourceContent(await source.AcquireAsync(mediaType: null, cancellationToken).ConfigureAwait(false));
    }
}
