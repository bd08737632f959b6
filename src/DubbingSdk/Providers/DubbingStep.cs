namespace DubbingSdk.Providers;

/// <summary>One billed request to a service, which creates a job or adds a language to one.</summary>
public sealed record DubbingStep
{
    /// <summary>The request that the step belongs to.</summary>
    public required DubbingJobRequest Request { get; init; }

    /// <summary>The target languages of the step.</summary>
    public required IReadOnlyList<DubbingLanguage> Languages { get; init; }

    /// <summary>The service's own id of the job that the step adds to; <see langword="null"/> for the step that starts the job.</summary>
    public string? ParentId { get; init; }

    /// <summary>The URI from which the service downloads the source; <see langword="null"/> for a file or a stream.</summary>
    public Uri? SourceUri => (Request.Source as UriMediaSource)?.Uri;

    /// <summary>Returns the name of the type, since the URI of a source may be a credential.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => nameof(DubbingStep);

    /// <summary>Opens the file or the stream of the source, to send it with another HTTP client.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The content, with its file name and media type. Dispose it after the request.</returns>
    /// <exception cref="InvalidOperationException">The source is a URI. Use <see cref="SourceUri"/>.</exception>
    public async Task<DubbingSourceContent> OpenSourceAsync(CancellationToken cancellationToken = default)
    {
        if (Request.Source is not ReadableMediaSource source)
            throw new InvalidOperationException("The source is a URI, which cannot be opened. Send SourceUri instead.");

        return new DubbingSourceContent(await source.AcquireAsync(mediaType: null, cancellationToken).ConfigureAwait(false));
    }
}
