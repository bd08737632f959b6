using DubbingSdk.Emulator.CambAi.Tasks;
using DubbingSdk.Emulator.Storage;

namespace DubbingSdk.Emulator.CambAi.Dubbing;

/// <summary>A target language of a dub in one format.</summary>
internal sealed class FormatTask(TaskPlan plan, StoredMedia media) : ServiceTask(plan)
{
    public StoredMedia Media => media;
}
