namespace DubbingSdk;

/// <summary>Settings of a <see cref="DubbingWebhookVerifier"/>. They are read once, when the verifier is made.</summary>
public sealed class DubbingWebhookOptions
{
    private const int LongestBody = 1024 * 1024 * 1024;

    /// <summary>The secrets of the webhook. A request that is signed with any of them is believed, so that a secret can be replaced while requests arrive.</summary>
    public IReadOnlyList<string> Secrets { get; set; } = [];

    /// <summary>How far the time of a signature may be from now, in the past or, for clocks that differ, in the future.</summary>
    /// <value>30 minutes.</value>
    public TimeSpan Tolerance { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>The most bytes that are read of a stream.</summary>
    /// <value>1 MiB.</value>
    public int MaxBodyLength { get; set; } = 1024 * 1024;

    /// <summary>The clock that signatures are held against.</summary>
    /// <value>The system's.</value>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>Says what the options are of, never a secret.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(DubbingWebhookOptions);

    /// <summary>What is wrong with the options, each in a sentence that says what to do.</summary>
    internal IEnumerable<string> FindMistakes(Func<string, string> name)
    {
        if (Secrets is not { Count: > 0 } || Secrets.Any(string.IsNullOrWhiteSpace))
            yield return $"{name(nameof(Secrets))} must hold at least one secret, and no empty one. The service shows the secret when the webhook is made.";
        if (Tolerance <= TimeSpan.Zero)
            yield return $"{name(nameof(Tolerance))} must be more than zero.";
        if (MaxBodyLength is <= 0 or > LongestBody)
            yield return $"{name(nameof(MaxBodyLength))} must be from 1 to {LongestBody}.";
        if (TimeProvider is null)
            yield return $"{name(nameof(TimeProvider))} must not be null. Leave it unset for the system's clock.";
    }
}
