using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The payment status of a subscription.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<SubscriptionStatus>))]
public readonly partial record struct SubscriptionStatus
{
    public static partial class Values
    {
        /// <summary>In a trial period.</summary>
        public const string Trialing = "trialing";

        /// <summary>Active and paid.</summary>
        public const string Active = "active";

        /// <summary>The first payment has not been made.</summary>
        public const string Incomplete = "incomplete";

        /// <summary>A payment is overdue.</summary>
        public const string PastDue = "past_due";

        /// <summary>Free of charge.</summary>
        public const string Free = "free";

        /// <summary>Free of charge, and disabled.</summary>
        public const string FreeDisabled = "free_disabled";
    }
}
