using DubbingSdk.Providers;
using DubbingSdk.Tests.Support;
using Parrot;

namespace DubbingSdk.Tests.Providers;

/// <summary>The server of the service that the library has no client for.</summary>
internal sealed class ParrotBackend(ParrotServer server) : ProviderBackend
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
