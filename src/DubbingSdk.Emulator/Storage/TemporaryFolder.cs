namespace DubbingSdk.Emulator.Storage;

/// <summary>A folder for what is too large to be kept in memory; it is made when it is first needed.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly Lazy<DirectoryInfo> _folder = new(() => Directory.CreateTempSubdirectory("dubbing-emulator-"));
    private long _count;

    public string NewFile() => Path.Combine(_folder.Value.FullName, $"{Interlocked.Increment(ref _count)}");

    public void Dispose()
    {
        try
        {
            if (_folder.IsValueCreated)
                _folder.Value.Delete(recursive: true);
        }
        catch (IOException)
        {
            // Somebody still reads a file; the system clears its temporary folder some day.
        }
    }
}
