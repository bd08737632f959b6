using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>How the review of a shared voice ended.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<VoiceReviewStatus>))]
public readonly partial record struct VoiceReviewStatus
{
    public static partial class Values
    {
        /// <summary>Not asked for.</summary>
        public const string NotRequested = "not_requested";

        /// <summary>Under way.</summary>
        public const string Pending = "pending";

        /// <summary>Declined.</summary>
        public const string Declined = "declined";

        /// <summary>Allowed.</summary>
        public const string Allowed = "allowed";

        /// <summary>Allowed with changes.</summary>
        public const string AllowedWithChanges = "allowed_with_changes";
    }
}
