using System.Diagnostics;

namespace DubbingSdk.Emulator;

/// <summary>A webhook of an application that receives the events of its projects.</summary>
[DebuggerDisplay("{Id,nq} {Address}")]
public sealed class WebhookEndpoint
{
    /// <summary>The id by which a project names the webhook.</summary>
    public required string Id { get; init; }

    /// <summary>The HTTP or HTTPS URI that events are sent to.</summary>
    public required Uri Address { get; init; }

    /// <summary>The secret that events are signed with.</summary>
    public required string Secret { get; init; }
}
