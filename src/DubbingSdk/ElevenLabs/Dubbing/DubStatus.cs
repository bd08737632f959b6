using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The status of a dub.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<DubStatus>))]
public readonly partial record struct DubStatus
{
    public static partial class Values
    {
        /// <summary>Waiting for processing.</summary>
        public const string Queued = "queued";

        /// <summary>The source is being fetched and analyzed.</summary>
        public const string Preparing = "preparing";

        /// <summary>Dubbing is in progress.</summary>
        public const string Dubbing = "dubbing";

        /// <summary>Completed. The dubbed media can be downloaded.</summary>
        public const string Dubbed = "dubbed";

        /// <summary>Failed. The reason is in the error of the dub.</summary>
        public const string Failed = "failed";
    }

    /// <summary>Whether the status is final. An unknown status is not.</summary>
    public bool IsTerminal => Value is Values.Dubbed or Values.Failed;
}
