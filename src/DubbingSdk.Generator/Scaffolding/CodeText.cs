namespace DubbingSdk.Generator.Scaffolding;

/// <summary>Composes the text of a source file.</summary>
internal static class CodeText
{
    /// <summary>Returns the text of a file: the usings that are needed, the namespace, and the lines of the type.</summary>
    public static string File(string @namespace, IEnumerable<string> lines, params IEnumerable<(string Namespace, string Sign)> usings)
    {
        var body = string.Join('\n', lines);
        var used = usings.Where(candidate => body.Contains(candidate.Sign, StringComparison.Ordinal)).Select(candidate => candidate.Namespace).Order(StringComparer.Ordinal).ToList();
        return $"{string.Concat(used.Select(name => $"using {name};\n"))}{(used.Count > 0 ? "\n" : string.Empty)}namespace {@namespace};\n\n{body}\n";
    }

    /// <summary>Returns indented members with an empty line between them.</summary>
    public static IEnumerable<string> Members(IEnumerable<IEnumerable<string>> members) =>
        members.SelectMany((member, index) => (index > 0 ? [string.Empty] : Array.Empty<string>()).Concat(member.Select(line => line.Length > 0 ? $"    {line}" : line)));
}
