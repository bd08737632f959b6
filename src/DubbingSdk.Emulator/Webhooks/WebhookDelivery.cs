using System.Diagnostics;

namespace DubbingSdk.Emulator;

/// <summary>An event that was sent to a webhook.</summary>
[DebuggerDisplay("{Type,nq} {StatusCode}")]
public sealed class WebhookDelivery
{
    internal WebhookDelivery()
    {
    }

    /// <summary>The webhook's id, or its URI for a ModelsLab webhook, which has no id.</summary>
    public required string WebhookId { get; init; }

    /// <summary>The type of the event, such as <c>dubbing_project_ready</c>; for ModelsLab <c>success</c> or <c>failed</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The JSON that was sent.</summary>
    public required string Body { get; init; }

    /// <summary>The value of the header <c>ElevenLabs-Signature</c>, or <see langword="null"/> for a ModelsLab event, which is not signed.</summary>
    public required string? Signature { get; init; }

    /// <summary>Whether the delivery is complete: a response was received, or the request failed.</summary>
    public bool IsFinished { get; internal set; }

    /// <summary>The status code of the response, or <see langword="null"/> without one.</summary>
    public int? StatusCode { get; internal set; }
}
