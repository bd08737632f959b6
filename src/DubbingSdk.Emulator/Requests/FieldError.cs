using System.Text.Json.Nodes;

namespace DubbingSdk.Emulator.Requests;

/// <summary>What is wrong with a field, and the path to it: where it is sent, its name, and the place within it.</summary>
internal sealed record FieldError(JsonArray Location, string Message, string Type);
