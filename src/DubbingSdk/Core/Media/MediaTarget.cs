namespace DubbingSdk;

/// <summary>The target of a download: the final file, and the temporary file that is written until the media is complete.</summary>
internal sealed class MediaTarget
{
    private readonly bool _overwrite;

    private MediaTarget(string path, bool overwrite)
    {
        Path = path;
        _overwrite = overwrite;
        TemporaryPath = System.IO.Path.Combine(Directory, $".{Name}.{Guid.NewGuid():N}.tmp");
    }

    public string Path { get; }

    public string TemporaryPath { get; }

    private string Name => System.IO.Path.GetFileName(Path);

    private string Directory => System.IO.Path.GetDirectoryName(Path)!;

    /// <summary>Checks the target before the download begins.</summary>
    public static MediaTarget Check(string path, bool overwrite)
    {
        var full = System.IO.Path.GetFullPath(path);
        if (System.IO.Directory.Exists(full) || System.IO.Path.GetFileName(full).Length == 0)
            throw new IOException($"'{path}' is a folder. Pass the path of a file.");

        var target = new MediaTarget(full, overwrite);
        if (!System.IO.Directory.Exists(target.Directory))
            throw new DirectoryNotFoundException($"The folder of '{path}' does not exist. Create it first.");
        if (!overwrite && File.Exists(full))
            throw new IOException($"'{path}' exists. Choose another name, or pass overwrite: true.");

        return target;
    }

    public void Publish() => File.Move(TemporaryPath, Path, _overwrite);

    public void Discard() => File.Delete(TemporaryPath);

    /// <summary>Keeps the bytes written so far as <c>name.part</c>, or with a number if that exists.</summary>
    public string KeepPart()
    {
        for (var number = 1; ; number++)
        {
            var part = number == 1 ? $"{Path}.part" : $"{Path}.{number}.part";
            if (File.Exists(part))
                continue;

            File.Move(TemporaryPath, part);
            return part;
        }
    }
}
