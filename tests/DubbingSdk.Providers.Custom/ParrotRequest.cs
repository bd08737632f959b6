namespace Parrot;

/// <summary>The form that starts a job at Parrot, besides its source.</summary>
public sealed record ParrotRequest
{
    /// <summary>The code of the language to dub into.</summary>
    public required string To { get; init; }

    /// <summary>The code of the language of the source. Parrot detects it when it is unset.</summary>
    public string? From { get; init; }

    /// <summary>The title, which jobs are found by.</summary>
    public string? Title { get; init; }

    /// <summary>The pitch of the voice, which no other service has.</summary>
    public double? Pitch { get; init; }
}
