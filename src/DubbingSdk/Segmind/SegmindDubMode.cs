using System.Text.Json.Serialization;

namespace DubbingSdk.Segmind;

/// <summary>The mode of a dub: whether the service or the caller provides the transcript.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<SegmindDubMode>))]
public readonly partial record struct SegmindDubMode
{
    public static partial class Values
    {
        /// <summary>The service transcribes and translates the source.</summary>
        public const string Automatic = "automatic";

        /// <summary>The caller provides transcript and translation as CSV. Experimental.</summary>
        public const string Manual = "manual";
    }
}
