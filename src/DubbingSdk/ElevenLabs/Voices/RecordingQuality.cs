using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The quality of recordings.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<RecordingQuality>))]
public readonly partial record struct RecordingQuality
{
    public static partial class Values
    {
        /// <summary>Studio quality.</summary>
        public const string Studio = "studio";

        /// <summary>Good.</summary>
        public const string Good = "good";

        /// <summary>Fair.</summary>
        public const string Ok = "ok";

        /// <summary>Poor.</summary>
        public const string Poor = "poor";

        /// <summary>Bad.</summary>
        public const string Bad = "bad";
    }
}
