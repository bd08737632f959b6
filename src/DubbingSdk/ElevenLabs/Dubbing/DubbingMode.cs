using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>How a dub is made.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<DubbingMode>))]
public readonly partial record struct DubbingMode
{
    public static partial class Values
    {
        /// <summary>From the source alone.</summary>
        public const string Automatic = "automatic";

        /// <summary>From a transcript given as CSV, with foreground and background audio. Experimental, and not advised for production.</summary>
        public const string Manual = "manual";
    }
}
