using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The sharing status of a voice.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<VoiceSharingStatus>))]
public readonly partial record struct VoiceSharingStatus
{
    public static partial class Values
    {
        /// <summary>Shared.</summary>
        public const string Enabled = "enabled";

        /// <summary>Not shared.</summary>
        public const string Disabled = "disabled";

        /// <summary>A copy of a shared voice.</summary>
        public const string Copied = "copied";

        /// <summary>A copy of a voice that is no longer shared.</summary>
        public const string CopiedDisabled = "copied_disabled";
    }
}
