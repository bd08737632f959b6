using System.Buffers.Binary;
using DubbingSdk.Emulator.Media.Tones;

namespace DubbingSdk.Emulator.Media;

internal static class Mp3File
{
    private const int HeaderLength = 4;
    private const int SideInformation = 17;
    private const int ShortSideInformation = 9;
    private const int SamplesOfLongFrame = 1152;
    private const int HasFramesAndBytes = 3;

    public static FrameStream Create(IToneSource tones) => Create(tones, ToneBank.Mp3);

    public static FrameStream Create(IToneSource tones, ToneBank bank)
    {
        var audio = bank.Play(tones);
        return new FrameStream([FrameRun.Of(InfoFrame(audio, bank)), audio]);
    }

    /// <summary>Creates a silent frame whose Info tag states the number of frames, so that players know the duration.</summary>
    private static byte[] InfoFrame(FrameRun audio, ToneBank bank)
    {
        var frame = new byte[bank.FrameSize];
        bank.Frame(0).Span[..HeaderLength].CopyTo(frame);
        var tag = frame.AsSpan(HeaderLength + (bank.SamplesPerFrame == SamplesOfLongFrame ? SideInformation : ShortSideInformation));
        "Info"u8.CopyTo(tag);
        BinaryPrimitives.WriteInt32BigEndian(tag[4..], HasFramesAndBytes);
        BinaryPrimitives.WriteUInt32BigEndian(tag[8..], (uint)audio.Count);
        BinaryPrimitives.WriteUInt32BigEndian(tag[12..], (uint)(audio.Length + frame.Length));
        return frame;
    }
}
