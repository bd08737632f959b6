using System.Net;

namespace DubbingSdk.Pipeline;

/// <summary>The content of an attempt. It records how much was sent, refuses to be sent twice where that could be billed twice, and reports when its source is released.</summary>
internal sealed class AttemptContent : HttpContent
{
    private readonly HttpContent _inner;
    private readonly Attempt _attempt;
    private TaskCompletionSource? _released;
    private int _sendings;
    private int _running;
    private int _transports;
    private bool _concluded;
    private bool _closed;
    private volatile UploadStream? _body;
    private volatile BodyState _state;

    public AttemptContent(HttpContent inner, Attempt attempt)
    {
        _inner = inner;
        _attempt = attempt;
        foreach (var (name, values) in inner.Headers.NonValidated)
            Headers.TryAddWithoutValidation(name, values);
    }

    public BodyState State => _body is { IsWhole: true } ? BodyState.Complete : _state;

    /// <summary>Completes when the source is released: it is not read, and will not be read again.</summary>
    public Task Released
    {
        get
        {
            lock (_inner)
                return _concluded && _running == 0 ? Task.CompletedTask : (_released ??= new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
        }
    }

    /// <summary>Records that the request reached the transport.</summary>
    public void EnterTransport() => Interlocked.Increment(ref _transports);

    /// <summary>Prevents further sending from beginning. Sending in progress continues.</summary>
    public void Conclude()
    {
        lock (_inner)
        {
            _concluded = true;
            if (_running == 0)
                _released?.TrySetResult();
        }
    }

    /// <summary>Stops the sending: no more bytes are sent, and <see cref="State"/> is final.</summary>
    public void Close()
    {
        lock (_inner)
        {
            _closed = true;
            _body?.Seal();
        }

        Conclude();
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        var body = Begin(stream);
        try
        {
            await using (body.ConfigureAwait(false))
                await _inner.CopyToAsync(body, context, cancellationToken).ConfigureAwait(false);
            Finish();
            _attempt.BodySent();
        }
        finally
        {
            End();
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _inner.Headers.ContentLength ?? 0;
        return _inner.Headers.ContentLength is not null;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _inner.Dispose();
        base.Dispose(disposing);
    }

    private UploadStream Begin(Stream stream)
    {
        lock (_inner)
        {
            ObjectDisposedException.ThrowIf(_concluded, this);
            if (_sendings > 0 && _attempt.Call.Request.RetryMode == DubbingRetryMode.AtMostOnce)
                throw new ResendRefusedException(isByTransport: _transports == 1);

            _sendings++;
            _running++;
            _state = BodyState.Partial;
            return _body = new UploadStream(stream, _attempt, Headers.ContentLength);
        }
    }

    /// <summary>Lets the transport write the end of the body, unless the attempt was closed.</summary>
    private void Finish()
    {
        lock (_inner)
        {
            ObjectDisposedException.ThrowIf(_closed, this);
            _state = BodyState.Complete;
        }
    }

    private void End()
    {
        lock (_inner)
        {
            _running--;
            if (_concluded && _running == 0)
                _released?.TrySetResult();
        }
    }
}
