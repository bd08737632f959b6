using System.Text;

namespace DubbingSdk.Emulator.Webhooks;

/// <summary>Sends events to one webhook sequentially, without following redirects.</summary>
internal sealed class WebhookSender(Uri address, string? secret, CancellationToken stopping)
{
    private const string SignatureHeader = "ElevenLabs-Signature";

    private static readonly HttpClient Client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false })
    {
        Timeout = TimeSpan.FromSeconds(10),
    };

    private Task _last = Task.CompletedTask;

    /// <summary>The secret that events are signed with, or <see langword="null"/> to leave them unsigned.</summary>
    public string? Secret => secret;

    public void Send(WebhookDelivery delivery, Action<int?> onResponse)
    {
        var last = _last;
        _last = Task.Run(() => SendAfterAsync(last, delivery, onResponse), CancellationToken.None);
    }

    private async Task SendAfterAsync(Task last, WebhookDelivery delivery, Action<int?> onResponse)
    {
        await last.ConfigureAwait(false);
        onResponse(await TrySendAsync(delivery).ConfigureAwait(false));
    }

    private async Task<int?> TrySendAsync(WebhookDelivery delivery)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = new StringContent(delivery.Body, Encoding.UTF8, "application/json"),
        };
        if (delivery.Signature is { } signature)
            request.Headers.TryAddWithoutValidation(SignatureHeader, signature);

        try
        {
            using var response = await Client.SendAsync(request, stopping).ConfigureAwait(false);
            return (int)response.StatusCode;
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException)
        {
            return null;
        }
    }
}
