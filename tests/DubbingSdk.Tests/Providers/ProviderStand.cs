using DubbingSdk.Emulator;
using DubbingSdk.Providers;
using DubbingSdk.Tests.Support;
using Parrot;

namespace DubbingSdk.Tests.Providers;

/// <summary>A stand-in for the service of a provider.</summary>
internal abstract class ProviderStand : IAsyncDisposable
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

/// <summary>The emulator of a service that the library has a client for.</summary>
internal sealed class EmulatedStand(ProviderCase service, DubbingEmulator emulator) : ProviderStand
{
    public ProviderCase Service => service;

    public DubbingEmulator Emulator => emulator;

    public override DubbingLanguage? SourceLanguage => service.SourceLanguage;

    public override bool HasSentKeyToStorage => emulator.Requests.Any(request => request.Path.StartsWith("/storage/", StringComparison.Ordinal) && request.HasApiKey);

    public override int RequestCount => emulator.Requests.Count;

    public override int SubmissionCount => emulator.Requests.Count(request => request.Operation == service.Submission);

    public override DubbingProvider Create(TestTime time, out IDisposable client) => service.Create(emulator, time, out client);

    public override void FailNext(string reason) => emulator.FailNext(reason);

    public override void BreakNextSubmission() => emulator.Faults.Add(Fault.ResetBeforeResponse() with { Route = service.Submission });

    public override void ReportUnknownStatus(int times) => emulator.Faults.Add(Fault.Status(200) with { Route = service.StatusRoute, Body = service.UnknownStatus, Times = times });

    public override ValueTask DisposeAsync() => emulator.DisposeAsync();
}

/// <summary>The server of the service that the library knows nothing of.</summary>
internal sealed class ParrotStand(ParrotServer server) : ProviderStand
{
    public override int RequestCount => server.Requests.Count;

    public override int SubmissionCount => server.Submissions.Count;

    public override DubbingProvider Create(TestTime time, out IDisposable client)
    {
        var http = new HttpClient { BaseAddress = server.Address };
        client = http;
        return new ParrotProvider(http, time);
    }

    public override void FailNext(string reason) => server.FailNext(reason);

    public override void BreakNextSubmission() => server.BreakNextSubmission();

    public override void ReportUnknownStatus(int times) => server.RespondToPolls("""{"id":"p1","languages":[{"code":"spa","state":"dreaming"}]}""", times);

    public override ValueTask DisposeAsync() => server.DisposeAsync();
}
