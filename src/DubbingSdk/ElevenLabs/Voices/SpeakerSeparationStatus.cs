using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The status of a separation of speakers.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<SpeakerSeparationStatus>))]
public readonly partial record struct SpeakerSeparationStatus
{
    public static partial class Values
    {
        /// <summary>Not started.</summary>
        public const string NotStarted = "not_started";

        /// <summary>In progress.</summary>
        public const string Pending = "pending";

        /// <summary>Completed.</summary>
        public const string Completed = "completed";

        /// <summary>Failed.</summary>
        public const string Failed = "failed";
    }
}
