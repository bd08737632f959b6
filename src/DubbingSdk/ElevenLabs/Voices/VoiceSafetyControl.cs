using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>What the service does when a voice is used.</summary>
[JsonConverter(typeof(OpenValueConverter<VoiceSafetyControl>))]
public readonly record struct VoiceSafetyControl : IOpenValue<VoiceSafetyControl>
{
    private static readonly FrozenSet<string> Known = new[] { Values.None, Values.Ban, Values.Captcha, Values.EnterpriseBan, Values.EnterpriseCaptcha }.ToFrozenSet(StringComparer.Ordinal);

    private readonly string? _value;

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public VoiceSafetyControl(string value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>Nothing.</summary>
    public static VoiceSafetyControl None => new(Values.None);

    /// <summary>It refuses.</summary>
    public static VoiceSafetyControl Ban => new(Values.Ban);

    /// <summary>It asks for a spoken check.</summary>
    public static VoiceSafetyControl Captcha => new(Values.Captcha);

    /// <summary>It refuses enterprises.</summary>
    public static VoiceSafetyControl EnterpriseBan => new(Values.EnterpriseBan);

    /// <summary>It asks enterprises for a spoken check.</summary>
    public static VoiceSafetyControl EnterpriseCaptcha => new(Values.EnterpriseCaptcha);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    /// <inheritdoc/>
    public bool IsKnown => Known.Contains(Value);

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public static implicit operator VoiceSafetyControl(string value) => new(value);

    /// <inheritdoc/>
    public static VoiceSafetyControl FromValue(string? value) => new(value ?? string.Empty);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The known values as constants, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="VoiceSafetyControl.None"/>
        public const string None = "NONE";

        /// <inheritdoc cref="VoiceSafetyControl.Ban"/>
        public const string Ban = "BAN";

        /// <inheritdoc cref="VoiceSafetyControl.Captcha"/>
        public const string Captcha = "CAPTCHA";

        /// <inheritdoc cref="VoiceSafetyControl.EnterpriseBan"/>
        public const string EnterpriseBan = "ENTERPRISE_BAN";

        /// <inheritdoc cref="VoiceSafetyControl.EnterpriseCaptcha"/>
        public const string EnterpriseCaptcha = "ENTERPRISE_CAPTCHA";
    }
}
