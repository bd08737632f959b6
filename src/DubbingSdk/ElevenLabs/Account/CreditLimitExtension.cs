using System.Globalization;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The number of credits that can be used beyond a limit, or unlimited.</summary>
[JsonConverter(typeof(CreditLimitExtensionConverter))]
public readonly record struct CreditLimitExtension
{
    /// <summary>Creates a value.</summary>
    /// <param name="credits">The number of credits; <see langword="null"/> for unlimited.</param>
    public CreditLimitExtension(long? credits) => Credits = credits;

    /// <summary>The number of credits; <see langword="null"/> if unlimited.</summary>
    public long? Credits { get; }

    /// <summary>Whether the number of credits is unlimited.</summary>
    public bool IsUnlimited => Credits is null;

    /// <inheritdoc/>
    public override string ToString() => Credits?.ToString(CultureInfo.InvariantCulture) ?? "unlimited";
}
