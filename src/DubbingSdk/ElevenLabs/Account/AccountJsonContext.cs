using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>JSON serialization metadata of the account types.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(NullTolerantConverter<bool>), typeof(NullTolerantConverter<double>), typeof(NullTolerantConverter<int>), typeof(NullTolerantConverter<long>), typeof(UtcDateTimeConverter), typeof(AddressConverter)])]
[JsonSerializable(typeof(AccountSubscriptionDetails))]
[JsonSerializable(typeof(AccountUser))]
internal sealed partial class AccountJsonContext : JsonSerializerContext;
