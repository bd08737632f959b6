using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The plan of an account.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<SubscriptionTier>))]
public readonly partial record struct SubscriptionTier
{
    public static partial class Values
    {
        /// <summary>Free.</summary>
        public const string Free = "free";

        /// <summary>Starter.</summary>
        public const string Starter = "starter";

        /// <summary>Go.</summary>
        public const string Go = "go";

        /// <summary>Creator.</summary>
        public const string Creator = "creator";

        /// <summary>Pro.</summary>
        public const string Pro = "pro";

        /// <summary>Growing business.</summary>
        public const string GrowingBusiness = "growing_business";

        /// <summary>Scale, version of 10 August 2024.</summary>
        public const string Scale20240810 = "scale_2024_08_10";

        /// <summary>Grant tier 1, version of 23 July 2025.</summary>
        public const string GrantTier120250723 = "grant_tier_1_2025_07_23";

        /// <summary>Grant tier 2, version of 23 July 2025.</summary>
        public const string GrantTier220250723 = "grant_tier_2_2025_07_23";

        /// <summary>Trial.</summary>
        public const string Trial = "trial";

        /// <summary>Enterprise.</summary>
        public const string Enterprise = "enterprise";
    }
}
