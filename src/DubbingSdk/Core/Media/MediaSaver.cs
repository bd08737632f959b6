using System.Buffers;
using System.Net;

namespace DubbingSdk;

/// <summary>Saves a download to a file, after a WAV header if there is one, and resumes it when it is interrupted.</summary>
internal sealed class MediaSaver(MediaDownload download, MediaTarget target, WavHeader? header, IProgress<TransferProgress>? progress)
{
    private const int BufferSize = 128 * 1024;

    private long _written;
    private long _furthest;
    private int _failures;
    private int _attempt = 1;
    private bool _hasRestartedForRange;

    public async Task<FileInfo> SaveAsync(CancellationToken cancellationToken)
    {
        try
        {
            await WriteAsync(cancellationToken).ConfigureAwait(false);
            target.Publish();
            return new FileInfo(target.Path);
        }
        catch (Exception failure) when (OutcomeOf(FailureKind.Connection) == AttemptOutcome.Ambiguous && File.Exists(target.TemporaryPath))
        {
            throw KeepPart(failure, cancellationToken);
        }
        catch
        {
            target.Discard();
            throw;
        }
    }

    private async Task WriteAsync(CancellationToken cancellationToken)
    {
        var file = new FileStream(target.TemporaryPath, new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            BufferSize = 0,
            Options = FileOptions.Asynchronous | FileOptions.SequentialScan,
        });
        await using var closing = file.ConfigureAwait(false);
        if (header is not null)
            await file.WriteAsync(header.ToBytes(audioLength: null), cancellationToken).ConfigureAwait(false);
        await CopyThroughAsync(file, cancellationToken).ConfigureAwait(false);
        if (header is not null)
            await header.FinishAsync(file, start: 0, _written, cancellationToken).ConfigureAwait(false);
    }

    private async Task CopyThroughAsync(FileStream file, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                await CopyAsync(file, cancellationToken).ConfigureAwait(false);
                return;
            }
            catch (DubbingException failure) when (CanResume(failure))
            {
                await ResumeAsync(file, failure, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private async Task CopyAsync(FileStream file, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            var source = download.Transfer.OpenStream();
            int count;
            while ((count = await source.ReadAsync(buffer.AsMemory(0, BufferSize), cancellationToken).ConfigureAwait(false)) > 0)
            {
                header?.RequireRoomFor(_written + count);
                await file.WriteAsync(buffer.AsMemory(0, count), cancellationToken).ConfigureAwait(false);
                _written += count;
                progress?.Report(new TransferProgress(_written, download.Length, _attempt));
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        if (download.Length is { } length && _written != length)
            throw Truncated(length);
    }

    /// <summary>Interruptions of a resumable download do not count while it makes progress; those of one that starts over always count.</summary>
    private bool CanResume(DubbingException failure)
    {
        if (OutcomeOf(FailureKind.Connection) != AttemptOutcome.Retry || failure is not (DubbingConnectionException or DubbingTimeoutException))
            return false;

        if (download.Transfer.Tag is not null && _written > _furthest)
            _failures = 0;
        _furthest = Math.Max(_furthest, _written);
        return ++_failures <= download.Origin!.Context.Options.Retries.MaxRetries;
    }

    private async Task ResumeAsync(FileStream file, DubbingException failure, CancellationToken cancellationToken)
    {
        var (context, endpoint) = (download.Origin!.Context, download.Origin.Endpoint);
        Log.Resuming(context.Logger, endpoint, _written, Instruments.Reason(failure));
        await Task.Delay(Backoff(context), context.TimeProvider, cancellationToken).ConfigureAwait(false);
        _attempt++;
        var before = download.Transfer;
        await ReopenAsync(before.Tag is null ? 0 : _written, cancellationToken).ConfigureAwait(false);
        if (download.Transfer.Continues(before, _written))
            return;

        if (download.Transfer.From != 0)
            await ReopenAsync(from: 0, cancellationToken).ConfigureAwait(false);
        _written = 0;
        file.SetLength(header?.Length ?? 0);
        file.Position = file.Length;
    }

    private async Task ReopenAsync(long from, CancellationToken cancellationToken)
    {
        try
        {
            await download.ReopenAsync(from, cancellationToken).ConfigureAwait(false);
        }
        catch (DubbingApiException refused) when (refused.StatusCode == HttpStatusCode.RequestedRangeNotSatisfiable && !_hasRestartedForRange)
        {
            _hasRestartedForRange = true;
            await download.ReopenAsync(0, cancellationToken).ConfigureAwait(false);
        }
    }

    private TimeSpan Backoff(ClientContext context) =>
        TimeSpan.FromSeconds(Math.Min(context.Options.Retries.Delay!.Value.TotalSeconds * Math.Pow(2, _failures - 1), context.Options.Retries.MaxDelay!.Value.TotalSeconds));

    private DubbingConnectionException Truncated(long length) =>
        new($"The response ended after {_written} of {length} bytes. ({download.Origin?.Endpoint})")
        {
            Endpoint = download.Origin?.Endpoint,
            Metadata = download.Metadata,
        };

    /// <summary>The outcome of a failure, given that the service has accepted the request.</summary>
    private AttemptOutcome OutcomeOf(FailureKind kind) => download.Origin is { } origin ? RetryRule.AfterAcceptance(origin.RetryMode, kind) : AttemptOutcome.Fail;

    private Exception KeepPart(Exception failure, CancellationToken cancellationToken)
    {
        var part = target.KeepPart();
        var message = $"The response to {download.Origin!.Endpoint} could not be saved, and fetching it again would be billed again. "
            + $"The {_written} bytes received so far are in '{part}' ({download.Metadata}).";
        if (failure is OperationCanceledException && cancellationToken.IsCancellationRequested)
            return new DubbingCanceledException(message, failure, cancellationToken) { Endpoint = download.Origin.Endpoint, MayHaveBeenAccepted = OutcomeOf(FailureKind.Canceled) == AttemptOutcome.Ambiguous };

        return new DubbingDownloadException(message, part, _written, failure)
        {
            Endpoint = download.Origin.Endpoint,
            MayHaveBeenAccepted = OutcomeOf(FailureKind.Connection) == AttemptOutcome.Ambiguous,
            Metadata = download.Metadata,
        };
    }
}
