using System.Text.Json;

namespace DubbingSdk;

/// <summary>An event that this version does not know, of dubbing or of another service that calls the same address.</summary>
/// <inheritdoc path="/remarks"/>
public sealed class UnknownDubbingWebhookEvent : DubbingWebhookEvent
{
    internal UnknownDubbingWebhookEvent(JsonElement payload)
        : base(payload, string.Empty)
    {
    }
}
