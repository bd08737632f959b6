using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>JSON serialization metadata of the sound effect types.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(NullTolerantConverter<bool>), typeof(NullTolerantConverter<double>), typeof(NullTolerantConverter<int>), typeof(NullTolerantConverter<long>), typeof(UtcDateTimeConverter), typeof(AddressConverter)])]
[JsonSerializable(typeof(SoundEffectRequest))]
internal sealed partial class SoundEffectsJsonContext : JsonSerializerContext;
