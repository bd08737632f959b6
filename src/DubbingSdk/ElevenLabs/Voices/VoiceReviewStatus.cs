using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The review status of a shared voice.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<VoiceReviewStatus>))]
public readonly partial record struct VoiceReviewStatus
{
    public static partial class Values
    {
        /// <summary>Not requested.</summary>
        public const string NotRequested = "not_requested";

        /// <summary>In progress.</summary>
        public const string Pending = "pending";

        /// <summary>Declined.</summary>
        public const string Declined = "declined";

        /// <summary>Allowed.</summary>
        public const string Allowed = "allowed";

        /// <summary>Allowed with changes.</summary>
        public const string AllowedWithChanges = "allowed_with_changes";
    }
}
