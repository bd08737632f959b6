using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>Whether a voice is shared.</summary>
[JsonConverter(typeof(OpenValueConverter<VoiceSharingStatus>))]
public readonly record struct VoiceSharingStatus : IOpenValue<VoiceSharingStatus>
{
    private static readonly FrozenSet<string> Known = new[] { Values.Enabled, Values.Disabled, Values.Copied, Values.CopiedDisabled }.ToFrozenSet(StringComparer.Ordinal);

    private readonly string? _value;

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public VoiceSharingStatus(string value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>Shared.</summary>
    public static VoiceSharingStatus Enabled => new(Values.Enabled);

    /// <summary>Not shared.</summary>
    public static VoiceSharingStatus Disabled => new(Values.Disabled);

    /// <summary>A copy of a shared voice.</summary>
    public static VoiceSharingStatus Copied => new(Values.Copied);

    /// <summary>A copy of a voice that is not shared any more.</summary>
    public static VoiceSharingStatus CopiedDisabled => new(Values.CopiedDisabled);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    /// <inheritdoc/>
    public bool IsKnown => Known.Contains(Value);

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public static implicit operator VoiceSharingStatus(string value) => new(value);

    /// <inheritdoc/>
    public static VoiceSharingStatus FromValue(string? value) => new(value ?? string.Empty);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The known values as constants, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="VoiceSharingStatus.Enabled"/>
        public const string Enabled = "enabled";

        /// <inheritdoc cref="VoiceSharingStatus.Disabled"/>
        public const string Disabled = "disabled";

        /// <inheritdoc cref="VoiceSharingStatus.Copied"/>
        public const string Copied = "copied";

        /// <inheritdoc cref="VoiceSharingStatus.CopiedDisabled"/>
        public const string CopiedDisabled = "copied_disabled";
    }
}
