using System.Text.RegularExpressions;

namespace DubbingSdk.Tests.Docs;

/// <summary>An expression of the old dialect, and the field's word for it, as <c>docs/contributing/glossary.md</c> has it.</summary>
internal sealed record OldWord(string Expression, string Word)
{
    private readonly Regex _expression = new(Expression, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static IReadOnlyList<OldWord> All { get; } =
    [
        new(@"\banswer(s|ed|ing)?\b", "response"),
        new(@"\bdoubt(s|ful)?\b", "ambiguous outcome"),
        new(@"\b(is|are|was|were|been|be) (told|asked)\b|^\W*\s*Told\b|\bgets told\b", "report"),
        new(@"\b(service|library|client|emulator|document|message|response|exception|it|which|that) (says?|said|tells?|told)\b", "state"),
        new(@"\basks? (the service|for the status|again)\b|\basked (again|for the status)\b", "poll"),
        new(@"\bquestions?\b", "poll"),
        new(@"\bmistakes?\b", "validation error"),
        new(@"\bin the making\b", "in progress"),
        new(@"\b(tak(e|es|en|ing)|took) (it |them |the work )?up again\b", "resume"),
        new(@"(?<!(system|service|emulator)('s)? )\bclocks?\b", "timeout"),
        new(@"\b(sent|sends?|sending) (it )?again\b|\brepetitions?\b", "retry"),
        new(@"\breplay(s|ed|ing)?\b", "retry"),
        new(@"(?<!(base|IP|mail|loopback|network) )\baddress(es)?\b", "URI"),
        new(@"\b(lets?|letting) go\b", "released"),
        new(@"\bhand(s|ed|ing)? over\b", "ownership is transferred"),
        new(@"\bstands? still\b|\bstood still\b", "stall"),
        new(@"\bpassing (failure|reason)s?\b", "transient failure"),
        new(@"\b(is|are) not (one|none)\.", "validation error"),
        new(@"\bthe \w+ there are\b", "return"),
    ];

    public bool IsIn(string prose) => _expression.IsMatch(prose);
}
