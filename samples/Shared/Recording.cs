using System.CommandLine;

namespace Samples;

/// <summary>The recording a sample works on.</summary>
internal static class Recording
{
    /// <summary>The path of the short recording that is bundled with the samples.</summary>
    public static string Bundled => Path.Combine(AppContext.BaseDirectory, "assets", "welcome-en.mp3");

    /// <summary>Creates the argument for a file that replaces the bundled recording.</summary>
    public static Argument<FileInfo> Argument()
    {
        var file = new Argument<FileInfo>("file")
        {
            Description = "The recording. Default: a short bundled one.",
            DefaultValueFactory = _ => new FileInfo(Bundled),
        };
        return file.RefusingOptions().AcceptExistingOnly();
    }
}
