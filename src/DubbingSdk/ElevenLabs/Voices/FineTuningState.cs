using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The state of the training of a voice.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<FineTuningState>))]
public readonly partial record struct FineTuningState
{
    public static partial class Values
    {
        /// <summary>Not asked for yet.</summary>
        public const string NotStarted = "not_started";

        /// <summary>Waiting.</summary>
        public const string Queued = "queued";

        /// <summary>Under way.</summary>
        public const string FineTuning = "fine_tuning";

        /// <summary>Done.</summary>
        public const string FineTuned = "fine_tuned";

        /// <summary>Not possible.</summary>
        public const string Failed = "failed";

        /// <summary>Put off.</summary>
        public const string Delayed = "delayed";
    }
}
