using DubbingSdk.Emulator.Media.Tones;

namespace DubbingSdk.Emulator.Media;

/// <summary>AAC-LC as a stream of ADTS frames.</summary>
internal static class AdtsFile
{
    private const int HeaderLength = 7;

    public static FrameStream Create(IToneSource tones)
    {
        var sound = ToneBank.Aac.Play(tones);
        var size = HeaderLength + sound.FrameSize;
        var header = Header(size);
        return new FrameStream([new FrameRun(sound.Count, size, index => (byte[])[.. header, .. sound.Frame(index).Span])]);
    }

    /// <summary>MPEG-4 without a checksum, AAC-LC, 48 kHz, one channel.</summary>
    private static byte[] Header(int size) =>
        [0xFF, 0xF1, 0x4C, (byte)(0x40 | (size >> 11)), (byte)(size >> 3), (byte)((size << 5) | 0x1F), 0xFC];
}
