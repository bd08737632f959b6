using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>How far a language of a project has come.</summary>
[JsonConverter(typeof(OpenValueConverter<ProjectLanguageStatus>))]
public readonly record struct ProjectLanguageStatus : IOpenValue<ProjectLanguageStatus>
{
    private static readonly FrozenSet<string> Known = new[] { Values.Queued, Values.Processing, Values.Completed, Values.Stale, Values.Failed }.ToFrozenSet(StringComparer.Ordinal);

    private readonly string? _value;

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public ProjectLanguageStatus(string value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>Waiting for its turn, or for its project to be ready.</summary>
    public static ProjectLanguageStatus Queued => new(Values.Queued);

    /// <summary>Being dubbed.</summary>
    public static ProjectLanguageStatus Processing => new(Values.Processing);

    /// <summary>Done: the output can be downloaded.</summary>
    public static ProjectLanguageStatus Completed => new(Values.Completed);

    /// <summary>Edited since it was dubbed. It stays so until it is regenerated.</summary>
    public static ProjectLanguageStatus Stale => new(Values.Stale);

    /// <summary>Given up; the reason is in the error of the language.</summary>
    public static ProjectLanguageStatus Failed => new(Values.Failed);

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    /// <inheritdoc/>
    public bool IsKnown => Known.Contains(Value);

    /// <summary>Whether nothing more will happen unless it is asked for. An unknown status is not terminal.</summary>
    public bool IsTerminal => Value is Values.Completed or Values.Stale or Values.Failed;

    /// <summary>Makes the value from its text on the wire.</summary>
    /// <param name="value">The text on the wire.</param>
    public static implicit operator ProjectLanguageStatus(string value) => new(value);

    /// <inheritdoc/>
    public static ProjectLanguageStatus FromValue(string? value) => new(value ?? string.Empty);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The known values as constants, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="ProjectLanguageStatus.Queued"/>
        public const string Queued = "queued";

        /// <inheritdoc cref="ProjectLanguageStatus.Processing"/>
        public const string Processing = "processing";

        /// <inheritdoc cref="ProjectLanguageStatus.Completed"/>
        public const string Completed = "completed";

        /// <inheritdoc cref="ProjectLanguageStatus.Stale"/>
        public const string Stale = "stale";

        /// <inheritdoc cref="ProjectLanguageStatus.Failed"/>
        public const string Failed = "failed";
    }
}
