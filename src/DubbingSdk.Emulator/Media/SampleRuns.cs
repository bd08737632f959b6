using DubbingSdk.Emulator.Media.Tones;

namespace DubbingSdk.Emulator.Media;

/// <summary>Uncompressed audio without a header, exact to the sample.</summary>
internal static class SampleRuns
{
    public static IReadOnlyList<FrameRun> Create(IToneSource tones, ToneBank bank)
    {
        var samples = (long)Math.Round(tones.Seconds * bank.SampleRate);
        var frames = samples / bank.SamplesPerFrame;
        var rest = (int)(samples % bank.SamplesPerFrame) * (bank.FrameSize / bank.SamplesPerFrame);
        var sound = bank.Play(tones);
        return [sound with { Count = frames }, new FrameRun(1, rest, _ => sound.Frame(frames)[..rest])];
    }
}
