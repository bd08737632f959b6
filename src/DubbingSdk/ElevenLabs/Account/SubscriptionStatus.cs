using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>Whether a plan is paid for.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<SubscriptionStatus>))]
public readonly partial record struct SubscriptionStatus
{
    public static partial class Values
    {
        /// <summary>It is being tried.</summary>
        public const string Trialing = "trialing";

        /// <summary>It is paid for.</summary>
        public const string Active = "active";

        /// <summary>The first payment is missing.</summary>
        public const string Incomplete = "incomplete";

        /// <summary>A payment is late.</summary>
        public const string PastDue = "past_due";

        /// <summary>There is nothing to pay.</summary>
        public const string Free = "free";

        /// <summary>There is nothing to pay, and it cannot be used.</summary>
        public const string FreeDisabled = "free_disabled";
    }
}
