using DubbingSdk.Emulator.Media;
using DubbingSdk.Emulator.Media.Tones;
using DubbingSdk.Emulator.Storage;
using DubbingSdk.Emulator.Transcripts;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Resource;

/// <summary>Creates the files of a resource.</summary>
internal sealed class StudioMedia(Dub dub, MediaStore store)
{
    private const string Mp3Type = "audio/mpeg";

    private IEnumerable<Utterance> Source => dub.Script(dub.SourceLanguage).Utterances;

    /// <summary>Creates the file of the source, of which the emulator stores the length only.</summary>
    public StoredMedia Input()
    {
        var speech = Speech(Source);
        return dub.Source.IsVideo
            ? store.Add("input.mp4", "video/mp4", dub.Seconds, () => Mp4File.Create(speech))
            : store.Add("input.mp3", Mp3Type, dub.Seconds, () => Mp3File.Create(speech));
    }

    public StoredMedia Silence(string fileName) => Sound(fileName, Speech([]));

    /// <summary>Creates a file with the sentences of the source that match a condition.</summary>
    public StoredMedia Track(string fileName, Func<Utterance, bool> condition) => Sound(fileName, Speech(Source.Where(condition)));

    /// <summary>Creates a file with one dubbed sentence.</summary>
    public StoredMedia Clip(string fileName, SpokenLine line) =>
        Sound(fileName, new Excerpt(new Speech(dub.Id, dub.Seconds, [line]), line.Utterance.Start, line.Utterance.End));

    private Speech Speech(IEnumerable<Utterance> utterances) => new(dub.Id, dub.Seconds, utterances.Select(SpokenLine.Original));

    private StoredMedia Sound(string fileName, IToneSource tones) => store.Add(fileName, Mp3Type, tones.Seconds, () => Mp3File.Create(tones));
}
