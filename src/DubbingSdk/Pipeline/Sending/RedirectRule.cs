namespace DubbingSdk.Pipeline;

/// <summary>Decides which redirects are followed.</summary>
internal static class RedirectRule
{
    private const int MaxHops = 5;

    public static bool IsRedirect(HttpResponseMessage response) => (int)response.StatusCode is 301 or 302 or 303 or 307 or 308;

    public static Uri Next(Attempt attempt, Uri from, HttpResponseMessage response, int hop)
    {
        var call = attempt.Call;
        if (call.Body is not null || (call.Request.Method != HttpMethod.Get && call.Request.Method != HttpMethod.Head))
            throw Refuse(attempt, response, "only redirects of reads are followed. Set BaseAddress to the final URI of the service");
        if (hop >= MaxHops)
            throw Refuse(attempt, response, $"the request was redirected more than {MaxHops} times");
        if (response.Headers.Location is not { } location)
            throw Refuse(attempt, response, "the redirect has no Location");

        var next = new Uri(from, location);
        var isAllowed = next.Scheme == Uri.UriSchemeHttps || (next.Scheme == Uri.UriSchemeHttp && next.IsLoopback && from.Scheme == Uri.UriSchemeHttp);
        return isAllowed ? next : throw Refuse(attempt, response, $"the redirect leads to {next.Scheme}, and only redirects to https are followed");
    }

    private static FailedAttempt Refuse(Attempt attempt, HttpResponseMessage response, string why)
    {
        var call = attempt.Call;
        return attempt.Fail(new(FailureKind.Status), isAmbiguous => new DubbingRedirectException(
            $"The service redirected {call.Request.Endpoint} with {(int)response.StatusCode}, and {why}.{Failures.Advice(call, isAmbiguous)}",
            response.StatusCode)
        {
            Endpoint = call.Request.Endpoint,
            MayHaveBeenAccepted = isAmbiguous,
            Metadata = new DubbingResponseMetadata(response),
        });
    }
}
