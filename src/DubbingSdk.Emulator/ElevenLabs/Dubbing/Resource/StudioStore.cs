using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.State;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Resource;

/// <summary>Stores the resources of dubs; each is created on first access.</summary>
internal sealed class StudioStore(EmulatorState state, ElevenLabsErrors errors, DubStore dubs)
{
    private readonly Dictionary<string, StudioResource> _resources = new(StringComparer.Ordinal);

    public StudioResource Find(Call call)
    {
        if (dubs.Find(call.Route("dubbing_id")) is not { } dub)
            throw new RejectedException(FinishedDubs.NotFound(call, errors));
        if (!dub.IsStudio)
            throw new RejectedException(NoStudio(call));

        return dub.IsEditableAt(state.TimeProvider.GetUtcNow())
            ? Open(dub)
            : throw new RejectedException(FinishedDubs.NotFinished(call, errors));
    }

    private StudioResource Open(Dub dub)
    {
        lock (_resources)
        {
            if (!_resources.TryGetValue(dub.Id, out var resource))
            {
                resource = new StudioResource(dub, state.Media);
                _resources.Add(dub.Id, resource);
            }

            return resource;
        }
    }

    private Response NoStudio(Call call) => state.Options.ElevenLabs.NotFoundWithoutStudio
        ? FinishedDubs.NotFound(call, errors)
        : errors.AboutDub(call.Context, StatusCodes.Status403Forbidden, "permission_denied", "The dub was not made for the Studio.");
}
