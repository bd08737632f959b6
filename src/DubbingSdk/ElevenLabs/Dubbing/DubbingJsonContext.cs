using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The JSON serialization of dubs.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(NullTolerantConverter<bool>), typeof(NullTolerantConverter<double>), typeof(NullTolerantConverter<int>), typeof(NullTolerantConverter<long>), typeof(UtcDateTimeConverter), typeof(AddressConverter)])]
[JsonSerializable(typeof(CreateDubResponse))]
[JsonSerializable(typeof(DeleteDubResponse))]
[JsonSerializable(typeof(Dub))]
[JsonSerializable(typeof(DubPage))]
[JsonSerializable(typeof(DubTranscript))]
[JsonSerializable(typeof(DubTranscriptEnvelope))]
[JsonSerializable(typeof(string))]
internal sealed partial class DubbingJsonContext : JsonSerializerContext;
