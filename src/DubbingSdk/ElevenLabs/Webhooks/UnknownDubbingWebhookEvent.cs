using System.Text.Json;

namespace DubbingSdk;

/// <summary>An event of a type that this version of the library does not know, from dubbing or from another product that calls the same webhook.</summary>
/// <inheritdoc path="/remarks"/>
public sealed class UnknownDubbingWebhookEvent : DubbingWebhookEvent
{
    internal UnknownDubbingWebhookEvent(JsonElement payload)
        : base(payload, string.Empty)
    {
    }
}
