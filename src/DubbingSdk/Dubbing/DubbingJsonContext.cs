using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>How the JSON of the ElevenLabs services is read and written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(NullTolerantConverter<bool>), typeof(NullTolerantConverter<double>), typeof(NullTolerantConverter<int>), typeof(NullTolerantConverter<long>), typeof(UtcDateTimeConverter)])]
[JsonSerializable(typeof(CreateDubResponse))]
[JsonSerializable(typeof(DeleteDubResponse))]
[JsonSerializable(typeof(Dub))]
[JsonSerializable(typeof(DubPage))]
[JsonSerializable(typeof(DubTranscript))]
[JsonSerializable(typeof(DubTranscriptEnvelope))]
[JsonSerializable(typeof(string))]
internal sealed partial class DubbingJsonContext : JsonSerializerContext;
