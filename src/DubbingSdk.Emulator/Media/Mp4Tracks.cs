using DubbingSdk.Emulator.Media.Tones;

namespace DubbingSdk.Emulator.Media;

internal static class Mp4Tracks
{
    private const ushort Width = 320;
    private const ushort Height = 180;
    private const int Pictures = 2;

    private static readonly byte[] AudioSpecificConfig = [0x11, 0x88];
    private static readonly byte[] PictureConfig = EmbeddedResource.Read("picture-config.bin");
    private static readonly byte[] PictureBytes = EmbeddedResource.Read("pictures.bin");

    public static Mp4Track Audio(IToneSource tones)
    {
        var samples = ToneBank.Aac.Play(tones);
        return new Mp4Track
        {
            Id = 2,
            Handler = "soun",
            Timescale = (uint)ToneBank.Aac.SampleRate,
            Times = [((uint)samples.Count, (uint)ToneBank.Aac.SamplesPerFrame)],
            Samples = samples,
            Width = 0,
            Height = 0,
            Volume = 0x0100,
            MediaHeader = box => box.FullBox("smhd", 0, smhd => smhd.Zeros(4)),
            SampleEntry = AudioSampleEntry,
        };
    }

    /// <summary>A still picture, one key frame a second; two pictures take turns because neighbouring key frames must differ in their id.</summary>
    public static Mp4Track Video(double seconds)
    {
        var milliseconds = Math.Max(1, (uint)Math.Round(seconds * 1000));
        var count = (milliseconds + 999) / 1000;
        return new Mp4Track
        {
            Id = 1,
            Handler = "vide",
            Timescale = 1000,
            Times = [(count - 1, 1000), (1, milliseconds - ((count - 1) * 1000))],
            Samples = new FrameRun(count, PictureBytes.Length / Pictures, Picture),
            Width = Width,
            Height = Height,
            Volume = 0,
            MediaHeader = box => box.FullBox("vmhd", 1, vmhd => vmhd.Zeros(8)),
            SampleEntry = VideoSampleEntry,
        };
    }

    private static ReadOnlyMemory<byte> Picture(long index)
    {
        var size = PictureBytes.Length / Pictures;
        return PictureBytes.AsMemory((int)(index % Pictures) * size, size);
    }

    private static void AudioSampleEntry(BoxWriter stsd) => stsd.Box("mp4a", mp4a => mp4a
        .Zeros(6).UInt16(1)
        .Zeros(8).UInt16(1, 16, 0, 0).UInt32((uint)ToneBank.Aac.SampleRate << 16)
        .FullBox("esds", 0, esds => esds
            .Bytes(3, 23, 0, 0, 0)
            .Bytes(4, 15, 0x40, 0x15, 0, 0, 0).UInt32(0, 0)
            .Bytes(5, 2).Bytes(AudioSpecificConfig)
            .Bytes(6, 1, 2)));

    private static void VideoSampleEntry(BoxWriter stsd) => stsd.Box("avc1", avc1 => avc1
        .Zeros(6).UInt16(1)
        .Zeros(16).UInt16(Width, Height).UInt32(0x0048_0000, 0x0048_0000, 0).UInt16(1)
        .Zeros(32).UInt16(24, 0xFFFF)
        .Box("avcC", avcC => avcC.Bytes(PictureConfig)));
}
