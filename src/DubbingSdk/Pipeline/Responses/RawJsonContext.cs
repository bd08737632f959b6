using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk.Pipeline;

/// <summary>JSON as it came.</summary>
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class RawJsonContext : JsonSerializerContext;
