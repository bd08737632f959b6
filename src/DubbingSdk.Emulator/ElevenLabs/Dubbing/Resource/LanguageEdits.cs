using DubbingSdk.Emulator.Calls;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Resource;

internal static class LanguageEdits
{
    /// <summary>Adds a target language. An existing language, or null, changes only the version.</summary>
    public static Response Add(ResourceCall call, LanguageAddition request)
    {
        if (request.Language is { } language && !call.IsTarget(language))
        {
            if (language.Length == 0 || call.IsSource(language))
                throw call.Invalid("language must be another one than that of the source.", "language");

            call.Resource.AddLanguage(language);
        }

        return call.Changed(StatusCodes.Status201Created);
    }
}
