using System.Net;
using DubbingSdk.Emulator.Faults;

namespace DubbingSdk.Emulator;

/// <summary>A fault, and the requests it applies to. Create it with a factory method and narrow it down with <c>with</c>.</summary>
/// <example>
/// <code>
/// emulator.Faults.Add(Fault.Status(503) with { Route = "POST /v1/dubbing", Times = 2 });
/// </code>
/// </example>
public sealed record Fault
{
    private static readonly TimeSpan ResetDelay = TimeSpan.FromMilliseconds(20);

    private Fault(IFaultAction action) => Action = action;

    /// <summary>The method and route template of the requests that get the fault, such as <c>GET /v1/dubbing/{dubbing_id}</c>.</summary>
    /// <value>The default is <see langword="null"/>: every request.</value>
    public string? Route { get; init; }

    /// <summary>A further condition on the requests that get the fault. It is evaluated before the body is read.</summary>
    /// <value>The default is <see langword="null"/>: no condition.</value>
    public Func<RecordedRequest, bool>? When { get; init; }

    /// <summary>The number of requests that get the fault; <see cref="int.MaxValue"/> for all.</summary>
    /// <value>The default is 1.</value>
    public int Times { get; init; } = 1;

    /// <summary>The number of matching requests before the first one that gets the fault.</summary>
    /// <value>The default is 0.</value>
    public int Skip { get; init; }

    /// <summary>Whether the request body is read to its end before the fault. It applies to faults that replace the response.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    public bool ReadsBody { get; init; } = true;

    /// <summary>
    /// Whether the request still takes effect: the job starts, the credits are charged, and only the response is lost.
    /// It applies to faults that replace the response.
    /// </summary>
    /// <value>
    /// The default is <see langword="true"/> for <see cref="ResetBeforeResponse"/>, <see cref="GarbageJson"/> and
    /// <see cref="UnreadableSuccess"/>, else <see langword="false"/>.
    /// </value>
    public bool HandlesRequest { get; init; }

    /// <summary>The headers to add to the response.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The header <c>Retry-After</c> as whole seconds.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The header <c>Retry-After</c> as a date.</summary>
    public DateTimeOffset? RetryAfterDate { get; init; }

    /// <summary>The header <c>X-RateLimit-Reset</c>, sent as seconds since the Unix epoch.</summary>
    public DateTimeOffset? RateLimitReset { get; init; }

    /// <summary>The body of a replaced response.</summary>
    /// <value>The default of <see cref="Status(int)"/> is <see langword="null"/>: an error in the service's usual shape.</value>
    public string? Body { get; init; }

    /// <summary>The content type of <see cref="Body"/>.</summary>
    /// <value>The default is <c>application/json</c>.</value>
    public string ContentType { get; init; } = "application/json";

    internal IFaultAction Action { get; }

    /// <summary>Returns a status instead of the operation's own response.</summary>
    /// <param name="status">The status.</param>
    /// <param name="retryAfter">The header <c>Retry-After</c>, or <see langword="null"/> to omit it.</param>
    /// <param name="times">The number of requests that get the fault.</param>
    public static Fault Status(HttpStatusCode status, TimeSpan? retryAfter = null, int times = 1) =>
        Status((int)status) with { RetryAfter = retryAfter, Times = times };

    /// <summary>Returns a status instead of the operation's own response.</summary>
    /// <param name="status">The status.</param>
    public static Fault Status(int status) => new(new ReplacedResponse(status));

