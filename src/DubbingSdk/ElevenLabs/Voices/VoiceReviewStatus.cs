using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>How the review of a shared voice ended.</summary>
[JsonConverter(typeof(OpenValueConverter<VoiceReviewStatus>))]
public readonly record struct VoiceReviewStatus : IOpenValue<VoiceReviewStatus>
{
    private static readonly FrozenSet<string> Known = new[]
    {
        Values.NotRequested, Values.Pending, Values.Declined, Values.Allowed, Values.AllowedWithChanges,
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly string? _value;

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public VoiceReviewStatus(string value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>Not asked for.</summary>
    public static VoiceReviewStatus NotRequested => new(Values.NotRequested);

    /// <summary>Under way.</summary>
    public static VoiceReviewStatus Pending => new(Values.Pending);

    /// <summary>Declined.</summary>
    public static VoiceReviewStatus Declined => new(Values.Declined);

    /// <summary>Allowed.</summary>
    public static VoiceReviewStatus Allowed => new(Values.Allowed);

    /// <summary>Allowed with changes.</summary>
    public static VoiceReviewStatus AllowedWithChanges => new(Values.AllowedWithChanges);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    /// <inheritdoc/>
    public bool IsKnown => Known.Contains(Value);

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public static implicit operator VoiceReviewStatus(string value) => new(value);

    /// <inheritdoc/>
    public static VoiceReviewStatus FromValue(string? value) => new(value ?? string.Empty);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The known values as constants, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="VoiceReviewStatus.NotRequested"/>
        public const string NotRequested = "not_requested";

        /// <inheritdoc cref="VoiceReviewStatus.Pending"/>
        public const string Pending = "pending";

        /// <inheritdoc cref="VoiceReviewStatus.Declined"/>
        public const string Declined = "declined";

        /// <inheritdoc cref="VoiceReviewStatus.Allowed"/>
        public const string Allowed = "allowed";

        /// <inheritdoc cref="VoiceReviewStatus.AllowedWithChanges"/>
        public const string AllowedWithChanges = "allowed_with_changes";
    }
}
