using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The JSON serialization of Dubbing Studio.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(NullTolerantConverter<bool>), typeof(NullTolerantConverter<double>), typeof(NullTolerantConverter<int>), typeof(NullTolerantConverter<long>), typeof(UtcDateTimeConverter), typeof(AddressConverter)])]
[JsonSerializable(typeof(AddLanguageRequest))]
[JsonSerializable(typeof(CreateRenderResponse))]
[JsonSerializable(typeof(CreateSegmentRequest))]
[JsonSerializable(typeof(CreateSegmentResponse))]
[JsonSerializable(typeof(CreateSpeakerRequest))]
[JsonSerializable(typeof(CreateSpeakerResponse))]
[JsonSerializable(typeof(DubSegmentsRequest))]
[JsonSerializable(typeof(DubbingResource))]
[JsonSerializable(typeof(MigrateSegmentsRequest))]
[JsonSerializable(typeof(RenderRequest))]
[JsonSerializable(typeof(ResourceVersion))]
[JsonSerializable(typeof(SimilarVoices))]
[JsonSerializable(typeof(TranscribeSegmentsRequest))]
[JsonSerializable(typeof(TranslateSegmentsRequest))]
[JsonSerializable(typeof(UpdateSegmentRequest))]
[JsonSerializable(typeof(UpdateSpeakerRequest))]
internal sealed partial class DubbingResourceJsonContext : JsonSerializerContext;
