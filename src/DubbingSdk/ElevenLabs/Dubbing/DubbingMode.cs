using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A mode of dubbing.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<DubbingMode>))]
public readonly partial record struct DubbingMode
{
    public static partial class Values
    {
        /// <summary>The service transcribes and translates the source.</summary>
        public const string Automatic = "automatic";

        /// <summary>The request has the transcript and the translation as CSV, and the foreground and background audio. Experimental, and not recommended for production.</summary>
        public const string Manual = "manual";
    }
}
