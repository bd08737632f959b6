using System.Diagnostics;

namespace DubbingSdk.Emulator;

/// <summary>Where an application takes in the events of its projects.</summary>
[DebuggerDisplay("{Id,nq} {Address}")]
public sealed class WebhookEndpoint
{
    /// <summary>The id by which a project names the webhook.</summary>
    public required string Id { get; init; }

    /// <summary>The address that events are sent to, HTTP or HTTPS.</summary>
    public required Uri Address { get; init; }

    /// <summary>The secret by which events are signed.</summary>
    public required string Secret { get; init; }
}
