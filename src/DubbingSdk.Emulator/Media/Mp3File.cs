using System.Buffers.Binary;
using DubbingSdk.Emulator.Media.Tones;

namespace DubbingSdk.Emulator.Media;

internal static class Mp3File
{
    private const int InfoOffset = 4 + 17;
    private const int HasFramesAndBytes = 3;

    public static FrameStream Create(IScore score)
    {
        var audio = ToneBank.Mp3.Play(score);
        return new FrameStream([FrameRun.Of(InfoFrame(audio)), audio]);
    }

    /// <summary>A silent frame whose Info tag states the number of frames, so that players need not guess the duration.</summary>
    private static byte[] InfoFrame(FrameRun audio)
    {
        var frame = new byte[ToneBank.Mp3.FrameSize];
        ToneBank.Mp3.Frame(0).Span[..4].CopyTo(frame);
        "Info"u8.CopyTo(frame.AsSpan(InfoOffset));
        BinaryPrimitives.WriteInt32BigEndian(frame.AsSpan(InfoOffset + 4), HasFramesAndBytes);
        BinaryPrimitives.WriteUInt32BigEndian(frame.AsSpan(InfoOffset + 8), (uint)audio.Count);
        BinaryPrimitives.WriteUInt32BigEndian(frame.AsSpan(InfoOffset + 12), (uint)(audio.Length + frame.Length));
        return frame;
    }
}
