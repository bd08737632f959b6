using System.CommandLine;

namespace Samples;

/// <summary>The recording a sample works on.</summary>
internal static class Recording
{
    /// <summary>The short recording that comes with the samples.</summary>
    public static string Bundled => Path.Combine(AppContext.BaseDirectory, "assets", "welcome-en.mp3");

    /// <summary>A file to work on instead of the bundled one.</summary>
    public static Argument<FileInfo> Argument()
    {
        var file = new Argument<FileInfo>("file")
        {
            Description = "The recording. Default: a short one that comes with the sample.",
            DefaultValueFactory = _ => new FileInfo(Bundled),
        };
        return file.RefusingOptions().AcceptExistingOnly();
    }
}
