using System.Text.Json.Serialization;

namespace DubbingSdk.Segmind;

/// <summary>How far a job has come.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<SegmindStatus>))]
public readonly partial record struct SegmindStatus
{
    public static partial class Values
    {
        /// <summary>Waiting for its turn.</summary>
        public const string Queued = "QUEUED";

        /// <summary>Being worked on.</summary>
        public const string Processing = "PROCESSING";

        /// <summary>Done: the result can be read.</summary>
        public const string Completed = "COMPLETED";

        /// <summary>Given up; the reason is in the error of the job.</summary>
        public const string Failed = "FAILED";
    }

    /// <summary>Whether nothing more will happen. An unknown status is not terminal.</summary>
    public bool IsTerminal => Value is Values.Completed or Values.Failed;
}
