using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>How far a dub has come.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<DubStatus>))]
public readonly partial record struct DubStatus
{
    public static partial class Values
    {
        /// <summary>Waiting for its turn.</summary>
        public const string Queued = "queued";

        /// <summary>The source is being fetched and examined.</summary>
        public const string Preparing = "preparing";

        /// <summary>Being dubbed.</summary>
        public const string Dubbing = "dubbing";

        /// <summary>Done: the dubbed media can be downloaded.</summary>
        public const string Dubbed = "dubbed";

        /// <summary>Given up; the reason is in the error of the dub.</summary>
        public const string Failed = "failed";
    }

    /// <summary>Whether nothing more will happen. An unknown status is not terminal.</summary>
    public bool IsTerminal => Value is Values.Dubbed or Values.Failed;
}