    /// <summary>Returns a redirect.</summary>
    /// <param name="location">The target of the redirect.</param>
    /// <param name="status">The status, such as 302, 307 or 308.</param>
    public static Fault Redirect(Uri location, HttpStatusCode status = HttpStatusCode.TemporaryRedirect)
    {
        ArgumentNullException.ThrowIfNull(location);
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["Location"] = location.OriginalString };
        return Status((int)status) with { Body = "", Headers = headers };
    }

    /// <summary>Lets the request take effect and returns 200 with truncated JSON.</summary>
    public static Fault GarbageJson() => Status(200) with { HandlesRequest = true, Body = """{"dubbing_id": "abc", "exp""" };

    /// <summary>Lets the request take effect and returns 200 with an HTML page.</summary>
    public static Fault UnreadableSuccess() =>
        Status(200) with { HandlesRequest = true, Body = "<html><body>OK</body></html>", ContentType = "text/html" };

    /// <summary>Returns the operation's own response with another content type.</summary>
    /// <param name="contentType">The content type to declare.</param>
    public static Fault WrongContentType(string contentType) => new(new ChangedContentType()) { ContentType = contentType };

    /// <summary>Reads the whole request, lets it take effect and resets the connection before the response begins.</summary>
    public static Fault ResetBeforeResponse() => new(new ResetInsteadOfResponse()) { HandlesRequest = true };

    /// <summary>Resets the connection while the request body is received. A shorter body is not affected.</summary>
    /// <param name="afterBytes">The number of bytes that are read before.</param>
    public static Fault ResetDuringRequest(long afterBytes) => new(new ResetWithinRequest(afterBytes));

    /// <summary>Resets the connection within the response body.</summary>
    /// <param name="afterBytes">The number of body bytes that are sent before.</param>
    public static Fault ResetDuringResponse(long afterBytes) => Interrupt(new InterruptionPoint(afterBytes, 0), ResetAsync);

    /// <summary>Resets the connection within the response body.</summary>
    /// <param name="fraction">The fraction of the body that is sent before, from 0 to 1.</param>
    public static Fault ResetDuringResponse(double fraction) => Interrupt(Share(fraction), ResetAsync);

    /// <summary>Closes the connection gracefully before the body has its declared length.</summary>
    /// <param name="afterBytes">The number of body bytes that are sent before.</param>
    public static Fault TruncateResponse(long afterBytes) => Interrupt(new InterruptionPoint(afterBytes, 0), SwallowAsync);

    /// <summary>Closes the connection gracefully before the body has its declared length.</summary>
    /// <param name="fraction">The fraction of the body that is sent before, from 0 to 1.</param>
    public static Fault TruncateResponse(double fraction) => Interrupt(Share(fraction), SwallowAsync);

    /// <summary>Handles the request and waits before the response begins.</summary>
    /// <param name="duration">The duration by the emulator's time provider; <see langword="null"/> waits until the client disconnects.</param>
    public static Fault StallBeforeResponse(TimeSpan? duration = null) => new(new StalledResponse(duration));

    /// <summary>Waits within the response body, then sends the rest.</summary>
    /// <param name="afterBytes">The number of body bytes that are sent before.</param>
    /// <param name="duration">The duration by the emulator's time provider; <see langword="null"/> waits until the client disconnects.</param>
    public static Fault StallDuringResponse(long afterBytes, TimeSpan? duration = null) =>
        Interrupt(new InterruptionPoint(afterBytes, 0), call => StallAsync(call, duration));

    private static Fault Interrupt(InterruptionPoint point, Func<FaultedCall, Task<bool>> onInterruption) => new(new InterruptedResponse(point, onInterruption));

    private static InterruptionPoint Share(double fraction) => fraction is >= 0 and <= 1
        ? new InterruptionPoint(null, fraction)
        : throw new ArgumentOutOfRangeException(nameof(fraction), fraction, "A share lies between 0 and 1.");

    private static async Task<bool> ResetAsync(FaultedCall call)
    {
        // A reset discards bytes that the client has not read yet.
        await Task.Delay(ResetDelay).ConfigureAwait(false);
        throw call.Reset();
    }

    private static Task<bool> SwallowAsync(FaultedCall call) => Task.FromResult(false);

    private static async Task<bool> StallAsync(FaultedCall call, TimeSpan? duration)
    {
        await call.StallAsync(duration).ConfigureAwait(false);
        return true;
    }
}
