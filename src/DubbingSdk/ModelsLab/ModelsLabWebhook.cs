using System.Text.Json;

namespace DubbingSdk.ModelsLab;

/// <summary>Reads the bodies of webhooks of dubs.</summary>
/// <remarks>
/// The service does not sign webhooks: anybody can send one. Treat it as a hint: check that the id is one of your dubs, and get the dub with
/// <see cref="ModelsLabClient.FetchAsync"/>. A webhook may arrive more than once, or never. Respond with a status of success (2xx) within
/// 30 seconds.
/// </remarks>
public static class ModelsLabWebhook
{
    private const int MaxLength = 1024 * 1024;

    /// <summary>Parses the body of a webhook.</summary>
    /// <param name="body">The body of the request.</param>
    /// <returns>The dub as the body states it, unverified.</returns>
    /// <exception cref="DubbingWebhookException">The body is not that of a dub.</exception>
    public static ModelsLabDub Parse(ReadOnlyMemory<byte> body)
    {
        try
        {
            if (JsonSerializer.Deserialize(ByteOrderMark.Skip(body).Span, ModelsLabJsonContext.Default.ModelsLabDub) is { } dub)
                return dub;
        }
        catch (JsonException)
        {
            // The message of the exception would quote the body.
        }

        throw new DubbingWebhookException("The body is not the JSON object of a dub.", DubbingWebhookFailure.UnreadableBody);
    }

    /// <summary>Reads the body of a webhook to its end, up to 1 MiB. Does not close the stream.</summary>
    /// <param name="body">The body of the request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The dub as the body states it, unverified.</returns>
    /// <exception cref="DubbingWebhookException">The body is longer than 1 MiB, or is not that of a dub.</exception>
    public static async Task<ModelsLabDub> ReadAsync(Stream body, CancellationToken cancellationToken = default) =>
        Parse(await WebhookBody.ReadAsync(body, MaxLength, "A webhook of a dub is shorter.", cancellationToken).ConfigureAwait(false));
}
