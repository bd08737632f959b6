using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Docs;

/// <summary>A piece of C# in a page.</summary>
internal sealed record CodeBlock(string Page, int Line, string Code)
{
    private static readonly string[] Pages =
        ["README.md", "openapi/README.md", "src/DubbingSdk.Emulator/README.md", .. Directory.GetFiles(Repository.PathOf("docs"), "*.md").Select(file => $"docs/{Path.GetFileName(file)}")];

    public static IReadOnlyList<CodeBlock> All { get; } = [.. Pages.SelectMany(Read)];

    /// <summary>The block at a place: its page and its first line.</summary>
    public static CodeBlock At(string place) => All.Single(block => block.ToString() == place);

    public override string ToString() => $"{Page}:{Line}";

    private static IEnumerable<CodeBlock> Read(string page)
    {
        var lines = File.ReadAllLines(Repository.PathOf(page.Split('/')));
        for (var start = Array.IndexOf(lines, "```csharp"); start >= 0; start = Array.IndexOf(lines, "```csharp", start + 1))
        {
            var end = Array.IndexOf(lines, "```", start);
            yield return new CodeBlock(page, start + 2, string.Join('\n', lines[(start + 1)..end]));
        }
    }
}
