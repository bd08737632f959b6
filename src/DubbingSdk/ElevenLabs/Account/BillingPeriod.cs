using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The interval of billing, or of the reset of used credits.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<BillingPeriod>))]
public readonly partial record struct BillingPeriod
{
    public static partial class Values
    {
        /// <summary>One month.</summary>
        public const string Monthly = "monthly_period";

        /// <summary>Three months.</summary>
        public const string ThreeMonths = "3_month_period";

        /// <summary>Six months.</summary>
        public const string SixMonths = "6_month_period";

        /// <summary>One year.</summary>
        public const string Annual = "annual_period";
    }
}
