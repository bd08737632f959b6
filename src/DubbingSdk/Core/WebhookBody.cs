namespace DubbingSdk;

/// <summary>Reads the body of a webhook up to a maximum length, because anybody can send one.</summary>
internal static class WebhookBody
{
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(Stream body, int maxLength, string advice, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(body);
        var bytes = new MemoryStream();
        var buffer = new byte[4096];
        for (int count; (count = await body.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0;)
        {
            if (bytes.Length + count > maxLength)
                throw new DubbingWebhookException($"The body is longer than {maxLength} bytes. {advice}", DubbingWebhookFailure.BodyTooLong);
            bytes.Write(buffer, 0, count);
        }

        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }
}
