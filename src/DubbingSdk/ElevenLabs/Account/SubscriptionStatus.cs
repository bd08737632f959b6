using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>Whether a plan is paid for.</summary>
[JsonConverter(typeof(OpenValueConverter<SubscriptionStatus>))]
public readonly record struct SubscriptionStatus : IOpenValue<SubscriptionStatus>
{
    private static readonly FrozenSet<string> Known = new[]
    {
        Values.Trialing, Values.Active, Values.Incomplete, Values.PastDue, Values.Free, Values.FreeDisabled,
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly string? _value;

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public SubscriptionStatus(string value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>It is being tried.</summary>
    public static SubscriptionStatus Trialing => new(Values.Trialing);

    /// <summary>It is paid for.</summary>
    public static SubscriptionStatus Active => new(Values.Active);

    /// <summary>The first payment is missing.</summary>
    public static SubscriptionStatus Incomplete => new(Values.Incomplete);

    /// <summary>A payment is late.</summary>
    public static SubscriptionStatus PastDue => new(Values.PastDue);

    /// <summary>There is nothing to pay.</summary>
    public static SubscriptionStatus Free => new(Values.Free);

    /// <summary>There is nothing to pay, and it cannot be used.</summary>
    public static SubscriptionStatus FreeDisabled => new(Values.FreeDisabled);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    /// <inheritdoc/>
    public bool IsKnown => Known.Contains(Value);

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public static implicit operator SubscriptionStatus(string value) => new(value);

    /// <inheritdoc/>
    public static SubscriptionStatus FromValue(string? value) => new(value ?? string.Empty);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The known values as constants, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="SubscriptionStatus.Trialing"/>
        public const string Trialing = "trialing";

        /// <inheritdoc cref="SubscriptionStatus.Active"/>
        public const string Active = "active";

        /// <inheritdoc cref="SubscriptionStatus.Incomplete"/>
        public const string Incomplete = "incomplete";

        /// <inheritdoc cref="SubscriptionStatus.PastDue"/>
        public const string PastDue = "past_due";

        /// <inheritdoc cref="SubscriptionStatus.Free"/>
        public const string Free = "free";

        /// <inheritdoc cref="SubscriptionStatus.FreeDisabled"/>
        public const string FreeDisabled = "free_disabled";
    }
}
