using System.Buffers.Binary;

namespace DubbingSdk.Emulator.Media.Tones;

/// <summary>Computes the frames of uncompressed sound: twenty milliseconds each, so that every multiple of 50 Hz fits, at any usual rate.</summary>
internal static class PcmTones
{
    public const int BytesPerSample = 2;

    private const int FramesPerSecond = 50;
    private const int LowestPitch = 400;
    private const int PitchStep = 100;

    public static int SamplesPerFrame(int sampleRate) => sampleRate / FramesPerSecond;

    public static byte[] Create(int sampleRate, double level)
    {
        var length = SamplesPerFrame(sampleRate);
        var frames = new byte[(ToneBank.Tones + 1) * length * BytesPerSample];
        for (var index = length; index < frames.Length / BytesPerSample; index++)
        {
            var pitch = LowestPitch + (PitchStep * ((index / length) - 1));
            var sample = level * Math.Sin(Math.Tau * pitch * index / sampleRate);
            BinaryPrimitives.WriteInt16LittleEndian(frames.AsSpan(index * BytesPerSample), (short)(sample * short.MaxValue));
        }

        return frames;
    }
}
