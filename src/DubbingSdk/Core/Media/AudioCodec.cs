using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The codec of an <see cref="AudioFormat"/>.</summary>
[JsonConverter(typeof(OpenValueConverter<AudioCodec>))]
public readonly record struct AudioCodec : IOpenValue<AudioCodec>
{
    private static readonly FrozenSet<string> Known = new[] { Values.Mp3, Values.Pcm, Values.Wav, Values.Ulaw, Values.Alaw, Values.Opus }.ToFrozenSet(StringComparer.Ordinal);

    private readonly string? _value;

    /// <summary>Makes the value from its text.</summary>
    /// <param name="value">The text, for example <c>mp3</c>.</param>
    public AudioCodec(string value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>MPEG audio, layer III.</summary>
    public static AudioCodec Mp3 => new(Values.Mp3);

    /// <summary>16-bit little-endian samples, mono, without a container.</summary>
    public static AudioCodec Pcm => new(Values.Pcm);

    /// <summary>16-bit little-endian samples, mono, in a WAV file.</summary>
    public static AudioCodec Wav => new(Values.Wav);

    /// <summary>8-bit µ-law samples, mono, without a container.</summary>
    public static AudioCodec Ulaw => new(Values.Ulaw);

    /// <summary>8-bit A-law samples, mono, without a container.</summary>
    public static AudioCodec Alaw => new(Values.Alaw);

    /// <summary>Opus.</summary>
    public static AudioCodec Opus => new(Values.Opus);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    /// <inheritdoc/>
    public bool IsKnown => Known.Contains(Value);

    /// <summary>Whether it is samples without a container.</summary>
    public bool IsRaw => Value is Values.Pcm or Values.Ulaw or Values.Alaw;

    /// <summary>Makes the value from its text.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator AudioCodec(string value) => new(value);

    /// <inheritdoc/>
    public static AudioCodec FromValue(string? value) => new(value ?? string.Empty);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The known values as constants, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="AudioCodec.Mp3"/>
        public const string Mp3 = "mp3";

        /// <inheritdoc cref="AudioCodec.Pcm"/>
        public const string Pcm = "pcm";

        /// <inheritdoc cref="AudioCodec.Wav"/>
        public const string Wav = "wav";

        /// <inheritdoc cref="AudioCodec.Ulaw"/>
        public const string Ulaw = "ulaw";

        /// <inheritdoc cref="AudioCodec.Alaw"/>
        public const string Alaw = "alaw";

        /// <inheritdoc cref="AudioCodec.Opus"/>
        public const string Opus = "opus";
    }
}
