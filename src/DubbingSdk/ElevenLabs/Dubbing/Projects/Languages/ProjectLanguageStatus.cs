using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The status of a project language.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<ProjectLanguageStatus>))]
public readonly partial record struct ProjectLanguageStatus
{
    public static partial class Values
    {
        /// <summary>Waiting for processing, or for its project to be ready.</summary>
        public const string Queued = "queued";

        /// <summary>Dubbing is in progress.</summary>
        public const string Processing = "processing";

        /// <summary>Completed. The output can be downloaded.</summary>
        public const string Completed = "completed";

        /// <summary>Edited since it was last dubbed, and not regenerated yet.</summary>
        public const string Stale = "stale";

        /// <summary>Failed. The reason is in the error of the language.</summary>
        public const string Failed = "failed";
    }

    /// <summary>Whether the status is final until another request. An unknown status is not.</summary>
    public bool IsTerminal => Value is Values.Completed or Values.Stale or Values.Failed;
}
