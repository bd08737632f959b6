using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk.Pipeline;

/// <summary>The metadata of JSON that is not deserialized further.</summary>
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class RawJsonContext : JsonSerializerContext;
