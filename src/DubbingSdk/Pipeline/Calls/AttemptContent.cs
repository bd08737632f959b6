using System.Net;

namespace DubbingSdk.Pipeline;

/// <summary>The content of one attempt: records how far it got, and refuses to be sent twice where that could be billed twice.</summary>
internal sealed class AttemptContent : HttpContent
{
    private readonly HttpContent _inner;
    private readonly Attempt _attempt;
    private int _started;
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

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        if (Interlocked.Exchange(ref _started, 1) == 1 && _attempt.Call.Request.Replay == DubbingReplay.Once)
            throw new ResendRefusedException();

        _state = BodyState.Partial;
        var body = _body = new UploadStream(stream, _attempt, Headers.ContentLength);
        await using (body.ConfigureAwait(false))
            await _inner.CopyToAsync(body, context, cancellationToken).ConfigureAwait(false);
        _state = BodyState.Complete;
        _attempt.BodySent();
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
}
