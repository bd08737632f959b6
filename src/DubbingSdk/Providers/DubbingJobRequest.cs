using System.Collections.Immutable;

namespace DubbingSdk.Providers;

/// <summary>What to dub, in terms that all services share, with completions of the requests to single services.</summary>
public sealed record DubbingJobRequest
{
    /// <summary>What to dub. Not every service takes files: see <see cref="DubbingCapabilities"/>.</summary>
    public required MediaSource Source { get; init; }

    /// <summary>The languages to dub into. Not every service takes more than one: see <see cref="DubbingProvider.DubIntoManyAsync"/>.</summary>
    public required IReadOnlyList<DubbingLanguage> TargetLanguages { get; init; }

    /// <summary>The language of the source.</summary>
    /// <value>Unset: the service detects it, where it can.</value>
    public DubbingLanguage? SourceLanguage { get; init; }

    /// <summary>A name for the job. Give each job one of its own: a job is found by it after an ambiguous outcome.</summary>
    public string? Name { get; init; }

    /// <summary>Returns the request with a completion of the requests of one type, for what only one service knows.</summary>
    /// <typeparam name="TRequest">The type of the service's own request.</typeparam>
    /// <param name="complete">Returns the request to send. It is given the one that the provider made of the shared terms.</param>
    /// <returns>A request with the completion, which is applied after those of the same type added before.</returns>
    /// <remarks>
    /// A provider that sends no request of this type ignores the completion, so that one request can serve several providers.
    /// The documentation of each provider names the types that it sends.
    /// </remarks>
    public DubbingJobRequest Complete<TRequest>(Func<TRequest, TRequest> complete)
        where TRequest : class
    {
        ArgumentNullException.ThrowIfNull(complete);
        var before = Find<TRequest>();
        Func<TRequest, TRequest> all = before is null ? complete : request => complete(before(request));
        return this with { Completions = Completions.SetItem(typeof(TRequest), all) };
    }

    /// <summary>Applies the completions of its type to the request of a service. Providers call it on all that they send.</summary>
    /// <typeparam name="TRequest">The type of the service's own request.</typeparam>
    /// <param name="request">The request that was made of the shared terms.</param>
    /// <returns>The request to send.</returns>
    /// <exception cref="InvalidOperationException">A completion returned <see langword="null"/>.</exception>
    public TRequest Apply<TRequest>(TRequest request)
        where TRequest : class
    {
        ArgumentNullException.ThrowIfNull(request);
        return Find<TRequest>() is { } complete
            ? complete(request) ?? throw new InvalidOperationException($"The completion of {typeof(TRequest).Name} returned null. Return the request to send.")
            : request;
    }

    private ImmutableDictionary<Type, Delegate> Completions { get; init; } = ImmutableDictionary<Type, Delegate>.Empty;

    internal void Check()
    {
        if (Source is null)
            throw new ArgumentException("There is nothing to dub. Set Source to MediaSource.FromFile, FromStream or FromUri.", nameof(Source));
        if (TargetLanguages is not { Count: > 0 })
            throw new ArgumentException("TargetLanguages is empty. Name at least one language, for example \"es\".", nameof(TargetLanguages));
        if (TargetLanguages.Contains(default) || SourceLanguage == default(DubbingLanguage))
            throw new ArgumentException("A language has no value. Use a tag such as \"es\".", nameof(TargetLanguages));
        if (TargetLanguages.Distinct().Count() < TargetLanguages.Count)
            throw new ArgumentException("TargetLanguages names a language twice.", nameof(TargetLanguages));
        if (Name is not null && string.IsNullOrWhiteSpace(Name))
            throw new ArgumentException("Name is empty. Leave it out.", nameof(Name));
    }

    private Func<TRequest, TRequest>? Find<TRequest>() => Completions.GetValueOrDefault(typeof(TRequest)) as Func<TRequest, TRequest>;
}
