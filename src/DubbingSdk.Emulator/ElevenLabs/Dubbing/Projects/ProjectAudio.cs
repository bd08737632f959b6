using DubbingSdk.Emulator.Media;
using DubbingSdk.Emulator.Media.Tones;
using DubbingSdk.Emulator.State;
using DubbingSdk.Emulator.Storage;
using DubbingSdk.Emulator.Transcripts;


namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Projects;

/// <summary>Makes the files of languages.</summary>
internal sealed class ProjectAudio(EmulatorState state)
{
    private const int Pitches = 31;

    /// <summary>What the lines of a language sound like now.</summary>
    public StoredMedia Create(Project project, ProjectLanguage language)
    {
        var lines = project.Segments.Where(segment => !string.IsNullOrEmpty(language.Lines[segment.Id].Translation));
        var speech = new Speech(project.Id, project.Seconds, lines.Select(segment => Speak(segment, language)).ToList());
        return state.Options.ElevenLabs.ProjectAudioAsWav
            ? state.Media.Add($"{language.Code}.wav", "audio/wav", speech.Seconds, () => WavFile.Create(speech, ToneBank.Pcm))
            : state.Media.Add($"{language.Code}.flac", "audio/flac", speech.Seconds, () => FlacFile.Create(speech));
    }

    private static SpokenLine Speak(ProjectSegment segment, ProjectLanguage language)
    {
        var utterance = new Utterance(language.Lines[segment.Id].Translation!, 0, segment.Start, segment.End);
        return new SpokenLine(segment.Id, segment.SpeakerId, utterance, Pitch(segment.SpeakerId, language.CloningStrength));
    }

    /// <summary>By how many tones a voice is shifted, so that another speaker or strength is heard.</summary>
    private static int Pitch(string speakerId, int cloningStrength) => (speakerId.Sum(character => character) + cloningStrength) % Pitches;
}
