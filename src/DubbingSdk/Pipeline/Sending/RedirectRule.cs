using System.Net;

namespace DubbingSdk.Pipeline;

/// <summary>Where a redirect may lead.</summary>
internal static class RedirectRule
{
    private const int MaxHops = 5;

    public static bool IsRedirect(HttpResponseMessage response) => (int)response.StatusCode is 301 or 302 or 303 or 307 or 308;

    public static Uri Next(ApiCall call, Uri from, HttpResponseMessage response, int hop)
    {
        if (call.Body is not null || (call.Request.Method != HttpMethod.Get && call.Request.Method != HttpMethod.Head))
            throw Refuse(call, response, "only reads follow redirects. Set BaseAddress to where the service answers itself");
        if (hop >= MaxHops)
            throw Refuse(call, response, $"the answer was redirected more than {MaxHops} times");
        if (response.Headers.Location is not { } location)
            throw Refuse(call, response, "the redirect names no address");

        var next = new Uri(from, location);
        var isAllowed = next.Scheme == Uri.UriSchemeHttps || (next.Scheme == Uri.UriSchemeHttp && next.IsLoopback && from.Scheme == Uri.UriSchemeHttp);
        return isAllowed ? next : throw Refuse(call, response, $"the redirect leads to {next.Scheme}, and only https is followed");
    }

    private static DubbingRedirectException Refuse(ApiCall call, HttpResponseMessage response, string why)
    {
        // "See other" is the one redirect that follows work already done.
        var doubt = call.Request.Replay == DubbingReplay.Once && response.StatusCode == HttpStatusCode.SeeOther;
        return new DubbingRedirectException(
            $"The service redirected {call.Request.Endpoint} with {(int)response.StatusCode}, and {why}.{Failures.Advice(call, doubt)}",
            response.StatusCode)
        {
            Endpoint = call.Request.Endpoint,
            MayHaveBeenAccepted = doubt,
            Metadata = new DubbingResponseMetadata(response),
        };
    }
}
