using System.Text.Json.Serialization;

namespace DubbingSdk.Benchmarks;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(Dub))]
[JsonSerializable(typeof(DubbingResource))]
[JsonSerializable(typeof(BaselineCreated))]
internal sealed partial class BaselineJsonContext : JsonSerializerContext;
