namespace DubbingSdk.Emulator;

/// <summary>The error of a CAMB.AI task for insufficient credits.</summary>
public enum CambAiPaymentError
{
    /// <summary>By the status <c>PAYMENT_REQUIRED</c>.</summary>
    Status,

    /// <summary>By the status <c>ERROR</c> with <c>PAYMENT_REQUIRED</c> as its <c>exception_reason</c>.</summary>
    ExceptionReason,
}
