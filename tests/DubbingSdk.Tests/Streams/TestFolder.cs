namespace DubbingSdk.Tests.Streams;

/// <summary>A folder of one test, gone after it.</summary>
internal sealed class TestFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dubbing-tests-");

    /// <summary>The names of all that lies in the folder, hidden files too.</summary>
    public IEnumerable<string?> Names => Directory.EnumerateFileSystemEntries(_folder.FullName).Select(Path.GetFileName).Order();

    public string this[string name] => Path.Combine(_folder.FullName, name);

    /// <summary>Writes a file into the folder.</summary>
    public string Write(string name, byte[] bytes)
    {
        File.WriteAllBytes(this[name], bytes);
        return this[name];
    }

    public byte[] Read(string name) => File.ReadAllBytes(this[name]);

    public void Clear()
    {
        foreach (var file in _folder.EnumerateFiles())
            file.Delete();
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
