namespace DubbingSdk;

/// <summary>Options of a <see cref="DubbingWebhookVerifier"/>, which copies them when it is created.</summary>
public sealed class DubbingWebhookOptions
{
    private const int LongestBody = 1024 * 1024 * 1024;

    /// <summary>The secrets of the webhook. A signature by any of them is accepted, so that a secret can be rotated without rejecting requests.</summary>
    public IReadOnlyList<string> Secrets { get; set; } = [];

    /// <summary>The largest difference between the time of a signature and the current time, in the past or the future.</summary>
    /// <value>30 minutes.</value>
    public TimeSpan Tolerance { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>The maximum number of bytes to read from a stream, from 1 to 1 GiB.</summary>
    /// <value>1 MiB.</value>
    public int MaxBodyLength { get; set; } = 1024 * 1024;

    /// <summary>The time provider that signatures are compared with.</summary>
    /// <value><see cref="TimeProvider.System"/>.</value>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>Returns the name of the type, without any secret.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => nameof(DubbingWebhookOptions);

    /// <summary>Finds the validation errors: a sentence each, with the way to correct it.</summary>
    internal IEnumerable<string> FindMistakes(Func<string, string> name)
    {
        if (Secrets is not { Count: > 0 } || Secrets.Any(string.IsNullOrWhiteSpace))
            yield return $"{name(nameof(Secrets))} must hold at least one secret, and no empty one. The service shows the secret when the webhook is created.";
        if (Tolerance <= TimeSpan.Zero)
            yield return $"{name(nameof(Tolerance))} must be more than zero.";
        if (MaxBodyLength is <= 0 or > LongestBody)
            yield return $"{name(nameof(MaxBodyLength))} must be from 1 to {LongestBody}.";
        if (TimeProvider is null)
            yield return $"{name(nameof(TimeProvider))} must not be null. Leave it unset to use the system's clock.";
    }
}
