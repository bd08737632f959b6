using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A plan of an account.</summary>
[JsonConverter(typeof(OpenValueConverter<SubscriptionTier>))]
public readonly record struct SubscriptionTier : IOpenValue<SubscriptionTier>
{
    private static readonly FrozenSet<string> Known = new[]
    {
        Values.Free, Values.Starter, Values.Go, Values.Creator, Values.Pro, Values.GrowingBusiness, Values.Scale20240810, Values.GrantTier120250723,
        Values.GrantTier220250723, Values.Trial, Values.Enterprise,
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly string? _value;

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public SubscriptionTier(string value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>Free.</summary>
    public static SubscriptionTier Free => new(Values.Free);

    /// <summary>Starter.</summary>
    public static SubscriptionTier Starter => new(Values.Starter);

    /// <summary>Go.</summary>
    public static SubscriptionTier Go => new(Values.Go);

    /// <summary>Creator.</summary>
    public static SubscriptionTier Creator => new(Values.Creator);

    /// <summary>Pro.</summary>
    public static SubscriptionTier Pro => new(Values.Pro);

    /// <summary>Growing business.</summary>
    public static SubscriptionTier GrowingBusiness => new(Values.GrowingBusiness);

    /// <summary>Scale, as of 10 August 2024.</summary>
    public static SubscriptionTier Scale20240810 => new(Values.Scale20240810);

    /// <summary>First grant, as of 23 July 2025.</summary>
    public static SubscriptionTier GrantTier120250723 => new(Values.GrantTier120250723);

    /// <summary>Second grant, as of 23 July 2025.</summary>
    public static SubscriptionTier GrantTier220250723 => new(Values.GrantTier220250723);

    /// <summary>Trial.</summary>
    public static SubscriptionTier Trial => new(Values.Trial);

    /// <summary>Enterprise.</summary>
    public static SubscriptionTier Enterprise => new(Values.Enterprise);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    /// <inheritdoc/>
    public bool IsKnown => Known.Contains(Value);

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public static implicit operator SubscriptionTier(string value) => new(value);

    /// <inheritdoc/>
    public static SubscriptionTier FromValue(string? value) => new(value ?? string.Empty);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The known values as constants, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="SubscriptionTier.Free"/>
        public const string Free = "free";

        /// <inheritdoc cref="SubscriptionTier.Starter"/>
        public const string Starter = "starter";

        /// <inheritdoc cref="SubscriptionTier.Go"/>
        public const string Go = "go";

        /// <inheritdoc cref="SubscriptionTier.Creator"/>
        public const string Creator = "creator";

        /// <inheritdoc cref="SubscriptionTier.Pro"/>
        public const string Pro = "pro";

        /// <inheritdoc cref="SubscriptionTier.GrowingBusiness"/>
        public const string GrowingBusiness = "growing_business";

        /// <inheritdoc cref="SubscriptionTier.Scale20240810"/>
        public const string Scale20240810 = "scale_2024_08_10";

        /// <inheritdoc cref="SubscriptionTier.GrantTier120250723"/>
        public const string GrantTier120250723 = "grant_tier_1_2025_07_23";

        /// <inheritdoc cref="SubscriptionTier.GrantTier220250723"/>
        public const string GrantTier220250723 = "grant_tier_2_2025_07_23";

        /// <inheritdoc cref="SubscriptionTier.Trial"/>
        public const string Trial = "trial";

        /// <inheritdoc cref="SubscriptionTier.Enterprise"/>
        public const string Enterprise = "enterprise";
    }
}
