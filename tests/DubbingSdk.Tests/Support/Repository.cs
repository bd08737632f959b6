namespace DubbingSdk.Tests.Support;

/// <summary>The working copy that the tests were built from.</summary>
internal static class Repository
{
    private static readonly string Root = FindRoot();

    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    /// <summary>
    /// Compares a text with the file that holds it. With <c>DUBBING_UPDATE_SNAPSHOTS=1</c> in the environment it writes the file instead.
    /// </summary>
    public static void ShouldHold(string text, params ReadOnlySpan<string> file)
    {
        var path = PathOf(file);
        if (Environment.GetEnvironmentVariable("DUBBING_UPDATE_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        var held = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : null;
        if (held != text)
            Assert.Fail($"{Path.GetRelativePath(Root, path)} is out of date{Difference(held, text)}. Run the tests with DUBBING_UPDATE_SNAPSHOTS=1 to rewrite it, and look at what changed. Expected:\n\n{text}");
    }

    private static string Difference(string? held, string text)
    {
        var (old, now) = ((held ?? string.Empty).Split('\n'), text.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(old.Length, now.Length)).First(index => old.ElementAtOrDefault(index) != now.ElementAtOrDefault(index));
        return $" in line {line + 1}: it says '{old.ElementAtOrDefault(line)}' and should say '{now.ElementAtOrDefault(line)}'";
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "DubbingSdk.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException($"{AppContext.BaseDirectory} is not below the folder of DubbingSdk.sln.");
    }
}
