using DubbingSdk.Providers;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Providers;

/// <summary>A stand-in for the service of a provider.</summary>
internal abstract class ProviderBackend : IAsyncDisposable
{
    /// <summary>The language of the source, where the service does not detect it.</summary>
    public virtual DubbingLanguage? SourceLanguage => null;

    public virtual bool HasSentKeyToStorage => false;

    public abstract int RequestCount { get; }

    public abstract int SubmissionCount { get; }

    public abstract DubbingProvider Create(TestTime time, out IDisposable client);

    public abstract void FailNext(string reason);

    public abstract void BreakNextSubmission();

    public abstract void ReportUnknownStatus(int times);

    public abstract ValueTask DisposeAsync();
}
