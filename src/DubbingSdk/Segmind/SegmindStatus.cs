using System.Text.Json.Serialization;

namespace DubbingSdk.Segmind;

/// <summary>The status of a dub.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<SegmindStatus>))]
public readonly partial record struct SegmindStatus
{
    public static partial class Values
    {
        /// <summary>Queued.</summary>
        public const string Queued = "QUEUED";

        /// <summary>In progress.</summary>
        public const string Processing = "PROCESSING";

        /// <summary>Completed. The result is available.</summary>
        public const string Completed = "COMPLETED";

        /// <summary>Failed. <see cref="SegmindDubResult.Error"/> has the reason.</summary>
        public const string Failed = "FAILED";
    }

    /// <summary>Whether the status is terminal: completed or failed. An unknown status is not.</summary>
    public bool IsTerminal => Value is Values.Completed or Values.Failed;
}
