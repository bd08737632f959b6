namespace DubbingSdk.Pipeline;

/// <summary>One try of a call: its message, its clock, and how far its body got.</summary>
internal sealed class Attempt : IDisposable
{
    private readonly AttemptContent? _content;
    private HttpRequestMessage? _message;
    private volatile bool _answered;
    private int? _status;

    public Attempt(ApiCall call, string? key)
    {
        Call = call;
        Key = key;
        Number = ++call.Attempts;
        var member = key is not null && call.Settings.Service.KeyMember is { } name ? new BodyKey(name, key) : (BodyKey?)null;
        _content = call.Body is { } body ? new AttemptContent(body.CreateContent(member), this) : null;
        Clock = new AttemptClock(call.Settings.TimeProvider, call.Token);
        call.Current = this;
    }

    public ApiCall Call { get; }

    /// <summary>The key as it was for this attempt; none goes to a signed address.</summary>
    public string? Key { get; }

    public int Number { get; }

    public AttemptClock Clock { get; }

    /// <summary>Completes when the attempt reads the source no longer, after <see cref="Close"/>.</summary>
    public Task Released => _content?.Released ?? Task.CompletedTask;

    public bool IsDetached { get; private set; }

    public HttpRequestMessage CreateMessage(Uri uri)
    {
        _message?.Dispose();
        _message = MessageFactory.Create(Call, uri, MessageFactory.SameOrigin(uri, Call.Address) ? Key : null, _content);
        return _message;
    }

    /// <summary>Starts the wait for an answer, also for the next one after a redirect, where no body has to be sent first.</summary>
    public void Sending()
    {
        _answered = false;
        _status = null;
        if (_content is null)
            BodySent();
    }

    public void BodyMoves()
    {
        if (!_answered)
            Clock.Start(DubbingTimeoutKind.Stall, Call.StallTimeout);
    }

    public void BodyRests()
    {
        if (!_answered)
            Clock.Stop();
    }

    public void BodySent()
    {
        if (!_answered)
            Clock.Start(DubbingTimeoutKind.Response, Call.ResponseTimeout);
    }

    public void Answered(HttpResponseMessage response)
    {
        _answered = true;
        _status = (int)response.StatusCode;
        Clock.Stop();
    }

    /// <summary>Fails the attempt: the one place where a cause becomes an outcome.</summary>
    /// <param name="cause">Why it failed.</param>
    /// <param name="create">Makes the exception, told whether the service may have accepted the request.</param>
    public FailedAttempt Fail(FailureCause cause, Func<bool, Exception> create)
    {
        Close();
        var delivery = new Delivery(_content?.State ?? BodyState.Complete, _status);
        var outcome = RetryRule.Decide(Call.Request.Replay, delivery, cause);
        return new FailedAttempt(create(outcome == AttemptOutcome.Ambiguous), outcome, delivery, Call.LastFailed);
    }

    /// <summary>Ends the sending of the body, so that nothing more reads the source or leaves.</summary>
    public void Close()
    {
        _content?.Close();
        if (!Released.IsCompleted)
            Clock.Cancel();
    }

    /// <summary>Separates the attempt from the call: from here on each reading of the response brings its own token.</summary>
    public void Detach()
    {
        IsDetached = true;
        _content?.Conclude();
        Clock.Detach();
        Call.Detach();
    }

    public void Dispose()
    {
        Close();
        Clock.Dispose();
        _message?.Dispose();
        _content?.Dispose();
    }
}
