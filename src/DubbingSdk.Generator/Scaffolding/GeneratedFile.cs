namespace DubbingSdk.Generator.Scaffolding;

/// <summary>A file with its intended content.</summary>
internal sealed record GeneratedFile(string Root, string RelativePath, string Content)
{
    public bool Exists => File.Exists(FullPath);

    public bool IsChanged => !Exists || File.ReadAllText(FullPath).ReplaceLineEndings("\n") != Content;

    private string FullPath => Path.Combine(Root, RelativePath);

    public void Write()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FullPath)!);
        File.WriteAllText(FullPath, Content);
    }
}
