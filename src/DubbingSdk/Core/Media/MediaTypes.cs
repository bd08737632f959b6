namespace DubbingSdk;

/// <summary>Media types by file extension.</summary>
internal static class MediaTypes
{
    /// <summary>The media type of raw samples.</summary>
    public const string Pcm = "audio/pcm";

    private static readonly Dictionary<string, string> ByExtension = new(StringComparer.OrdinalIgnoreCase)
    {
        [".3gp"] = "video/3gpp",
        [".aaf"] = "application/x-aaf",
        [".aac"] = "audio/aac",
        [".aif"] = "audio/aiff",
        [".aiff"] = "audio/aiff",
        [".alaw"] = "audio/PCMA",
        [".amr"] = "audio/amr",
        [".au"] = "audio/basic",
        [".avi"] = "video/x-msvideo",
        [".csv"] = "text/csv",
        [".flac"] = "audio/flac",
        [".flv"] = "video/x-flv",
        [".gif"] = "image/gif",
        [".jpeg"] = "image/jpeg",
        [".jpg"] = "image/jpeg",
        [".json"] = "application/json",
        [".m4a"] = "audio/mp4",
        [".m4v"] = "video/x-m4v",
        [".mkv"] = "video/x-matroska",
        [".mov"] = "video/quicktime",
        [".mp3"] = "audio/mpeg",
        [".mp4"] = "video/mp4",
        [".mpeg"] = "video/mpeg",
        [".mpg"] = "video/mpeg",
        [".mpga"] = "audio/mpeg",
        [".mts"] = "video/mp2t",
        [".mxf"] = "application/mxf",
        [".oga"] = "audio/ogg",
        [".ogg"] = "audio/ogg",
        [".opus"] = "audio/opus",
        [".pcm"] = Pcm,
        [".png"] = "image/png",
        [".srt"] = "application/x-subrip",
        [".ts"] = "video/mp2t",
        [".txt"] = "text/plain",
        [".ulaw"] = "audio/PCMU",
        [".vtt"] = "text/vtt",
        [".wav"] = "audio/wav",
        [".weba"] = "audio/webm",
        [".webm"] = "video/webm",
        [".webp"] = "image/webp",
        [".wma"] = "audio/x-ms-wma",
        [".wmv"] = "video/x-ms-wmv",
        [".zip"] = "application/zip",
    };

    public static string? ForFileName(string fileName) => ByExtension.GetValueOrDefault(Path.GetExtension(fileName));
}
