using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace DubbingSdk.CambAi;

/// <summary>How far a task has come.</summary>
[JsonConverter(typeof(OpenValueConverter<CambAiTaskStatus>))]
public readonly record struct CambAiTaskStatus : IOpenValue<CambAiTaskStatus>
{
    private static readonly FrozenSet<string> Known = new[] { Values.Pending, Values.Success, Values.Error, Values.Timeout, Values.PaymentRequired, Values.Failed }.ToFrozenSet(StringComparer.Ordinal);

    private readonly string? _value;

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public CambAiTaskStatus(string value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>Not done yet.</summary>
    public static CambAiTaskStatus Pending => new(Values.Pending);

    /// <summary>Done.</summary>
    public static CambAiTaskStatus Success => new(Values.Success);

    /// <summary>Failed; the reason stands beside the status.</summary>
    public static CambAiTaskStatus Error => new(Values.Error);

    /// <summary>Given up because it took too long.</summary>
    public static CambAiTaskStatus Timeout => new(Values.Timeout);

    /// <summary>Refused because the credits of the account do not suffice.</summary>
    public static CambAiTaskStatus PaymentRequired => new(Values.PaymentRequired);

    /// <summary>Failed. Seen by third parties alone.</summary>
    public static CambAiTaskStatus Failed => new(Values.Failed);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    /// <inheritdoc/>
    public bool IsKnown => Known.Contains(Value);

    /// <summary>Whether nothing more will happen. An unknown status is not terminal.</summary>
    public bool IsTerminal => IsFailure || Value is Values.Success;

    internal bool IsFailure => Value is Values.Error or Values.Timeout or Values.PaymentRequired or Values.Failed;

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public static implicit operator CambAiTaskStatus(string value) => new(value);

    /// <inheritdoc/>
    public static CambAiTaskStatus FromValue(string? value) => new(value ?? string.Empty);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The known values as constants, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="CambAiTaskStatus.Pending"/>
        public const string Pending = "PENDING";

        /// <inheritdoc cref="CambAiTaskStatus.Success"/>
        public const string Success = "SUCCESS";

        /// <inheritdoc cref="CambAiTaskStatus.Error"/>
        public const string Error = "ERROR";

        /// <inheritdoc cref="CambAiTaskStatus.Timeout"/>
        public const string Timeout = "TIMEOUT";

        /// <inheritdoc cref="CambAiTaskStatus.PaymentRequired"/>
        public const string PaymentRequired = "PAYMENT_REQUIRED";

        /// <inheritdoc cref="CambAiTaskStatus.Failed"/>
        public const string Failed = "FAILED";
    }
}
