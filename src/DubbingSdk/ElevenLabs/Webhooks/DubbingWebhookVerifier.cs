using System.Text;

namespace DubbingSdk;

/// <summary>Tells whether a webhook is from the service, and reads it. Safe for concurrent use.</summary>
public sealed class DubbingWebhookVerifier
{
    /// <summary>The header that holds the signature.</summary>
    public const string SignatureHeader = "ElevenLabs-Signature";

    private readonly IReadOnlyList<byte[]> _secrets;
    private readonly TimeSpan _tolerance;
    private readonly int _maxBodyLength;
    private readonly TimeProvider _time;

    /// <summary>Makes the verifier from the secrets alone.</summary>
    /// <param name="secrets">The secrets of the webhook; two while one replaces the other.</param>
    public DubbingWebhookVerifier(params string[] secrets)
        : this(new DubbingWebhookOptions { Secrets = secrets })
    {
    }

    /// <summary>Makes the verifier.</summary>
    /// <param name="options">The secrets, and what else differs from the defaults.</param>
    public DubbingWebhookVerifier(DubbingWebhookOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var mistakes = options.FindMistakes(static property => property).ToList();
        if (mistakes.Count > 0)
            throw new ArgumentException(string.Join(' ', mistakes), nameof(options));

        _secrets = [.. options.Secrets.Select(static secret => Encoding.UTF8.GetBytes(secret.Trim()))];
        _tolerance = options.Tolerance;
        _maxBodyLength = options.MaxBodyLength;
        _time = options.TimeProvider;
    }

    /// <summary>Checks that the service made the body, and made it recently.</summary>
    /// <param name="body">The body, byte for byte as it was received.</param>
    /// <param name="signature">The value of <see cref="SignatureHeader"/>.</param>
    /// <exception cref="DubbingWebhookException">The webhook is not to be believed.</exception>
    public void Verify(ReadOnlySpan<byte> body, string? signature) => Verify(body, WebhookSignature.Parse(signature));

    /// <summary>Checks a body as <see cref="Verify(ReadOnlySpan{byte}, string?)"/> does, and reads it.</summary>
    /// <param name="body">The body, byte for byte as it was received.</param>
    /// <param name="signature">The value of <see cref="SignatureHeader"/>.</param>
    /// <returns>What happened.</returns>
    /// <exception cref="DubbingWebhookException">The webhook is not to be believed, or cannot be read.</exception>
    public DubbingWebhookEvent Parse(ReadOnlyMemory<byte> body, string? signature)
    {
        Verify(body.Span, signature);
        return DubbingWebhookEvent.ParseUnverified(body);
    }

    /// <summary>Reads a body to its end, checks it, and reads what it says. The stream is not closed.</summary>
    /// <param name="body">The body of the request. Nothing of it is read when the signature is missing or malformed.</param>
    /// <param name="signature">The value of <see cref="SignatureHeader"/>.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>What happened.</returns>
    /// <exception cref="DubbingWebhookException">The webhook is not to be believed, is longer than <see cref="DubbingWebhookOptions.MaxBodyLength"/>, or cannot be read.</exception>
    public async Task<DubbingWebhookEvent> ReadAsync(Stream body, string? signature, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(body);
        var signed = WebhookSignature.Parse(signature);
        var bytes = await WebhookBody.ReadAsync(body, _maxBodyLength, $"Raise {nameof(DubbingWebhookOptions.MaxBodyLength)} if the service sends such bodies.", cancellationToken).ConfigureAwait(false);
        Verify(bytes.Span, signed);
        return DubbingWebhookEvent.ParseUnverified(bytes);
    }

    private void Verify(ReadOnlySpan<byte> body, WebhookSignature signature)
    {
        var isGenuine = false;
        foreach (var secret in _secrets)
            isGenuine |= signature.IsMadeWith(secret, body);
        if (!isGenuine)
            throw new DubbingWebhookException("The signature does not fit the body and the secret. Check that the secret is that of this webhook, and that the body is passed as it was received.", DubbingWebhookFailure.WrongSignature);
        if ((_time.GetUtcNow() - signature.Time).Duration() > _tolerance)
            throw new DubbingWebhookException($"The signature was made more than {_tolerance} from now. Check the clock of this machine; else the request may be an old one that somebody sends again.", DubbingWebhookFailure.OutsideTolerance);
    }
}
