using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>JSON serialization metadata of the audio isolation types.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(NullTolerantConverter<bool>), typeof(NullTolerantConverter<double>), typeof(NullTolerantConverter<int>), typeof(NullTolerantConverter<long>), typeof(UtcDateTimeConverter), typeof(AddressConverter)])]
[JsonSerializable(typeof(IsolationHistoryPage))]
internal sealed partial class AudioIsolationJsonContext : JsonSerializerContext;
