using System.Text.Json.Serialization;

namespace DubbingSdk.Segmind;

/// <summary>How a dub is made.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<SegmindDubMode>))]
public readonly partial record struct SegmindDubMode
{
    public static partial class Values
    {
        /// <summary>From the source alone.</summary>
        public const string Automatic = "automatic";

        /// <summary>From a transcript given as CSV. Experimental.</summary>
        public const string Manual = "manual";
    }
}
