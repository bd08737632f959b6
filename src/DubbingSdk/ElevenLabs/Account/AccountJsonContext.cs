using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>How the JSON of the account is read and written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(NullTolerantConverter<bool>), typeof(NullTolerantConverter<double>), typeof(NullTolerantConverter<int>), typeof(NullTolerantConverter<long>), typeof(UtcDateTimeConverter), typeof(AddressConverter)])]
[JsonSerializable(typeof(AccountSubscriptionDetails))]
[JsonSerializable(typeof(AccountUser))]
internal sealed partial class AccountJsonContext : JsonSerializerContext;
