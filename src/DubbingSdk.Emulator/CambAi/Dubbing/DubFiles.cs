using DubbingSdk.Emulator.CambAi.Languages;
using DubbingSdk.Emulator.Storage;

namespace DubbingSdk.Emulator.CambAi.Dubbing;

/// <summary>Creates the files of dubs.</summary>
internal sealed class DubFiles(MediaStore store)
{
    public StoredMedia Create(Dub dub, Language language, OutputFormat format) => store.Add(
        $"{language.Tag}.{format.Name}",
        format.ContentType,
        dub.Source.Seconds,
        () => format.Create(dub.Script(language)));
}
