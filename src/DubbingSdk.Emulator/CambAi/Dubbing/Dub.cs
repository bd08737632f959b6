using System.Collections.Concurrent;
using DubbingSdk.Emulator.CambAi.Languages;
using DubbingSdk.Emulator.CambAi.Tasks;
using DubbingSdk.Emulator.Sources;
using DubbingSdk.Emulator.Transcripts;

namespace DubbingSdk.Emulator.CambAi.Dubbing;

internal sealed class Dub(TaskPlan plan, DubSource source, Language language, IReadOnlyList<Language> targets) : ServiceTask(plan)
{
    private const int Speakers = 2;

    public DubSource Source => source;

    public Language Language => language;

    public IReadOnlyList<Language> Targets => targets;

    /// <summary>The files by language and format.</summary>
    public ConcurrentDictionary<(int Language, string Format), FormatTask> Formats { get; } = new();

    public Script Script(Language spoken) => new(Id, spoken.Tag, source.Seconds, Speakers);
}
