using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>What kind of voice one is.</summary>
[JsonConverter(typeof(OpenValueConverter<VoiceCategory>))]
public readonly record struct VoiceCategory : IOpenValue<VoiceCategory>
{
    private static readonly FrozenSet<string> Known = new[] { Values.Premade, Values.Cloned, Values.Generated, Values.Professional, Values.Famous, Values.HighQuality }.ToFrozenSet(StringComparer.Ordinal);

    private readonly string? _value;

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public VoiceCategory(string value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>Made by the service.</summary>
    public static VoiceCategory Premade => new(Values.Premade);

    /// <summary>An instant clone.</summary>
    public static VoiceCategory Cloned => new(Values.Cloned);

    /// <summary>Designed from a description.</summary>
    public static VoiceCategory Generated => new(Values.Generated);

    /// <summary>A professional clone.</summary>
    public static VoiceCategory Professional => new(Values.Professional);

    /// <summary>The voice of a well-known person.</summary>
    public static VoiceCategory Famous => new(Values.Famous);

    /// <summary>A clone of high quality.</summary>
    public static VoiceCategory HighQuality => new(Values.HighQuality);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    /// <inheritdoc/>
    public bool IsKnown => Known.Contains(Value);

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public static implicit operator VoiceCategory(string value) => new(value);

    /// <inheritdoc/>
    public static VoiceCategory FromValue(string? value) => new(value ?? string.Empty);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The known values as constants, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="VoiceCategory.Premade"/>
        public const string Premade = "premade";

        /// <inheritdoc cref="VoiceCategory.Cloned"/>
        public const string Cloned = "cloned";

        /// <inheritdoc cref="VoiceCategory.Generated"/>
        public const string Generated = "generated";

        /// <inheritdoc cref="VoiceCategory.Professional"/>
        public const string Professional = "professional";

        /// <inheritdoc cref="VoiceCategory.Famous"/>
        public const string Famous = "famous";

        /// <inheritdoc cref="VoiceCategory.HighQuality"/>
        public const string HighQuality = "high_quality";
    }
}
