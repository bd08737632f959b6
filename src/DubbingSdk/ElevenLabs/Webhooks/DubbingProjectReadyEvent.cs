using System.Text.Json;

namespace DubbingSdk;

/// <summary>A project is transcribed. Its languages are dubbed from now on; they are not done yet.</summary>
/// <inheritdoc path="/remarks"/>
public sealed class DubbingProjectReadyEvent : DubbingProjectEvent
{
    internal DubbingProjectReadyEvent(JsonElement payload)
        : base(payload)
    {
    }
}
