using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The restriction that the service applies to the use of a voice.</summary>
/// <remarks>The service does not document the values; the meanings are inferred from their names.</remarks>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<VoiceSafetyControl>))]
public readonly partial record struct VoiceSafetyControl
{
    public static partial class Values
    {
        /// <summary>No restriction.</summary>
        public const string None = "NONE";

        /// <summary>The use is refused.</summary>
        public const string Ban = "BAN";

        /// <summary>The use requires a voice captcha.</summary>
        public const string Captcha = "CAPTCHA";

        /// <summary>The use by enterprises is refused.</summary>
        public const string EnterpriseBan = "ENTERPRISE_BAN";

        /// <summary>The use by enterprises requires a voice captcha.</summary>
        public const string EnterpriseCaptcha = "ENTERPRISE_CAPTCHA";
    }
}
