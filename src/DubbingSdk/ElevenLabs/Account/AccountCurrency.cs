using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The currency of an account.</summary>
[JsonConverter(typeof(OpenValueConverter<AccountCurrency>))]
public readonly record struct AccountCurrency : IOpenValue<AccountCurrency>
{
    private static readonly FrozenSet<string> Known = new[] { Values.Usd, Values.Eur, Values.Inr, Values.Pln }.ToFrozenSet(StringComparer.Ordinal);

    private readonly string? _value;

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public AccountCurrency(string value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>United States dollar.</summary>
    public static AccountCurrency Usd => new(Values.Usd);

    /// <summary>Euro.</summary>
    public static AccountCurrency Eur => new(Values.Eur);

    /// <summary>Indian rupee.</summary>
    public static AccountCurrency Inr => new(Values.Inr);

    /// <summary>Polish złoty.</summary>
    public static AccountCurrency Pln => new(Values.Pln);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    /// <inheritdoc/>
    public bool IsKnown => Known.Contains(Value);

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public static implicit operator AccountCurrency(string value) => new(value);

    /// <inheritdoc/>
    public static AccountCurrency FromValue(string? value) => new(value ?? string.Empty);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The known values as constants, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="AccountCurrency.Usd"/>
        public const string Usd = "usd";

        /// <inheritdoc cref="AccountCurrency.Eur"/>
        public const string Eur = "eur";

        /// <inheritdoc cref="AccountCurrency.Inr"/>
        public const string Inr = "inr";

        /// <inheritdoc cref="AccountCurrency.Pln"/>
        public const string Pln = "pln";
    }
}
