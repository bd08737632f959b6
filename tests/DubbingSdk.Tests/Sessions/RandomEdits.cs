namespace DubbingSdk.Tests.Sessions;

/// <summary>Makes the same random edits to a session and to a model of it.</summary>
internal sealed class RandomEdits(Random random, StudioSession session, EditedDub model)
{
    private static readonly string[] MoreLanguages = ["fr", "de", "pt"];

    private readonly List<(StudioSegment Edited, EditedDub.Segment Model)> _segments =
        [.. session.Segments.Select(segment => (segment, model.Segments.Single(other => other.Id == segment.Id)))];

    private readonly List<(StudioSpeaker Edited, EditedDub.Speaker Model)> _speakers =
        [.. session.Speakers.Select(speaker => (speaker, model.Speakers.Single(other => other.Id == speaker.Id)))];

    private int _number;

    public void Make(int count)
    {
        for (; count > 0; count--)
            Pick<Action>([EditText, EditText, EditTimes, EditTranslation, EditTranslation, EditTranslationTimes, SetAllTimes, Move, Move, Delete, AddSegment, AddSpeaker, Rename, SetVoice, SetVoice, AddLanguage, Revert])();
    }

    private void EditText()
    {
        var (edited, line) = Pick(_segments);
        edited.Text = Text();
        line.Source = line.Source with { Text = edited.Text };
    }

    private void EditTimes()
    {
        var (edited, line) = Pick(_segments);
        var (start, end) = Times(line.Source);
        (edited.Start, edited.End) = (TimeSpan.FromMilliseconds(start), TimeSpan.FromMilliseconds(end));
        line.Source = line.Source with { Start = start, End = end };
    }

    private void EditTranslation()
    {
        var (edited, line) = Pick(_segments);
        var language = Pick(model.Languages);
        edited.Translations[language].Text = Text();
        line.Dubs[language] = line.Dubs[language] with { Text = edited.Translations[language].Text };
    }

    private void EditTranslationTimes()
    {
        var (edited, line) = Pick(_segments);
        var language = Pick(model.Languages);
        var (start, end) = Times(line.Dubs[language]);
        edited.Translations[language].Start = TimeSpan.FromMilliseconds(start);
        edited.Translations[language].End = TimeSpan.FromMilliseconds(end);
        line.Dubs[language] = line.Dubs[language] with { Start = start, End = end };
    }

    private void SetAllTimes()
    {
        var (edited, line) = Pick(_segments);
        var (start, end) = Times(line.Source);
        edited.SetTimes(TimeSpan.FromMilliseconds(start), TimeSpan.FromMilliseconds(end));
        line.Source = line.Source with { Start = start, End = end };
        foreach (var language in model.Languages)
            line.Dubs[language] = line.Dubs[language] with { Start = start, End = end };
    }

    private void Move()
    {
        var (edited, line) = Pick(_segments);
        var (speaker, target) = Pick(_speakers);
        edited.MoveTo(speaker);
        line.Speaker = target;
    }

    private void Delete()
    {
        if (_segments.Count < 2)
            return;

        var gone = Pick(_segments);
        gone.Edited.Delete();
        model.Segments.Remove(gone.Model);
        _segments.Remove(gone);
    }

    private void AddSegment()
    {
        var (speaker, owner) = Pick(_speakers);
        var start = random.Next(0, 10_000);
        var end = start + random.Next(200, 3_000);
        var edited = session.AddSegment(speaker, TimeSpan.FromMilliseconds(start), TimeSpan.FromMilliseconds(end), Text());
        var line = new EditedDub.Segment
        {
            Speaker = owner,
            Source = new Line(start, end, edited.Text),
            Dubs = model.Languages.ToDictionary(language => language, _ => new Line(start, end, null)),
        };
        model.Segments.Add(line);
        _segments.Add((edited, line));
    }

    private void AddSpeaker()
    {
        var voice = random.Next(2) == 0 ? null : Voice();
        var edited = session.AddSpeaker(Text(), voice);
        var speaker = new EditedDub.Speaker { Name = edited.Name!, Voices = voice is null ? [] : model.Languages.ToDictionary(language => language, _ => voice) };
        model.Speakers.Add(speaker);
        _speakers.Add((edited, speaker));
    }

    private void Rename()
    {
        var (edited, speaker) = Pick(_speakers);
        edited.Name = speaker.Name = Text();
    }

    private void SetVoice()
    {
        var (edited, speaker) = Pick(_speakers);
        string[] languages = [.. model.Languages.Where(_ => random.Next(2) == 0)];
        var voice = Voice();
        edited.SetVoice(voice, languages);
        foreach (var language in languages.Length > 0 ? languages : [.. model.Languages])
            speaker.Voices[language] = voice;
    }

    private void AddLanguage()
    {
        if (MoreLanguages.Except(model.Languages).FirstOrDefault() is not { } language)
            return;

        session.AddLanguage(language);
        model.Languages.Add(language);
        foreach (var (_, line) in _segments)
            line.Dubs[language] = line.Source with { Text = null };
    }

    /// <summary>Changes a text, and takes the change back.</summary>
    private void Revert()
    {
        var (edited, _) = Pick(_segments);
        var text = edited.Text;
        edited.Text = "Never mind.";
        edited.Text = text;
    }

    private (long Start, long End) Times(Line line)
    {
        var quarter = (int)(line.End - line.Start) / 4;
        return (line.Start + random.Next(quarter + 1), line.End - random.Next(quarter + 1));
    }

    private string Text() => $"{Pick<string>(["Grüße", "¿Qué?", "\"quoted\"", "two\nlines", "你好"])} {++_number}";

    private string Voice() => Pick<string>([SpeakerVoice.TrackClone, SpeakerVoice.ClipClone, "voice-a", "voice-b"]);

    private T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];
}
