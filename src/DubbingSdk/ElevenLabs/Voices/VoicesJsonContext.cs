using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>JSON serialization metadata of the voice types.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(NullTolerantConverter<bool>), typeof(NullTolerantConverter<double>), typeof(NullTolerantConverter<int>), typeof(NullTolerantConverter<long>), typeof(UtcDateTimeConverter), typeof(AddressConverter)])]
[JsonSerializable(typeof(Voice))]
[JsonSerializable(typeof(VoiceList))]
[JsonSerializable(typeof(VoicePage))]
internal sealed partial class VoicesJsonContext : JsonSerializerContext;
