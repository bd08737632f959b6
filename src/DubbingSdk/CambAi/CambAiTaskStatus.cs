using System.Text.Json.Serialization;

namespace DubbingSdk.CambAi;

/// <summary>How far a task has come.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<CambAiTaskStatus>))]
public readonly partial record struct CambAiTaskStatus
{
    public static partial class Values
    {
        /// <summary>Not done yet.</summary>
        public const string Pending = "PENDING";

        /// <summary>Done.</summary>
        public const string Success = "SUCCESS";

        /// <summary>Failed; the reason stands beside the status.</summary>
        public const string Error = "ERROR";

        /// <summary>Given up because it took too long.</summary>
        public const string Timeout = "TIMEOUT";

        /// <summary>Refused because the credits of the account do not suffice.</summary>
        public const string PaymentRequired = "PAYMENT_REQUIRED";

        /// <summary>Failed. Seen by third parties alone.</summary>
        public const string Failed = "FAILED";
    }

    /// <summary>Whether nothing more will happen. An unknown status is not terminal.</summary>
    public bool IsTerminal => IsFailure || Value is Values.Success;

    internal bool IsFailure => Value is Values.Error or Values.Timeout or Values.PaymentRequired or Values.Failed;
}
