using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A category of voices.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<VoiceCategory>))]
public readonly partial record struct VoiceCategory
{
    public static partial class Values
    {
        /// <summary>Provided by the service.</summary>
        public const string Premade = "premade";

        /// <summary>An instant clone.</summary>
        public const string Cloned = "cloned";

        /// <summary>Designed from a description.</summary>
        public const string Generated = "generated";

        /// <summary>A professional clone.</summary>
        public const string Professional = "professional";

        /// <summary>The voice of a well-known person.</summary>
        public const string Famous = "famous";

        /// <summary>A high-quality clone.</summary>
        public const string HighQuality = "high_quality";
    }
}
