using System.Text;

namespace DubbingSdk;

/// <summary>Reads and writes text files in UTF-8.</summary>
internal static class TextFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static async Task<string> ReadAsync(string path, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        try
        {
            return await File.ReadAllTextAsync(path, Utf8, cancellationToken).ConfigureAwait(false);
        }
        catch (DecoderFallbackException)
        {
            throw new DubbingFormatException($"'{Path.GetFileName(path)}' is not UTF-8 text. Save it as UTF-8.");
        }
    }

    /// <summary>Writes a temporary file beside the target and renames it at the end, so that the target is never incomplete.</summary>
    public static async Task<FileInfo> SaveAsync(string path, string text, bool overwrite, CancellationToken cancellationToken)
    {
        var target = MediaTarget.Check(path, overwrite);
        try
        {
            await File.WriteAllTextAsync(target.TemporaryPath, text, cancellationToken).ConfigureAwait(false);
            target.Publish();
        }
        catch
        {
            target.Discard();
            throw;
        }

        return new FileInfo(target.Path);
    }
}
