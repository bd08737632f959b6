using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The currency in which an account is billed.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<AccountCurrency>))]
public readonly partial record struct AccountCurrency
{
    public static partial class Values
    {
        /// <summary>United States dollar.</summary>
        public const string Usd = "usd";

        /// <summary>Euro.</summary>
        public const string Eur = "eur";

        /// <summary>Indian rupee.</summary>
        public const string Inr = "inr";

        /// <summary>Polish złoty.</summary>
        public const string Pln = "pln";
    }
}
