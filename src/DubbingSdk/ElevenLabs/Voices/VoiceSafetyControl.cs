using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>What the service does when a voice is used.</summary>
[OpenValue]
[JsonConverter(typeof(OpenValueConverter<VoiceSafetyControl>))]
public readonly partial record struct VoiceSafetyControl
{
    public static partial class Values
    {
        /// <summary>Nothing.</summary>
        public const string None = "NONE";

        /// <summary>It refuses.</summary>
        public const string Ban = "BAN";

        /// <summary>It asks for a spoken check.</summary>
        public const string Captcha = "CAPTCHA";

        /// <summary>It refuses enterprises.</summary>
        public const string EnterpriseBan = "ENTERPRISE_BAN";

        /// <summary>It asks enterprises for a spoken check.</summary>
        public const string EnterpriseCaptcha = "ENTERPRISE_CAPTCHA";
    }
}
