using System.Text.Json.Serialization;

namespace DubbingSdk.Benchmarks;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(Dub))]
[JsonSerializable(typeof(DubbingResource))]
[JsonSerializable(typeof(FloorCreated))]
internal sealed partial class FloorJsonContext : JsonSerializerContext;
