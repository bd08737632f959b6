using System.Buffers.Binary;

namespace DubbingSdk.Emulator.Media.Tones;

/// <summary>Computes the frames of uncompressed sound: ten milliseconds each, so that every multiple of 100 Hz fits.</summary>
internal static class PcmTones
{
    public const int SamplesPerFrame = 480;
    public const int BytesPerSample = 2;

    private const double LowestCycles = 4;

    public static byte[] Create(double level)
    {
        var frames = new byte[(ToneBank.Tones + 1) * SamplesPerFrame * BytesPerSample];
        for (var index = SamplesPerFrame; index < frames.Length / BytesPerSample; index++)
        {
            var cycles = LowestCycles + (index / SamplesPerFrame) - 1;
            var sample = level * Math.Sin(Math.Tau * cycles * (index % SamplesPerFrame) / SamplesPerFrame);
            BinaryPrimitives.WriteInt16LittleEndian(frames.AsSpan(index * BytesPerSample), (short)(sample * short.MaxValue));
        }

        return frames;
    }
}
