using System.Buffers.Binary;
using DubbingSdk.Emulator.Media.Tones;

namespace DubbingSdk.Emulator.Media;

/// <summary>Opus in an Ogg stream, one page a second.</summary>
internal static class OggOpusFile
{
    /// <summary>The samples at the beginning that a decoder discards.</summary>
    private const ushort PreSkip = 312;

    private const int PacketsPerPage = 50;
    private const int HeaderPages = 2;

    private static readonly byte[] Tags = [.. "OpusTags"u8, 8, 0, 0, 0, .. "emulator"u8, 0, 0, 0, 0];

    public static FrameStream Create(IToneSource tones, ToneBank bank)
    {
        var end = PreSkip + (long)Math.Round(tones.Seconds * bank.SampleRate);
        var count = (end + bank.SamplesPerFrame - 1) / bank.SamplesPerFrame;
        var sound = bank.Play(tones);
        var fullPages = (count - 1) / PacketsPerPage;
        return new FrameStream(
        [
            FrameRun.Of(OggPage.Create(OggPage.First, 0, 0, Head(bank.SampleRate))),
            FrameRun.Of(OggPage.Create(OggPage.Middle, 1, 0, Tags)),
            new FrameRun(fullPages, FullPage(0).Length, index => FullPage(index)),
            FrameRun.Of(Page(OggPage.Last, fullPages, count - (fullPages * PacketsPerPage), end)),
        ]);

        byte[] FullPage(long index) => Page(OggPage.Middle, index, PacketsPerPage, (index + 1) * PacketsPerPage * bank.SamplesPerFrame);

        byte[] Page(byte position, long index, long packets, long granule) =>
            OggPage.Create(position, HeaderPages + index, granule, Packets(sound, index * PacketsPerPage, (int)packets));
    }

    private static ReadOnlyMemory<byte>[] Packets(FrameRun sound, long first, int count) =>
        [.. Enumerable.Range(0, count).Select(index => sound.Frame(first + index))];

    /// <summary>Version 1, one channel, no gain.</summary>
    private static byte[] Head(int sampleRate)
    {
        byte[] head = [.. "OpusHead"u8, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        BinaryPrimitives.WriteUInt16LittleEndian(head.AsSpan(10), PreSkip);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(12), sampleRate);
        return head;
    }
}
