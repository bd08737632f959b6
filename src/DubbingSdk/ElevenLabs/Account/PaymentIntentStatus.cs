using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The status of a payment.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<PaymentIntentStatus>))]
public readonly partial record struct PaymentIntentStatus
{
    public static partial class Values
    {
        /// <summary>Canceled.</summary>
        public const string Canceled = "canceled";

        /// <summary>In progress.</summary>
        public const string Processing = "processing";

        /// <summary>Requires an action by the payer.</summary>
        public const string RequiresAction = "requires_action";

        /// <summary>Authorized, but not captured yet.</summary>
        public const string RequiresCapture = "requires_capture";

        /// <summary>Requires confirmation.</summary>
        public const string RequiresConfirmation = "requires_confirmation";

        /// <summary>Requires a payment method.</summary>
        public const string RequiresPaymentMethod = "requires_payment_method";

        /// <summary>Succeeded.</summary>
        public const string Succeeded = "succeeded";
    }
}
