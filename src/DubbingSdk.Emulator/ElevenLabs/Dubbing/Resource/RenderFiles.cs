using System.Globalization;
using System.Text;
using DubbingSdk.Emulator.Media;
using DubbingSdk.Emulator.Media.Packaging;
using DubbingSdk.Emulator.Media.Tones;
using DubbingSdk.Emulator.Storage;
using DubbingSdk.Emulator.Transcripts;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Resource;

/// <summary>Creates the files of renders.</summary>
internal sealed class RenderFiles(MediaStore store)
{
    private const string ZipType = "application/zip";

    public StoredMedia Create(Dub dub, string language, IEnumerable<SpokenLine> lines, RenderRequest request)
    {
        var speech = new Speech(dub.Id, dub.Seconds, lines);
        return request.Type switch
        {
            RenderTypes.Mp4 => Add("mp4", "video/mp4", () => Mp4File.Create(speech)),
            RenderTypes.Aac => Add("aac", "audio/aac", () => AdtsFile.Create(speech)),
            RenderTypes.Mp3 => Add("mp3", "audio/mpeg", () => Mp3File.Create(speech)),
            RenderTypes.Wav => Add("wav", "audio/wav", () => WavFile.Create(speech, request.IsNormalized ? ToneBank.LoudPcm : ToneBank.Pcm)),
            RenderTypes.Aaf => Add("aaf", "application/octet-stream", AafFile.Create),
            RenderTypes.TracksZip => Add("tracks.zip", ZipType, () => ZipFile.Create(Tracks(speech))),
            RenderTypes.ClipsZip => Add("clips.zip", ZipType, () => ZipFile.Create(Clips(speech))),
            _ => Add("zip", ZipType, () => ZipFile.Create([.. Tracks(speech), .. Clips(speech), Transcript(speech)])),
        };

        StoredMedia Add(string extension, string contentType, Func<FrameStream> open) =>
            store.Add($"{language}.{extension}", contentType, dub.Seconds, open);
    }

    /// <summary>Creates a track of the whole length for each speaker.</summary>
    private static IEnumerable<(string Name, FrameStream Content)> Tracks(Speech speech) => speech.Lines
        .GroupBy(line => line.SpeakerId)
        .Select(lines => ($"tracks/{lines.Key}.mp3", Mp3File.Create(speech.With(lines))));

    /// <summary>Creates a clip for each segment.</summary>
    private static IEnumerable<(string Name, FrameStream Content)> Clips(Speech speech) => speech.Lines.Select((line, index) =>
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"clips/{index + 1:0000}_{line.SpeakerId}_{line.SegmentId}.mp3");
        return (name, Mp3File.Create(new Excerpt(speech.With([line]), line.Utterance.Start, line.Utterance.End)));
    });

    private static (string Name, FrameStream Content) Transcript(Speech speech)
    {
        var text = Subtitles.Srt(speech.Lines.Select(line => line.Utterance));
        return ("transcript.srt", new FrameStream([FrameRun.Of(Encoding.UTF8.GetBytes(text))]));
    }
}
