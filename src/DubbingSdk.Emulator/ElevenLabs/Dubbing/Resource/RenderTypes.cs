namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Resource;

/// <summary>The render types of the service.</summary>
internal static class RenderTypes
{
    public const string Mp4 = "mp4";
    public const string Aac = "aac";
    public const string Mp3 = "mp3";
    public const string Wav = "wav";
    public const string Aaf = "aaf";
    public const string TracksZip = "tracks_zip";
    public const string ClipsZip = "clips_zip";
    public const string Zip = "zip";

    public static readonly string[] All = [Mp4, Aac, Mp3, Wav, Aaf, TracksZip, ClipsZip, Zip];
}
