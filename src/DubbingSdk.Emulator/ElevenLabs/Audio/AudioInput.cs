using DubbingSdk.Emulator.Requests;

namespace DubbingSdk.Emulator.ElevenLabs.Audio;

/// <summary>Uploaded audio, and whether it is declared as raw samples: 16 bits, 16 kHz, one channel.</summary>
internal sealed record AudioInput(FormPart File, bool IsSamples)
{
    public static readonly string[] Fields = ["audio", "file_format"];

    private const string Samples = "pcm_s16le_16";
    private const double SampleBytesPerSecond = 16_000 * 2;

    public bool IsVideo => File.Media is { } media && media.ContentType.StartsWith("video/", StringComparison.Ordinal);

    public static AudioInput Read(FormFields fields) => new(fields.RequireFile("audio"), fields.Choice("file_format", Samples, "other") is Samples);

    /// <summary>Returns the length in seconds, or <see langword="null"/> for a file that is not audio.</summary>
    public double? Measure(double assumed) => IsSamples ? File.Recorded.Length / SampleBytesPerSecond
        : File.Media is { } media ? media.Seconds ?? assumed
        : null;
}
