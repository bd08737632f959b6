using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>A model that designs voices.</summary>
[JsonConverter(typeof(OpenValueConverter<VoiceDesignModel>))]
public readonly record struct VoiceDesignModel : IOpenValue<VoiceDesignModel>
{
    private static readonly FrozenSet<string> Known = new[] { Values.ElevenMultilingualTtvV2, Values.ElevenTtvV3 }.ToFrozenSet(StringComparer.Ordinal);

    private readonly string? _value;

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public VoiceDesignModel(string value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>The second model, for many languages.</summary>
    public static VoiceDesignModel ElevenMultilingualTtvV2 => new(Values.ElevenMultilingualTtvV2);

    /// <summary>The third model, which also takes audio to model a voice on.</summary>
    public static VoiceDesignModel ElevenTtvV3 => new(Values.ElevenTtvV3);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    /// <inheritdoc/>
    public bool IsKnown => Known.Contains(Value);

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public static implicit operator VoiceDesignModel(string value) => new(value);

    /// <inheritdoc/>
    public static VoiceDesignModel FromValue(string? value) => new(value ?? string.Empty);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The known values as constants, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="VoiceDesignModel.ElevenMultilingualTtvV2"/>
        public const string ElevenMultilingualTtvV2 = "eleven_multilingual_ttv_v2";

        /// <inheritdoc cref="VoiceDesignModel.ElevenTtvV3"/>
        public const string ElevenTtvV3 = "eleven_ttv_v3";
    }
}
