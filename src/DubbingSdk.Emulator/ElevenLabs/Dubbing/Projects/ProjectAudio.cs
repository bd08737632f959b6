using DubbingSdk.Emulator.Media;
using DubbingSdk.Emulator.Media.Tones;
using DubbingSdk.Emulator.State;
using DubbingSdk.Emulator.Storage;
using DubbingSdk.Emulator.Transcripts;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Projects;

/// <summary>Creates the output files of languages.</summary>
internal sealed class ProjectAudio(EmulatorState state)
{
    private const int Pitches = 31;

    /// <summary>Creates the output of a language from its current lines.</summary>
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

    /// <summary>The number of tones a voice is shifted by, so that another speaker or strength sounds different.</summary>
    private static int Pitch(string speakerId, int cloningStrength) => (speakerId.Sum(character => character) + cloningStrength) % Pitches;
}
