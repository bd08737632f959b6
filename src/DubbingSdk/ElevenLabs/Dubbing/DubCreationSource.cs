using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>Where a dub was started.</summary>
[JsonConverter(typeof(OpenValueConverter<DubCreationSource>))]
public readonly record struct DubCreationSource : IOpenValue<DubCreationSource>
{
    private static readonly FrozenSet<string> Known = new[] { Values.FlowNode, Values.DubbingUi, Values.DubbingApi }.ToFrozenSet(StringComparer.Ordinal);

    private readonly string? _value;

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public DubCreationSource(string value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>In a flow.</summary>
    public static DubCreationSource FlowNode => new(Values.FlowNode);

    /// <summary>On the service's website.</summary>
    public static DubCreationSource DubbingUi => new(Values.DubbingUi);

    /// <summary>Through the API, as this library does.</summary>
    public static DubCreationSource DubbingApi => new(Values.DubbingApi);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    /// <inheritdoc/>
    public bool IsKnown => Known.Contains(Value);

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public static implicit operator DubCreationSource(string value) => new(value);

    /// <inheritdoc/>
    public static DubCreationSource FromValue(string? value) => new(value ?? string.Empty);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The known values as constants, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="DubCreationSource.FlowNode"/>
        public const string FlowNode = "flow_node";

        /// <inheritdoc cref="DubCreationSource.DubbingUi"/>
        public const string DubbingUi = "dubbing_ui";

        /// <inheritdoc cref="DubCreationSource.DubbingApi"/>
        public const string DubbingApi = "dubbing_api";
    }
}
