using DubbingSdk.Emulator;
using DubbingSdk.Providers;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Providers;

/// <summary>The emulator of a service that the library has a client for.</summary>
internal sealed class EmulatedBackend(ProviderCase service, DubbingEmulator emulator) : ProviderBackend
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
