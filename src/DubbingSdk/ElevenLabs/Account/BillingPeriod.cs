using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>How often something happens.</summary>
[JsonConverter(typeof(OpenValueConverter<BillingPeriod>))]
public readonly record struct BillingPeriod : IOpenValue<BillingPeriod>
{
    private static readonly FrozenSet<string> Known = new[] { Values.Monthly, Values.ThreeMonths, Values.SixMonths, Values.Annual }.ToFrozenSet(StringComparer.Ordinal);

    private readonly string? _value;

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public BillingPeriod(string value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>Each month.</summary>
    public static BillingPeriod Monthly => new(Values.Monthly);

    /// <summary>Each three months.</summary>
    public static BillingPeriod ThreeMonths => new(Values.ThreeMonths);

    /// <summary>Each six months.</summary>
    public static BillingPeriod SixMonths => new(Values.SixMonths);

    /// <summary>Each year.</summary>
    public static BillingPeriod Annual => new(Values.Annual);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    /// <inheritdoc/>
    public bool IsKnown => Known.Contains(Value);

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public static implicit operator BillingPeriod(string value) => new(value);

    /// <inheritdoc/>
    public static BillingPeriod FromValue(string? value) => new(value ?? string.Empty);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The known values as constants, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="BillingPeriod.Monthly"/>
        public const string Monthly = "monthly_period";

        /// <inheritdoc cref="BillingPeriod.ThreeMonths"/>
        public const string ThreeMonths = "3_month_period";

        /// <inheritdoc cref="BillingPeriod.SixMonths"/>
        public const string SixMonths = "6_month_period";

        /// <inheritdoc cref="BillingPeriod.Annual"/>
        public const string Annual = "annual_period";
    }
}
