using DubbingSdk.Emulator.Media.Tones;

namespace DubbingSdk.Emulator.Media;

/// <summary>An MP4 file with a still picture and tones. The header comes first, then the samples of each track in one chunk.</summary>
internal static class Mp4File
{
    private const uint MovieTimescale = 1000;

    private static readonly uint[] Identity = [0x0001_0000, 0, 0, 0, 0x0001_0000, 0, 0, 0, 0x4000_0000];

    public static FrameStream Create(IToneSource tones) => Create(tones, [Mp4Tracks.Video(tones.Seconds), Mp4Tracks.Audio(tones)]);

    /// <summary>Creates a file with the tones only.</summary>
    public static FrameStream CreateAudio(IToneSource tones) => Create(tones, [Mp4Tracks.Audio(tones)]);

    private static FrameStream Create(IToneSource tones, Mp4Track[] tracks)
    {
        var headerLength = Header(tones.Seconds, tracks, 0).Length;
        var header = Header(tones.Seconds, tracks, (uint)headerLength);
        return new FrameStream([FrameRun.Of(header), .. tracks.Select(track => track.Samples)]);
    }

    private static byte[] Header(double seconds, IReadOnlyList<Mp4Track> tracks, uint dataOffset)
    {
        var duration = (uint)Math.Round(seconds * MovieTimescale);
        var writer = new BoxWriter()
            .Box("ftyp", ftyp => ftyp.Ascii("isom").UInt32(0x200).Ascii("isomiso2avc1mp41"))
            .Box("moov", moov => Movie(moov, tracks, duration, dataOffset));
        return writer.UInt32((uint)(tracks.Sum(track => track.Samples.Length) + 8)).Ascii("mdat").ToArray();
    }

    private static void Movie(BoxWriter moov, IReadOnlyList<Mp4Track> tracks, uint duration, uint dataOffset)
    {
        moov.FullBox("mvhd", 0, mvhd => mvhd
            .UInt32(0, 0, MovieTimescale, duration, 0x0001_0000).UInt16(0x0100)
            .Zeros(10).UInt32(Identity).Zeros(24).UInt32(tracks.Max(track => track.Id) + 1));
        foreach (var track in tracks)
        {
            var offset = dataOffset;
            moov.Box("trak", trak => Track(trak, track, duration, offset));
            dataOffset += (uint)track.Samples.Length;
        }
    }

    private static void Track(BoxWriter trak, Mp4Track track, uint duration, uint offset) => trak
        .FullBox("tkhd", 3, tkhd => tkhd
            .UInt32(0, 0, track.Id, 0, duration).Zeros(8).UInt16(0, 0, track.Volume, 0)
            .UInt32(Identity).UInt32((uint)track.Width << 16, (uint)track.Height << 16))
        .Box("mdia", mdia => Media(mdia, track, offset));

    private static void Media(BoxWriter mdia, Mp4Track track, uint offset) => mdia
        .FullBox("mdhd", 0, mdhd => mdhd.UInt32(0, 0, track.Timescale, track.Duration).UInt16(0x55C4, 0))
        .FullBox("hdlr", 0, hdlr => hdlr.UInt32(0).Ascii(track.Handler).Zeros(13))
        .Box("minf", minf =>
        {
            track.MediaHeader(minf);
            minf.Box("dinf", dinf => dinf.FullBox("dref", 0, dref => dref.UInt32(1).FullBox("url ", 1, url => url.Zeros(0))));
            minf.Box("stbl", stbl => SampleTable(stbl, track, offset));
        });

    private static void SampleTable(BoxWriter stbl, Mp4Track track, uint offset)
    {
        var times = track.Times.Where(entry => entry.Count > 0).ToList();
        stbl.FullBox("stsd", 0, stsd => track.SampleEntry(stsd.UInt32(1)));
        stbl.FullBox("stts", 0, stts =>
        {
            stts.UInt32((uint)times.Count);
            times.ForEach(entry => stts.UInt32(entry.Count, entry.Duration));
        });
        stbl.FullBox("stsc", 0, stsc => stsc.UInt32(1, 1, (uint)track.Samples.Count, 1));
        stbl.FullBox("stsz", 0, stsz => stsz.UInt32((uint)track.Samples.FrameSize, (uint)track.Samples.Count));
        stbl.FullBox("stco", 0, stco => stco.UInt32(1, offset));
    }
}
