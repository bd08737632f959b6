using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>How far a language of a project has come.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<ProjectLanguageStatus>))]
public readonly partial record struct ProjectLanguageStatus
{
    public static partial class Values
    {
        /// <summary>Waiting for its turn, or for its project to be ready.</summary>
        public const string Queued = "queued";

        /// <summary>Being dubbed.</summary>
        public const string Processing = "processing";

        /// <summary>Done: the output can be downloaded.</summary>
        public const string Completed = "completed";

        /// <summary>Edited since it was dubbed. It stays so until it is regenerated.</summary>
        public const string Stale = "stale";

        /// <summary>Given up; the reason is in the error of the language.</summary>
        public const string Failed = "failed";
    }

    /// <summary>Whether nothing more will happen unless it is asked for. An unknown status is not terminal.</summary>
    public bool IsTerminal => Value is Values.Completed or Values.Stale or Values.Failed;
}
