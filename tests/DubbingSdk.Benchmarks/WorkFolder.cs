namespace DubbingSdk.Benchmarks;

/// <summary>A folder for the files of the work, gone when it is done.</summary>
internal sealed class WorkFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("dubbing-benchmark-").FullName;

    /// <summary>Makes the folder, with a file to send that takes no room on the disk.</summary>
    public WorkFolder(Work work)
    {
        if (work.Kind != WorkKind.Upload)
            return;

        using var file = File.Create(Source);
        file.SetLength(work.Size);
    }

    public string Source => Path.Combine(_path, "source.wav");

    public string Target => Path.Combine(_path, "target.mp3");

    /// <summary>Removes saved files, so that freeing their space is not part of the next measurement.</summary>
    public void Clear() => File.Delete(Target);

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
