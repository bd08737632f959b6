using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>How far a separation of speakers has come.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<SpeakerSeparationStatus>))]
public readonly partial record struct SpeakerSeparationStatus
{
    public static partial class Values
    {
        /// <summary>Not asked for yet.</summary>
        public const string NotStarted = "not_started";

        /// <summary>Under way.</summary>
        public const string Pending = "pending";

        /// <summary>Done.</summary>
        public const string Completed = "completed";

        /// <summary>Not possible.</summary>
        public const string Failed = "failed";
    }
}
