namespace DubbingSdk.Providers;

/// <summary>The response of a service that accepted a <see cref="DubbingStep"/>.</summary>
/// <param name="NativeId">The service's own id of the job, or any other text from which the provider can resume it.</param>
public sealed record DubbingAcceptance(string NativeId)
{
    /// <summary>The time that the service expects the work to take, where it states one. The first poll follows after it.</summary>
    public TimeSpan? ExpectedTime { get; init; }

    /// <summary>Status, request id, cost and headers of the response.</summary>
    public DubbingResponseMetadata? Metadata { get; init; }
}
