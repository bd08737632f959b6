using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The status of a project.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<DubbingProjectStatus>))]
public readonly partial record struct DubbingProjectStatus
{
    public static partial class Values
    {
        /// <summary>Waiting for processing.</summary>
        public const string Queued = "queued";

        /// <summary>The source is being fetched and transcribed.</summary>
        public const string Preparing = "preparing";

        /// <summary>Processing is in progress. The service does not report this status for projects.</summary>
        public const string Processing = "processing";

        /// <summary>Transcribed. The dubs of its languages can be in progress or completed.</summary>
        public const string Ready = "ready";

        /// <summary>Failed. The reason is in the error of the project.</summary>
        public const string Failed = "failed";
    }

    /// <summary>Whether the status is final. An unknown status is not. The languages of the project have a status of their own.</summary>
    public bool IsTerminal => Value is Values.Ready or Values.Failed;
}
