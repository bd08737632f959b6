namespace DubbingSdk.Emulator;

/// <summary>How a CAMB.AI task says that the credits do not suffice.</summary>
public enum CambAiPaymentError
{
    /// <summary>By the status <c>PAYMENT_REQUIRED</c>.</summary>
    Status,

    /// <summary>By the status <c>ERROR</c> with <c>PAYMENT_REQUIRED</c> as its <c>exception_reason</c>.</summary>
    ExceptionReason,
}
