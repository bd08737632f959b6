using System.Net;
using System.Net.Http.Json;
using DubbingSdk;

namespace Parrot;

/// <summary>Sends to Parrot, and reports failures as every client of the library does.</summary>
/// <param name="http">The HTTP client, with the base address of the service.</param>
internal sealed class ParrotApi(HttpClient http)
{
    public async Task<DubbingResponse<T>> GetAsync<T>(string path, CancellationToken cancellationToken)
    {
        using var response = await SendAsync(new HttpRequestMessage(HttpMethod.Get, path), isBilled: false, cancellationToken).ConfigureAwait(false);
        var value = await response.Content.ReadFromJsonAsync<T>(cancellationToken).ConfigureAwait(false);
        return new(value!, MetadataOf(response));
    }

    /// <summary>Posts a form that is billed. It is sent once.</summary>
    public async Task<DubbingResponse<ParrotJob>> SubmitAsync(string path, HttpContent form, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = form };
        using var response = await SendAsync(request, isBilled: true, cancellationToken).ConfigureAwait(false);
        var job = await response.Content.ReadFromJsonAsync<ParrotJob>(cancellationToken).ConfigureAwait(false);
        return new(job!, MetadataOf(response));
    }

    /// <summary>Opens media. The connection is closed with the download.</summary>
    public async Task<MediaDownload> DownloadAsync(string path, CancellationToken cancellationToken)
    {
        var response = await SendAsync(new HttpRequestMessage(HttpMethod.Get, path), isBilled: false, cancellationToken).ConfigureAwait(false);
        var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        return new MediaDownload(stream, MediaContainer.Mp4, MetadataOf(response));
    }

    public async Task<string> GetTextAsync(string path, CancellationToken cancellationToken)
    {
        using var response = await SendAsync(new HttpRequestMessage(HttpMethod.Get, path), isBilled: false, cancellationToken).ConfigureAwait(false);
        return await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, bool isBilled, CancellationToken cancellationToken)
    {
        try
        {
            var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            return response.IsSuccessStatusCode ? response : throw await FailureAsync(response, isBilled, cancellationToken).ConfigureAwait(false);
        }
        catch (HttpRequestException failure)
        {
            var wasSent = failure.HttpRequestError is not (HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError);
            throw new DubbingConnectionException("The connection to Parrot failed.", failure) { MayHaveBeenAccepted = isBilled && wasSent };
        }
        catch (OperationCanceledException canceled) when (isBilled)
        {
            throw new DubbingCanceledException("The submission to Parrot was cancelled.", canceled, cancellationToken) { MayHaveBeenAccepted = true };
        }
    }

    private static async Task<DubbingApiException> FailureAsync(HttpResponseMessage response, bool isBilled, CancellationToken cancellationToken)
    {
        using var closing = response;
        var message = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        var metadata = MetadataOf(response);
        return response.StatusCode switch
        {
            HttpStatusCode.NotFound => new DubbingNotFoundException(message, response.StatusCode) { Metadata = metadata },
            HttpStatusCode.Conflict => new DubbingNotReadyException(message, response.StatusCode) { Metadata = metadata },
            HttpStatusCode.PaymentRequired => new DubbingQuotaException(message, response.StatusCode) { Metadata = metadata },
            var status => new DubbingApiException(message, status) { Metadata = metadata, MayHaveBeenAccepted = isBilled && status >= HttpStatusCode.InternalServerError },
        };
    }

    private static DubbingResponseMetadata MetadataOf(HttpResponseMessage response) =>
        new(response.StatusCode, response.Headers.Select(header => KeyValuePair.Create(header.Key, string.Join(", ", header.Value))));
}
