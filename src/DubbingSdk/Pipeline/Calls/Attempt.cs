namespace DubbingSdk.Pipeline;

/// <summary>One try of a call: its message, its clock, and how far its body got.</summary>
internal sealed class Attempt : IDisposable
{
    private readonly AttemptContent? _content;
    private HttpRequestMessage? _message;
    private volatile bool _answered;

    public Attempt(ApiCall call, string? key)
    {
        Call = call;
        Key = key;
        Number = ++call.Attempts;
        var member = key is not null && call.Settings.Service.KeyMember is { } name ? new BodyKey(name, key) : (BodyKey?)null;
        _content = call.Body is { } body ? new AttemptContent(body.CreateContent(member), this) : null;
        Clock = new AttemptClock(call.Settings.TimeProvider, call.Token);
    }

    public ApiCall Call { get; }

    /// <summary>The key as it was for this attempt; none goes to a signed address.</summary>
    public string? Key { get; }

    public int Number { get; }

    public AttemptClock Clock { get; }

    /// <summary>Whether the service can have taken the whole request.</summary>
    public bool WasSentWhole => _content is not { State: not BodyState.Complete };

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
        if (_content is null)
            BodySent();
    }

    public void BodyMoves()
    {
        if (!_answered)
            Clock.Start(DubbingClock.Stall, Call.StallTimeout);
    }

    public void BodyRests()
    {
        if (!_answered)
            Clock.Stop();
    }

    public void BodySent()
    {
        if (!_answered)
            Clock.Start(DubbingClock.Response, Call.ResponseTimeout);
    }

    public void Answered()
    {
        _answered = true;
        Clock.Stop();
    }

    /// <summary>Lets go of the call: from here on each reading of the answer brings its own token.</summary>
    public void Detach()
    {
        Clock.Detach();
        Call.Detach();
    }

    public void Dispose()
    {
        Clock.Dispose();
        _message?.Dispose();
        _content?.Dispose();
    }
}
