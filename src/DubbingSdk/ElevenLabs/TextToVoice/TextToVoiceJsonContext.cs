using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>JSON serialization metadata of the voice design types.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(NullTolerantConverter<bool>), typeof(NullTolerantConverter<double>), typeof(NullTolerantConverter<int>), typeof(NullTolerantConverter<long>), typeof(UtcDateTimeConverter), typeof(AddressConverter)])]
[JsonSerializable(typeof(CreateVoicePreviewsRequest))]
[JsonSerializable(typeof(CreateVoiceRequest))]
[JsonSerializable(typeof(DesignVoiceRequest))]
[JsonSerializable(typeof(RemixVoiceRequest))]
[JsonSerializable(typeof(VoicePreviews))]
internal sealed partial class TextToVoiceJsonContext : JsonSerializerContext;
