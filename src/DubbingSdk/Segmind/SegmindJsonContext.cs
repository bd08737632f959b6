using System.Text.Json.Serialization;

namespace DubbingSdk.Segmind;

/// <summary>The serialization metadata of the types of Segmind.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(NullTolerantConverter<bool>), typeof(NullTolerantConverter<double>), typeof(NullTolerantConverter<int>), typeof(AddressConverter), typeof(AddressListConverter), typeof(LooseTextConverter), typeof(SourceAddressConverter)])]
[JsonSerializable(typeof(SegmindCreateResponse))]
[JsonSerializable(typeof(SegmindCredits))]
[JsonSerializable(typeof(SegmindDubRequest))]
[JsonSerializable(typeof(SegmindDubResult))]
[JsonSerializable(typeof(SegmindUploadResponse))]
internal sealed partial class SegmindJsonContext : JsonSerializerContext;
