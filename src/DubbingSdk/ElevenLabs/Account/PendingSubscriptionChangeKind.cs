using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>What will happen to a plan.</summary>
[JsonConverter(typeof(OpenValueConverter<PendingSubscriptionChangeKind>))]
public readonly record struct PendingSubscriptionChangeKind : IOpenValue<PendingSubscriptionChangeKind>
{
    private static readonly FrozenSet<string> Known = new[] { Values.Change, Values.Cancellation }.ToFrozenSet(StringComparer.Ordinal);

    private readonly string? _value;

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public PendingSubscriptionChangeKind(string value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>Another plan follows.</summary>
    public static PendingSubscriptionChangeKind Change => new(Values.Change);

    /// <summary>It ends.</summary>
    public static PendingSubscriptionChangeKind Cancellation => new(Values.Cancellation);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    /// <inheritdoc/>
    public bool IsKnown => Known.Contains(Value);

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public static implicit operator PendingSubscriptionChangeKind(string value) => new(value);

    /// <inheritdoc/>
    public static PendingSubscriptionChangeKind FromValue(string? value) => new(value ?? string.Empty);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The known values as constants, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="PendingSubscriptionChangeKind.Change"/>
        public const string Change = "change";

        /// <inheritdoc cref="PendingSubscriptionChangeKind.Cancellation"/>
        public const string Cancellation = "cancellation";
    }
}
