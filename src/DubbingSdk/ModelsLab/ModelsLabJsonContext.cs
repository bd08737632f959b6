using System.Text.Json.Serialization;

namespace DubbingSdk.ModelsLab;

/// <summary>The serialization metadata of the types of ModelsLab.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(NullTolerantConverter<bool>), typeof(NullTolerantConverter<double>), typeof(NullTolerantConverter<long>), typeof(AddressConverter), typeof(AddressListConverter), typeof(LooseTextConverter), typeof(SourceAddressConverter)])]
[JsonSerializable(typeof(ModelsLabBalanceResponse))]
[JsonSerializable(typeof(ModelsLabDub))]
[JsonSerializable(typeof(ModelsLabDubRequest))]
internal sealed partial class ModelsLabJsonContext : JsonSerializerContext;
