using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The state of the fine-tuning of a voice.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<FineTuningState>))]
public readonly partial record struct FineTuningState
{
    public static partial class Values
    {
        /// <summary>Not started.</summary>
        public const string NotStarted = "not_started";

        /// <summary>Queued.</summary>
        public const string Queued = "queued";

        /// <summary>In progress.</summary>
        public const string FineTuning = "fine_tuning";

        /// <summary>Completed.</summary>
        public const string FineTuned = "fine_tuned";

        /// <summary>Failed.</summary>
        public const string Failed = "failed";

        /// <summary>Delayed.</summary>
        public const string Delayed = "delayed";
    }
}
