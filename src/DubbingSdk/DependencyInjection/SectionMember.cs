using System.Globalization;

namespace DubbingSdk;

/// <summary>A member that a configuration section may have: its name, and which values it accepts.</summary>
internal sealed class SectionMember
{
    private readonly Func<string, string?> _findError;

    private SectionMember(string name, Func<string, string?> findError) => (Name, _findError) = (name, findError);

    public string Name { get; }

    /// <summary>The members of a group, or none for a value.</summary>
    public IReadOnlyList<SectionMember> Members { get; private init; } = [];

    /// <summary>Whether the member is a map with names of the user's.</summary>
    public bool IsMap { get; private init; }

    /// <summary>Whether an empty value is one, rather than no value.</summary>
    public bool AcceptsEmpty { get; private init; }

    /// <summary>Whether the member exists in code only, such as a delegate.</summary>
    public bool IsInCodeOnly { get; private init; }

    public static SectionMember Text(string name) => new(name, static _ => null) { AcceptsEmpty = true };

    public static SectionMember Address(string name) =>
        new(name, static value => Uri.TryCreate(value, UriKind.RelativeOrAbsolute, out _) ? null : "must be a URI that begins with https://");

    public static SectionMember Number(string name) =>
        new(name, static value => int.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out _) ? null : "must be a whole number");

    public static SectionMember Flag(string name) => new(name, static value => bool.TryParse(value, out _) ? null : "must be true or false");

    public static SectionMember Time(string name) =>
        new(name, static value => TimeSpan.TryParse(value, CultureInfo.InvariantCulture, out _) ? null : "must be a time in the format hh:mm:ss, such as 00:20:00");

    public static SectionMember Version(string name) => new(name, static value => System.Version.TryParse(value, out _) ? null : "must be a version such as 1.1, 2.0 or 3.0");

    public static SectionMember Choice<T>(string name)
        where T : struct, Enum =>
        new(name, static value => Enum.TryParse<T>(value, ignoreCase: true, out var parsed) && Enum.IsDefined(parsed) ? null : $"must be one of {string.Join(", ", Enum.GetNames<T>())}");

    public static SectionMember Map(string name) => new(name, static _ => "must be a section with a value for each name") { IsMap = true };

    public static SectionMember Group(string name, params IReadOnlyList<SectionMember> members) =>
        new(name, _ => $"must be a section with the options {string.Join(", ", members.Select(static member => member.Name))}") { Members = members };

    public static SectionMember InCodeOnly(string name) => new(name, static _ => null) { IsInCodeOnly = true };

    /// <summary>Returns why a value is invalid, as the end of a sentence, or null.</summary>
    public string? FindError(string value) => value.Length == 0 && !AcceptsEmpty ? null : _findError(value);
}
