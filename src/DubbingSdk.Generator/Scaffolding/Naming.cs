using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace DubbingSdk.Generator.Scaffolding;

/// <summary>Converts the names and descriptions of a document to C#.</summary>
internal static partial class Naming
{
    /// <summary>Returns the C# name of a JSON name: <c>TracksZip</c> for <c>tracks_zip</c>.</summary>
    public static string Pascal(string word)
    {
        var name = string.Concat(Separators().Split(word).Where(part => part.Length > 0).Select(Capitalize));
        return name.Length > 0 && char.IsAsciiLetter(name[0]) ? name : $"Value{name}";
    }

    /// <summary>Whether the naming policy of the JSON context converts the C# name to the JSON name.</summary>
    public static bool IsByPolicy(string jsonName) => JsonNamingPolicy.SnakeCaseLower.ConvertName(Pascal(jsonName)) == jsonName;

    /// <summary>Returns the text of a documentation comment from a description in Markdown.</summary>
    public static string Documentation(string? description, string fallback)
    {
        var text = Spaces().Replace(string.IsNullOrWhiteSpace(description) ? fallback : description, " ").Trim();
        return Code().Replace(new XText(text).ToString(), "<c>$1</c>");
    }

    /// <summary>Capitalizes a word. A word in all capitals is treated like any other.</summary>
    private static string Capitalize(string word) => char.ToUpperInvariant(word[0]) + (word.Any(char.IsAsciiLetterLower) ? word[1..] : word[1..].ToLowerInvariant());

    [GeneratedRegex("[^A-Za-z0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex Separators();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();

    [GeneratedRegex("`([^`]+)`", RegexOptions.NonBacktracking)]
    private static partial Regex Code();
}
