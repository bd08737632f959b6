using DubbingSdk.Emulator.Media;
using DubbingSdk.Emulator.Media.Tones;

namespace DubbingSdk.Emulator.CambAi.Dubbing;

/// <summary>An output format of a dub. Containers that the emulator cannot write hold MP4.</summary>
internal sealed record OutputFormat(string Name, string ContentType, Func<IToneSource, FrameStream> Create)
{
    public const string Mp3 = "mp3";
    public const string Mp4 = "mp4";

    public static readonly IReadOnlyList<OutputFormat> All =
    [
        new("flac", "audio/flac", FlacFile.Create),
        new("wav", "audio/wav", tones => WavFile.Create(tones, ToneBank.Pcm)),
        new(Mp3, "audio/mpeg", Mp3File.Create),
        new("aac", "audio/aac", AdtsFile.Create),
        new("m4a", "audio/mp4", Mp4File.CreateAudio),
        new("mkv", "video/x-matroska", Mp4File.Create),
        new(Mp4, "video/mp4", Mp4File.Create),
        new("mov", "video/quicktime", Mp4File.Create),
        new("mxf", "application/mxf", Mp4File.Create),
    ];

    public static readonly IReadOnlyList<string> Names = [.. All.Select(format => format.Name)];

    public bool IsVideo => !ContentType.StartsWith("audio/", StringComparison.Ordinal);

    public static OutputFormat Of(string name) => All.First(format => format.Name == name);
}
