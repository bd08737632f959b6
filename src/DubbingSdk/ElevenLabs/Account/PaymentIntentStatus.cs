using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>How far a payment has come.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<PaymentIntentStatus>))]
public readonly partial record struct PaymentIntentStatus
{
    public static partial class Values
    {
        /// <summary>Given up.</summary>
        public const string Canceled = "canceled";

        /// <summary>Under way.</summary>
        public const string Processing = "processing";

        /// <summary>The payer has to do something.</summary>
        public const string RequiresAction = "requires_action";

        /// <summary>Granted, and to be collected.</summary>
        public const string RequiresCapture = "requires_capture";

        /// <summary>The payer has to confirm it.</summary>
        public const string RequiresConfirmation = "requires_confirmation";

        /// <summary>A way to pay is missing.</summary>
        public const string RequiresPaymentMethod = "requires_payment_method";

        /// <summary>Paid.</summary>
        public const string Succeeded = "succeeded";
    }
}
