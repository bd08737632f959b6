using System.Text.Json;

namespace DubbingSdk.ModelsLab;

/// <summary>Reads what the service sends to the webhook of a dub.</summary>
/// <remarks>
/// Nothing is signed: anybody can send it. Take it for a hint, look the id up among those you started, and ask for the dub with
/// <see cref="ModelsLabClient.FetchAsync"/> before you believe anything of it. It may come twice, or never. Answer with a status of
/// success within 30 seconds.
/// </remarks>
public static class ModelsLabWebhook
{
    private const int MaxLength = 1024 * 1024;

    /// <summary>Reads a body.</summary>
    /// <param name="body">The body.</param>
    /// <returns>The dub as the body tells it, unverified.</returns>
    /// <exception cref="DubbingWebhookException">The body tells of no dub.</exception>
    public static ModelsLabDub Parse(ReadOnlyMemory<byte> body)
    {
        try
        {
            if (JsonSerializer.Deserialize(ByteOrderMark.Skip(body).Span, ModelsLabJsonContext.Default.ModelsLabDub) is { } dub)
                return dub;
        }
        catch (JsonException)
        {
            // Its message would show a piece of the body.
        }

        throw new DubbingWebhookException("The body is not a JSON object that tells of a dub.", DubbingWebhookFailure.UnreadableBody);
    }

    /// <summary>Reads a body to its end, which may be up to 1 MiB away. The stream is not closed.</summary>
    /// <param name="body">The body of the request.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The dub as the body tells it, unverified.</returns>
    /// <exception cref="DubbingWebhookException">The body is too long, or tells of no dub.</exception>
    public static async Task<ModelsLabDub> ReadAsync(Stream body, CancellationToken cancellationToken = default) =>
        Parse(await WebhookBody.ReadAsync(body, MaxLength, "No dub has so much to tell.", cancellationToken).ConfigureAwait(false));
}
