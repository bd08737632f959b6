using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The form of audio that is sent.</summary>
[JsonConverter(typeof(OpenValueConverter<AudioFileFormat>))]
public readonly record struct AudioFileFormat : IOpenValue<AudioFileFormat>
{
    private static readonly FrozenSet<string> Known = new[] { Values.PcmAt16000Hz, Values.Other }.ToFrozenSet(StringComparer.Ordinal);

    private readonly string? _value;

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public AudioFileFormat(string value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>Raw samples: 16-bit little-endian PCM, 16 kHz, mono, which takes less time to begin with.</summary>
    public static AudioFileFormat PcmAt16000Hz => new(Values.PcmAt16000Hz);

    /// <summary>Anything else: an encoded file that tells what it is.</summary>
    public static AudioFileFormat Other => new(Values.Other);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    /// <inheritdoc/>
    public bool IsKnown => Known.Contains(Value);

    /// <summary>The media type of such audio, where its form alone tells it.</summary>
    internal string? MediaType => Value == Values.PcmAt16000Hz ? MediaTypes.Pcm : null;

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public static implicit operator AudioFileFormat(string value) => new(value);

    /// <inheritdoc/>
    public static AudioFileFormat FromValue(string? value) => new(value ?? string.Empty);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The known values as constants, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="AudioFileFormat.PcmAt16000Hz"/>
        public const string PcmAt16000Hz = "pcm_s16le_16";

        /// <inheritdoc cref="AudioFileFormat.Other"/>
        public const string Other = "other";
    }
}
