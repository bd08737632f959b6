using DubbingSdk.Emulator.Calls;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Resource;

internal static class SpeakerEdits
{
    public static Response Create(ResourceCall call, SpeakerCreation request)
    {
        var speaker = call.Resource.AddSpeaker(request.Name, request.Voice.ApplyTo(StudioVoice.Default));
        return call.Changed(more: ("speaker_id", speaker.Id));
    }

    public static Response Update(ResourceCall call, SpeakerUpdate request)
    {
        var speaker = call.Speaker(call.Route("speaker_id"));
        var languages = request.Languages.Select(call.TargetLanguage).ToList();
        speaker.Name = request.Name ?? speaker.Name;
        if (languages.Count == 0)
        {
            languages = call.Resource.TargetLanguages;
            speaker.Voice = request.Voice.ApplyTo(speaker.Voice);
        }

        foreach (var language in languages)
            ChangeVoice(call.Resource, speaker, language, request.Voice.ApplyTo(speaker.Voices[language]));

        return call.Changed();
    }

    private static void ChangeVoice(StudioResource resource, StudioSpeaker speaker, string language, StudioVoice voice)
    {
        if (speaker.Voices[language] == voice)
            return;

        speaker.Voices[language] = voice;
        foreach (var segment in resource.SegmentsOf(speaker))
            segment.Dubs[language].MarkEdited();
    }
}
