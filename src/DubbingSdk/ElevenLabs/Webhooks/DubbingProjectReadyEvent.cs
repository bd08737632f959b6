using System.Text.Json;

namespace DubbingSdk;

/// <summary>The event of a project that is transcribed. The dubbing of its languages begins now.</summary>
/// <inheritdoc path="/remarks"/>
public sealed class DubbingProjectReadyEvent : DubbingProjectEvent
{
    internal DubbingProjectReadyEvent(JsonElement payload)
        : base(payload)
    {
    }
}
