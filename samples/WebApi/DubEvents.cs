using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using DubbingSdk;

namespace WebApi;

/// <summary>The progress of a dub as server-sent events: <c>progress</c> while it is in progress, and finally <c>completed</c>, <c>failed</c> or, when the application stops, <c>interrupted</c>.</summary>
internal static class DubEvents
{
    public static async IAsyncEnumerable<SseItem<DubState>> ReadAsync(ProjectLanguageOperation dub, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var progress = Channel.CreateUnbounded<OperationProgress>();
        var waiting = WaitAsync(dub, progress.Writer, cancellationToken);
        await foreach (var seen in progress.Reader.ReadAllAsync(CancellationToken.None))
            yield return new(new DubState(dub.Id, seen.Status), "progress");
        yield return await waiting;
    }

    private static async Task<SseItem<DubState>> WaitAsync(ProjectLanguageOperation dub, ChannelWriter<OperationProgress> progress, CancellationToken cancellationToken)
    {
        try
        {
            await dub.WaitForCompletionAsync(progress: new Reporter(progress), cancellationToken: cancellationToken);
            return new(new DubState(dub.Id, dub.Status), "completed");
        }
        catch (DubbingException failure)
        {
            return new(new DubState(dub.Id, dub.Status, failure.Message), "failed");
        }
        catch (OperationCanceledException)
        {
            return new(new DubState(dub.Id, dub.Status), "interrupted");
        }
        finally
        {
            progress.Complete();
        }
    }

    private sealed class Reporter(ChannelWriter<OperationProgress> progress) : IProgress<OperationProgress>
    {
        public void Report(OperationProgress value) => progress.TryWrite(value);
    }
}
