using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>How far a payment has come.</summary>
[JsonConverter(typeof(OpenValueConverter<PaymentIntentStatus>))]
public readonly record struct PaymentIntentStatus : IOpenValue<PaymentIntentStatus>
{
    private static readonly FrozenSet<string> Known = new[]
    {
        Values.Canceled, Values.Processing, Values.RequiresAction, Values.RequiresCapture, Values.RequiresConfirmation, Values.RequiresPaymentMethod,
        Values.Succeeded,
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly string? _value;

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public PaymentIntentStatus(string value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>Given up.</summary>
    public static PaymentIntentStatus Canceled => new(Values.Canceled);

    /// <summary>Under way.</summary>
    public static PaymentIntentStatus Processing => new(Values.Processing);

    /// <summary>The payer has to do something.</summary>
    public static PaymentIntentStatus RequiresAction => new(Values.RequiresAction);

    /// <summary>Granted, and to be collected.</summary>
    public static PaymentIntentStatus RequiresCapture => new(Values.RequiresCapture);

    /// <summary>The payer has to confirm it.</summary>
    public static PaymentIntentStatus RequiresConfirmation => new(Values.RequiresConfirmation);

    /// <summary>A way to pay is missing.</summary>
    public static PaymentIntentStatus RequiresPaymentMethod => new(Values.RequiresPaymentMethod);

    /// <summary>Paid.</summary>
    public static PaymentIntentStatus Succeeded => new(Values.Succeeded);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    /// <inheritdoc/>
    public bool IsKnown => Known.Contains(Value);

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public static implicit operator PaymentIntentStatus(string value) => new(value);

    /// <inheritdoc/>
    public static PaymentIntentStatus FromValue(string? value) => new(value ?? string.Empty);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The known values as constants, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="PaymentIntentStatus.Canceled"/>
        public const string Canceled = "canceled";

        /// <inheritdoc cref="PaymentIntentStatus.Processing"/>
        public const string Processing = "processing";

        /// <inheritdoc cref="PaymentIntentStatus.RequiresAction"/>
        public const string RequiresAction = "requires_action";

        /// <inheritdoc cref="PaymentIntentStatus.RequiresCapture"/>
        public const string RequiresCapture = "requires_capture";

        /// <inheritdoc cref="PaymentIntentStatus.RequiresConfirmation"/>
        public const string RequiresConfirmation = "requires_confirmation";

        /// <inheritdoc cref="PaymentIntentStatus.RequiresPaymentMethod"/>
        public const string RequiresPaymentMethod = "requires_payment_method";

        /// <inheritdoc cref="PaymentIntentStatus.Succeeded"/>
        public const string Succeeded = "succeeded";
    }
}
