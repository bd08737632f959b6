using System.Text.Json.Serialization;

namespace DubbingSdk.CambAi;

/// <summary>The status of a task.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<CambAiTaskStatus>))]
public readonly partial record struct CambAiTaskStatus
{
    public static partial class Values
    {
        /// <summary>In progress.</summary>
        public const string Pending = "PENDING";

        /// <summary>Completed.</summary>
        public const string Success = "SUCCESS";

        /// <summary>Failed. The task has the reason.</summary>
        public const string Error = "ERROR";

        /// <summary>Failed because it took too long.</summary>
        public const string Timeout = "TIMEOUT";

        /// <summary>Failed because the account has too few credits.</summary>
        public const string PaymentRequired = "PAYMENT_REQUIRED";

        /// <summary>Failed. Not documented by the service.</summary>
        public const string Failed = "FAILED";
    }

    /// <summary>Whether the status is terminal: completed or failed. An unknown status is not.</summary>
    public bool IsTerminal => IsFailure || Value is Values.Success;

    internal bool IsFailure => Value is Values.Error or Values.Timeout or Values.PaymentRequired or Values.Failed;
}
