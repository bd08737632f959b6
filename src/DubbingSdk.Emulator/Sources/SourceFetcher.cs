using DubbingSdk.Emulator.Media.Probing;

namespace DubbingSdk.Emulator.Sources;

/// <summary>Fetches sources from the loopback interface. It does not follow redirects, so that no other host is ever contacted.</summary>
internal static class SourceFetcher
{
    private static readonly HttpClient Client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false })
    {
        Timeout = TimeSpan.FromSeconds(30),
    };

    public static async Task<FetchedSource?> FetchAsync(Uri url, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await Client.GetAsync(url, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            response.EnsureSuccessStatusCode();
            using var body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            var media = await SourceProbe.ReadAsync(body, cancellationToken).ConfigureAwait(false);
            return new FetchedSource(response.Content.Headers.ContentType?.MediaType, media);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException
            || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return null;
        }
    }
}
