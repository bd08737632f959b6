using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The generation of models a dub was made with.</summary>
[JsonConverter(typeof(OpenValueConverter<DubbingModel>))]
public readonly record struct DubbingModel : IOpenValue<DubbingModel>
{
    private static readonly FrozenSet<string> Known = new[] { Values.DubbingV1, Values.DubbingV2 }.ToFrozenSet(StringComparer.Ordinal);

    private readonly string? _value;

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public DubbingModel(string value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>The first generation.</summary>
    public static DubbingModel DubbingV1 => new(Values.DubbingV1);

    /// <summary>The second generation.</summary>
    public static DubbingModel DubbingV2 => new(Values.DubbingV2);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    /// <inheritdoc/>
    public bool IsKnown => Known.Contains(Value);

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public static implicit operator DubbingModel(string value) => new(value);

    /// <inheritdoc/>
    public static DubbingModel FromValue(string? value) => new(value ?? string.Empty);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The known values as constants, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="DubbingModel.DubbingV1"/>
        public const string DubbingV1 = "dubbing_v1";

        /// <inheritdoc cref="DubbingModel.DubbingV2"/>
        public const string DubbingV2 = "dubbing_v2";
    }
}
