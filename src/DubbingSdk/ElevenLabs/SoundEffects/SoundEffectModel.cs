using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A model that makes sounds.</summary>
[JsonConverter(typeof(OpenValueConverter<SoundEffectModel>))]
public readonly record struct SoundEffectModel : IOpenValue<SoundEffectModel>
{
    private static readonly FrozenSet<string> Known = new[] { Values.ElevenTextToSoundV2 }.ToFrozenSet(StringComparer.Ordinal);

    private readonly string? _value;

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public SoundEffectModel(string value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>The second model, the only one that can loop.</summary>
    public static SoundEffectModel ElevenTextToSoundV2 => new(Values.ElevenTextToSoundV2);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    /// <inheritdoc/>
    public bool IsKnown => Known.Contains(Value);

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public static implicit operator SoundEffectModel(string value) => new(value);

    /// <inheritdoc/>
    public static SoundEffectModel FromValue(string? value) => new(value ?? string.Empty);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The known values as constants, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="SoundEffectModel.ElevenTextToSoundV2"/>
        public const string ElevenTextToSoundV2 = "eleven_text_to_sound_v2";
    }
}
