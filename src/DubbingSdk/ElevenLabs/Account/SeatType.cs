using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The role of a user in a workspace.</summary>
[JsonConverter(typeof(OpenValueConverter<SeatType>))]
public readonly record struct SeatType : IOpenValue<SeatType>
{
    private static readonly FrozenSet<string> Known = new[] { Values.WorkspaceAdmin, Values.WorkspaceMember, Values.WorkspaceLiteMember }.ToFrozenSet(StringComparer.Ordinal);

    private readonly string? _value;

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public SeatType(string value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>Administers it.</summary>
    public static SeatType WorkspaceAdmin => new(Values.WorkspaceAdmin);

    /// <summary>Works in it.</summary>
    public static SeatType WorkspaceMember => new(Values.WorkspaceMember);

    /// <summary>Works in it with fewer rights.</summary>
    public static SeatType WorkspaceLiteMember => new(Values.WorkspaceLiteMember);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    /// <inheritdoc/>
    public bool IsKnown => Known.Contains(Value);

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public static implicit operator SeatType(string value) => new(value);

    /// <inheritdoc/>
    public static SeatType FromValue(string? value) => new(value ?? string.Empty);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The known values as constants, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="SeatType.WorkspaceAdmin"/>
        public const string WorkspaceAdmin = "workspace_admin";

        /// <inheritdoc cref="SeatType.WorkspaceMember"/>
        public const string WorkspaceMember = "workspace_member";

        /// <inheritdoc cref="SeatType.WorkspaceLiteMember"/>
        public const string WorkspaceLiteMember = "workspace_lite_member";
    }
}
