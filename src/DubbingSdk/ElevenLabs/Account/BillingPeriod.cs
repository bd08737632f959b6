using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>How often something happens.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<BillingPeriod>))]
public readonly partial record struct BillingPeriod
{
    public static partial class Values
    {
        /// <summary>Each month.</summary>
        public const string Monthly = "monthly_period";

        /// <summary>Each three months.</summary>
        public const string ThreeMonths = "3_month_period";

        /// <summary>Each six months.</summary>
        public const string SixMonths = "6_month_period";

        /// <summary>Each year.</summary>
        public const string Annual = "annual_period";
    }
}
