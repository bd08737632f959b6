using System.Text.Json.Nodes;

namespace DubbingSdk.Emulator.Requests;

/// <summary>The validation error of a field, with its location: where it is sent, its name, and the path within it.</summary>
internal sealed record FieldError(JsonArray Location, string Message, string Type);
