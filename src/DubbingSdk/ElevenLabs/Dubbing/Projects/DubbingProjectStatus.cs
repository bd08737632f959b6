using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>How far a project has come.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<DubbingProjectStatus>))]
public readonly partial record struct DubbingProjectStatus
{
    public static partial class Values
    {
        /// <summary>Waiting for its turn.</summary>
        public const string Queued = "queued";

        /// <summary>The source is being fetched and transcribed.</summary>
        public const string Preparing = "preparing";

        /// <summary>Being worked on. The service does not report it of a project.</summary>
        public const string Processing = "processing";

        /// <summary>Transcribed: its languages can be dubbed, or are being dubbed.</summary>
        public const string Ready = "ready";

        /// <summary>Given up; the reason is in the error of the project.</summary>
        public const string Failed = "failed";
    }

    /// <summary>Whether nothing more will happen to the project itself. Its languages have a status of their own. An unknown status is not terminal.</summary>
    public bool IsTerminal => Value is Values.Ready or Values.Failed;
}
