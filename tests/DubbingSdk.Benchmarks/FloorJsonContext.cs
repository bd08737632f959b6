using System.Text.Json.Serialization;

namespace DubbingSdk.Benchmarks;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(Dub))]
internal sealed partial class FloorJsonContext : JsonSerializerContext;
