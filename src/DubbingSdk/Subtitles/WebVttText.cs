using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace DubbingSdk;

/// <summary>Formats and parses the text of a WebVTT cue, with its voices, markup and escaped characters.</summary>
internal static partial class WebVttText
{
    public static string Write(SubtitleCue cue) => cue.Speaker is null ? Escape(cue.Text) : $"<v {Escape(cue.Speaker)}>{Escape(cue.Text)}";

    /// <summary>Reads the text of each voice. Ignores other markup.</summary>
    public static List<(string? Speaker, string Text)> Read(string text)
    {
        var spoken = new List<(string?, string)>();
        var plain = new StringBuilder();
        string? speaker = null;
        var position = 0;
        foreach (Match tag in Tag().Matches(text))
        {
            plain.Append(text, position, tag.Index - position);
            position = tag.Index + tag.Length;
            if (tag.Groups["voice"].Success)
            {
                Add(isLast: false);
                speaker = tag.Groups["speaker"] is { Success: true } name ? WebUtility.HtmlDecode(name.Value) : null;
            }
        }

        plain.Append(text, position, text.Length - position);
        Add(isLast: true);
        return spoken;

        void Add(bool isLast)
        {
            var part = WebUtility.HtmlDecode(plain.ToString());
            plain.Clear();
            if (!string.IsNullOrWhiteSpace(part) || (isLast && spoken.Count == 0))
                spoken.Add((speaker, part));
        }
    }

    private static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>Backtracks little, because no quantifier extends beyond the next bracket.</summary>
    [GeneratedRegex(@"</?(c|i|b|u|ruby|rt|lang)(\.[^\s<>]*)?(\s[^<>]*)?>|<[0-9:.]+>|<(?<voice>/?v)(\.[^\s<>]*)?(\s(?<speaker>[^<>]*))?>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Tag();
}
