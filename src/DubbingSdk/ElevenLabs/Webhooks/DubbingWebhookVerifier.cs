using System.Text;

namespace DubbingSdk;

/// <summary>Verifies the signatures of webhook requests and parses their events. Safe for concurrent use.</summary>
public sealed class DubbingWebhookVerifier
{
    /// <summary>The name of the header that holds the signature.</summary>
    public const string SignatureHeader = "ElevenLabs-Signature";

    private readonly IReadOnlyList<byte[]> _secrets;
    private readonly TimeSpan _tolerance;
    private readonly int _maxBodyLength;
    private readonly TimeProvider _time;

    /// <summary>Creates a verifier with default options.</summary>
    /// <param name="secrets">The secrets of the webhook; two while one is replaced by the other.</param>
    public DubbingWebhookVerifier(params string[] secrets)
        : this(new DubbingWebhookOptions { Secrets = secrets })
    {
    }

    /// <summary>Creates a verifier.</summary>
    /// <param name="options">The options, with at least one secret.</param>
    /// <exception cref="ArgumentException">The options are invalid. The message names each invalid option and how to correct it.</exception>
    public DubbingWebhookVerifier(DubbingWebhookOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var errors = options.FindMistakes(static property => property).ToList();
        if (errors.Count > 0)
            throw new ArgumentException(string.Join(' ', errors), nameof(options));

        _secrets = [.. options.Secrets.Select(static secret => Encoding.UTF8.GetBytes(secret.Trim()))];
        _tolerance = options.Tolerance;
        _maxBodyLength = options.MaxBodyLength;
        _time = options.TimeProvider;
    }

    /// <summary>Verifies that the service signed the body, within <see cref="DubbingWebhookOptions.Tolerance"/> of the current time.</summary>
    /// <param name="body">The body, byte for byte as it was received.</param>
    /// <param name="signature">The value of <see cref="SignatureHeader"/>.</param>
    /// <exception cref="DubbingWebhookException">The signature is missing, malformed, wrong, or outside the tolerance.</exception>
    public void Verify(ReadOnlySpan<byte> body, string? signature) => Verify(body, WebhookSignature.Parse(signature));

    /// <summary>Verifies a body as <see cref="Verify(ReadOnlySpan{byte}, string?)"/> does, and parses its event.</summary>
    /// <param name="body">The body, byte for byte as it was received.</param>
    /// <param name="signature">The value of <see cref="SignatureHeader"/>.</param>
    /// <returns>The event.</returns>
    /// <exception cref="DubbingWebhookException">The signature is missing, malformed, wrong, or outside the tolerance, or the body is not a JSON object.</exception>
    public DubbingWebhookEvent Parse(ReadOnlyMemory<byte> body, string? signature)
    {
        Verify(body.Span, signature);
        return DubbingWebhookEvent.ParseUnverified(body);
    }

    /// <summary>Reads a body to its end, verifies its signature, and parses its event. Leaves the stream open.</summary>
    /// <param name="body">The body of the request. It is not read if the signature is missing or malformed.</param>
    /// <param name="signature">The value of <see cref="SignatureHeader"/>.</param>
    /// <param name="cancellationToken">Cancels the read.</param>
    /// <returns>The event.</returns>
    /// <exception cref="DubbingWebhookException">The signature is missing, malformed, wrong, or outside the tolerance, or the body is not a JSON object or is longer than <see cref="DubbingWebhookOptions.MaxBodyLength"/>.</exception>
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
            isGenuine |= signature.Matches(secret, body);
        if (!isGenuine)
            throw new DubbingWebhookException("The signature does not match the body and the secret. Check that the secret is that of this webhook, and that the body is passed as it was received.", DubbingWebhookFailure.WrongSignature);
        if ((_time.GetUtcNow() - signature.Time).Duration() > _tolerance)
            throw new DubbingWebhookException($"The time of the signature is more than {_tolerance} from the current time. Check the system clock of this machine; if it is right, the request is old, and may be a copy from an attacker.", DubbingWebhookFailure.OutsideTolerance);
    }
}
