namespace DubbingSdk.Pipeline;

/// <summary>One attempt of a call: its message, its timer, and how much of its body was sent.</summary>
internal sealed class Attempt : IDisposable
{
    private readonly AttemptContent? _content;
    private HttpRequestMessage? _message;
    private volatile bool _hasResponse;
    private int? _status;

    public Attempt(ApiCall call, string? key)
    {
        Call = call;
        Key = key;
        Number = ++call.Attempts;
        var member = key is not null && call.Settings.Service.KeyMember is { } name ? new BodyKey(name, key) : (BodyKey?)null;
        _content = call.Body is { } body ? new AttemptContent(body.CreateContent(member), this) : null;
        Timer = new AttemptTimer(call.Settings.TimeProvider, call.Token);
        call.Current = this;
    }

    public ApiCall Call { get; }

    /// <summary>The API key of this attempt; <see langword="null"/> for a signed URI.</summary>
    public string? Key { get; }

    public int Number { get; }

    public AttemptTimer Timer { get; }

    /// <summary>Completes when the attempt no longer reads the source, after <see cref="Close"/>.</summary>
    public Task Released => _content?.Released ?? Task.CompletedTask;

    public bool IsDetached { get; private set; }

    public HttpRequestMessage CreateMessage(Uri uri)
    {
        _message?.Dispose();
        _message = MessageFactory.Create(Call, uri, MessageFactory.SameOrigin(uri, Call.Address) ? Key : null, _content);
        return _message;
    }

    /// <summary>Starts an exchange. Without a body to send, the wait for the response starts at once.</summary>
    public void BeginExchange()
    {
        _hasResponse = false;
        _status = null;
        if (_content is null)
            BodySent();
    }

    public void BodyWriteStarted()
    {
        if (!_hasResponse)
            Timer.Start(DubbingTimeoutKind.Stall, Call.StallTimeout);
    }

    public void BodyWriteEnded()
    {
        if (!_hasResponse)
            Timer.Stop();
    }

    public void BodySent()
    {
        if (!_hasResponse)
            Timer.Start(DubbingTimeoutKind.Response, Call.ResponseTimeout);
    }

    public void ResponseReceived(HttpResponseMessage response)
    {
        _hasResponse = true;
        _status = (int)response.StatusCode;
        Timer.Stop();
    }

    /// <summary>Fails the attempt. No other method turns a cause into an outcome.</summary>
    /// <param name="cause">Why it failed.</param>
    /// <param name="create">Creates the exception. Its argument is whether the service may have accepted the request.</param>
    public FailedAttempt Fail(FailureCause cause, Func<bool, Exception> create)
    {
        Close();
        var delivery = new Delivery(_content?.State ?? BodyState.Complete, _status);
        var outcome = RetryRule.Decide(Call.Request.RetryMode, delivery, cause);
        return new FailedAttempt(create(outcome == AttemptOutcome.Ambiguous), outcome, delivery, Call.LastFailed);
    }

    /// <summary>Stops the sending of the body, so that the source is no longer read and no more bytes are sent.</summary>
    public void Close()
    {
        _content?.Close();
        if (!Released.IsCompleted)
            Timer.Cancel();
    }

    /// <summary>Detaches the attempt from the call: each later read of the response has its own cancellation token.</summary>
    public void Detach()
    {
        IsDetached = true;
        _content?.Conclude();
        Timer.Detach();
        Call.Detach();
    }

    public void Dispose()
    {
        Close();
        Timer.Dispose();
        _message?.Dispose();
        _content?.Dispose();
    }
}
