using System.Globalization;
using DubbingSdk.Emulator.Storage;
using DubbingSdk.Emulator.Transcripts;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Resource;

/// <summary>The editable state of a dub, which begins with its sentences as dubbed segments. It is accessed under a lock on itself.</summary>
internal sealed class StudioResource
{
    private const int IdLength = 20;

    private readonly StudioMedia _media;

    public StudioResource(Dub dub, MediaStore store)
    {
        _media = new StudioMedia(dub, store);
        Dub = dub;
        Input = _media.Input();
        Background = _media.Silence("background.mp3");
        Foreground = _media.Track("foreground.mp3", _ => true);
        TargetLanguages = [.. dub.TargetLanguages];
        foreach (var utterance in dub.Script(dub.SourceLanguage).Utterances)
        {
            var speaker = Speakers.Find(known => known.Id == utterance.SpeakerId) ?? AddOriginalSpeaker(utterance.SpeakerId);
            var (text, start, end) = utterance.Timing;
            Segments.Add(new StudioSegment(Identifier.Create(IdLength), speaker, start, end, text));
        }

        TargetLanguages.ForEach(AddOriginalDubs);
    }

    public Dub Dub { get; }

    public int Version { get; private set; }

    public StoredMedia Input { get; }

    public StoredMedia Background { get; }

    public StoredMedia Foreground { get; }

    public List<string> TargetLanguages { get; }

    public List<StudioSpeaker> Speakers { get; } = [];

    public List<StudioSegment> Segments { get; } = [];

    public List<StudioRender> Renders { get; } = [];

    public Scheduler Scheduler { get; } = new();

    /// <summary>Records a change.</summary>
    /// <returns>The new version.</returns>
    public int Change() => ++Version;

    public IEnumerable<StudioSegment> SegmentsOf(StudioSpeaker speaker) =>
        Segments.Where(segment => segment.Speaker == speaker).OrderBy(segment => segment.Start);

    public void AddLanguage(string language)
    {
        TargetLanguages.Add(language);
        Speakers.ForEach(speaker => speaker.Voices[language] = speaker.Voice);
        Segments.ForEach(segment => segment.Dubs[language] = new StudioDub(segment.Start, segment.End, null));
    }

    /// <summary>Adds a speaker without segments.</summary>
    public StudioSpeaker AddSpeaker(string? name, StudioVoice voice)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"speaker_{Speakers.Count}");
        return AddSpeaker(id, name, voice, _media.Silence($"{id}.mp3"));
    }

    public StudioSegment AddSegment(StudioSpeaker speaker, double start, double end, string text, Func<string, string?> translation)
    {
        var segment = new StudioSegment(Identifier.Create(IdLength), speaker, start, end, text);
        TargetLanguages.ForEach(language => segment.Dubs[language] = new StudioDub(start, end, translation(language)));
        Segments.Add(segment);
        return segment;
    }

    /// <summary>Creates the audio of a segment from its current text, time and voice.</summary>
    public void Speak(StudioSegment segment, string language)
    {
        var dub = segment.Dubs[language];
        var utterance = new Utterance(dub.Text!, 0, dub.Start, dub.End);
        var line = new SpokenLine(segment.Id, segment.Speaker.Id, utterance, segment.Speaker.Voices[language].Pitch);
        dub.Speak(new StudioAudio(line, _media.Clip($"{segment.Id}_{language}.mp3", line)));
    }

    private StudioSpeaker AddOriginalSpeaker(string id) =>
        AddSpeaker(id, null, StudioVoice.Default, _media.Track($"{id}.mp3", utterance => utterance.SpeakerId == id));

    private StudioSpeaker AddSpeaker(string id, string? name, StudioVoice voice, StoredMedia track)
    {
        var speaker = new StudioSpeaker(id, name ?? string.Create(CultureInfo.InvariantCulture, $"Speaker {Speakers.Count + 1}"), voice, track);
        TargetLanguages.ForEach(language => speaker.Voices[language] = voice);
        Speakers.Add(speaker);
        return speaker;
    }

    private void AddOriginalDubs(string language)
    {
        foreach (var (segment, utterance) in Segments.Zip(Dub.Script(language).Utterances))
        {
            var (text, start, end) = utterance.Timing;
            segment.Dubs[language] = new StudioDub(start, end, text);
            Speak(segment, language);
        }
    }
}
