using System.Globalization;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>How many credits can be used beyond a limit: a number of them, or any.</summary>
[JsonConverter(typeof(CreditLimitExtensionConverter))]
public readonly record struct CreditLimitExtension
{
    /// <summary>Makes the value.</summary>
    /// <param name="credits">The number of credits; <see langword="null"/> for any.</param>
    public CreditLimitExtension(long? credits) => Credits = credits;

    /// <summary>The number of credits; <see langword="null"/> when there is no limit.</summary>
    public long? Credits { get; }

    /// <summary>Whether any number of credits can be used.</summary>
    public bool IsUnlimited => Credits is null;

    /// <inheritdoc/>
    public override string ToString() => Credits?.ToString(CultureInfo.InvariantCulture) ?? "unlimited";
}
