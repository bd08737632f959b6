using System.Collections.Immutable;

namespace DubbingSdk.Providers;

/// <summary>A request to dub a recording, in terms that all services share, with completions for single services.</summary>
public sealed record DubbingJobRequest
{
    /// <summary>The recording to dub. Not every service accepts files: see <see cref="DubbingCapabilities"/>.</summary>
    public required MediaSource Source { get; init; }

    /// <summary>The target languages. Not every service accepts more than one: see <see cref="DubbingProvider.DubIntoManyAsync"/>.</summary>
    public required IReadOnlyList<DubbingLanguage> TargetLanguages { get; init; }

    /// <summary>The language spoken in the source.</summary>
    /// <value>Unset: the service detects it, where <see cref="DubbingCapabilities.DetectsSourceLanguage"/> is set.</value>
    public DubbingLanguage? SourceLanguage { get; init; }

    /// <summary>The name of the job. Use a unique name: <see cref="DubbingProvider.FindAsync"/> finds the job by it after an ambiguous outcome.</summary>
    public string? Name { get; init; }

    /// <summary>Returns the request with a completion of the requests of one type, for settings that only one service has.</summary>
    /// <typeparam name="TRequest">The type of the service's own request.</typeparam>
    /// <param name="complete">Returns the request to send, given the one that the provider created from the shared terms.</param>
    /// <returns>The request with the completion, which is applied after earlier ones of the same type.</returns>
    /// <remarks>
    /// A provider that sends no request of this type ignores the completion, so one request can serve several providers.
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

    /// <summary>Applies the completions to the request of a service. Providers call it for each request that they send.</summary>
    /// <typeparam name="TRequest">The type of the service's own request.</typeparam>
    /// <param name="request">The request created from the shared terms.</param>
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
            throw new ArgumentException("TargetLanguages is empty. Set at least one language, for example \"es\".", nameof(TargetLanguages));
        if (TargetLanguages.Contains(default) || SourceLanguage == default(DubbingLanguage))
            throw new ArgumentException("A language has no value. Use a tag such as \"es\".", nameof(TargetLanguages));
        if (TargetLanguages.Distinct().Count() < TargetLanguages.Count)
            throw new ArgumentException("TargetLanguages contains a language twice.", nameof(TargetLanguages));
        if (Name is not null && string.IsNullOrWhiteSpace(Name))
            throw new ArgumentException("Name is empty. Set a name, or leave it unset.", nameof(Name));
    }

    private Func<TRequest, TRequest>? Find<TRequest>() => Completions.GetValueOrDefault(typeof(TRequest)) as Func<TRequest, TRequest>;
}
