namespace DubbingSdk.Emulator.Storage;

/// <summary>A temporary folder for data that is too large for memory; it is created on first use.</summary>
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
            // A file is still being read; the operating system clears its temporary folder eventually.
        }
    }
}
