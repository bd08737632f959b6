using System.Diagnostics;

namespace DubbingSdk.Emulator;

/// <summary>An event that was sent to a webhook.</summary>
[DebuggerDisplay("{Type,nq} {StatusCode}")]
public sealed class WebhookDelivery
{
    internal WebhookDelivery()
    {
    }

    /// <summary>The webhook's id, or its address when it is one of ModelsLab, which has none.</summary>
    public required string WebhookId { get; init; }

    /// <summary>The kind of the event, such as <c>dubbing_project_ready</c>; at ModelsLab <c>success</c> or <c>failed</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The JSON that was sent.</summary>
    public required string Body { get; init; }

    /// <summary>The value of the header <c>ElevenLabs-Signature</c>, or <see langword="null"/> for an event of ModelsLab, which signs none.</summary>
    public required string? Signature { get; init; }

    /// <summary>Whether there is an answer, or will be none.</summary>
    public bool IsFinished { get; internal set; }

    /// <summary>The status of the answer, or <see langword="null"/> as long as there is none.</summary>
    public int? StatusCode { get; internal set; }
}
