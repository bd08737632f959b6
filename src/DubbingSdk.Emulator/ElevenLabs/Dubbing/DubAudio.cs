using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.Media;
using DubbingSdk.Emulator.State;
using Microsoft.Net.Http.Headers;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing;

internal sealed class DubAudio(EmulatorState state, FinishedDubs dubs)
{
    public IResult Handle(Call call)
    {
        var (dub, rejection) = dubs.Find(call);
        if (dub is null)
            return rejection!;

        var language = call.Route("language_code");
        return dub.TargetLanguages.Contains(language, StringComparer.OrdinalIgnoreCase)
            ? Media(dub, dub.TargetLanguage!)
            : dubs.LanguageNotFound(call, "dubbing_not_found", language);
    }

    private IResult Media(Dub dub, string language)
    {
        var script = dub.Script(language);
        var isVideo = dub.Source.IsVideo;
        var type = isVideo && !state.Options.ElevenLabs.AlwaysDeclareAudioMpeg ? "video/mp4" : "audio/mpeg";
        var tag = new EntityTagHeaderValue($"\"{dub.Id}-{language}\"");
        return Results.Stream(isVideo ? Mp4File.Create(script) : Mp3File.Create(script), type, entityTag: tag, enableRangeProcessing: true);
    }
}
