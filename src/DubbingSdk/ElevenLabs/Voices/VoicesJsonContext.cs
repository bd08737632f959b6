using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>How the JSON of voices is read and written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(NullTolerantConverter<bool>), typeof(NullTolerantConverter<double>), typeof(NullTolerantConverter<int>), typeof(NullTolerantConverter<long>), typeof(UtcDateTimeConverter), typeof(AddressConverter)])]
[JsonSerializable(typeof(Voice))]
[JsonSerializable(typeof(VoiceList))]
[JsonSerializable(typeof(VoicePage))]
internal sealed partial class VoicesJsonContext : JsonSerializerContext;
