namespace DubbingSdk.Generator.Tests.Support;

/// <summary>A folder that goes with the test: empty, or with a copy of what the tool reads and writes.</summary>
internal sealed class Sandbox : IDisposable
{
    private static readonly string[] CopiedFolders = ["openapi", "docs", "src/DubbingSdk"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dubbing-");

    public static string Repository { get; } = FindRepository();

    public string Root => _folder.FullName;

    public static Sandbox OfRepository()
    {
        var sandbox = new Sandbox();
        foreach (var file in CopiedFolders.SelectMany(Files))
            sandbox.Write(Path.GetRelativePath(Repository, file), File.ReadAllBytes(file));
        return sandbox;
    }

    public string PathOf(string relativePath) => Path.Combine(Root, relativePath);

    public string Write(string relativePath, string text) => Write(relativePath, System.Text.Encoding.UTF8.GetBytes(text));

    public string Read(string relativePath) => File.ReadAllText(PathOf(relativePath));

    public void Dispose() => _folder.Delete(recursive: true);

    private static IEnumerable<string> Files(string folder)
    {
        var root = Path.Combine(Repository, folder);
        return Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Where(file => Path.GetRelativePath(root, file).Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj"));
    }

    private string Write(string relativePath, byte[] content)
    {
        var path = PathOf(relativePath);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "DubbingSdk.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException($"{AppContext.BaseDirectory} is not below the folder of DubbingSdk.sln.");
    }
}
