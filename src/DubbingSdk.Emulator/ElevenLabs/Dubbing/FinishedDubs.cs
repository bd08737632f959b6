using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.State;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing;

/// <summary>Looks up dubs whose results can be fetched.</summary>
internal sealed class FinishedDubs(EmulatorState state, ElevenLabsErrors errors, DubStore store)
{
    private const int TooEarly = 425;

    public static Response NotFound(Call call, ElevenLabsErrors errors) =>
        errors.AboutDub(call.Context, StatusCodes.Status404NotFound, "dubbing_not_found", "There is no dub with this id.");

    public static Response NotFinished(Call call, ElevenLabsErrors errors) =>
        errors.AboutDub(call.Context, TooEarly, "dubbing_not_dubbed", "The dub is not finished.");

    /// <summary>Finds the dub of a request.</summary>
    /// <returns>The dub, or the error response.</returns>
    public (Dub? Dub, Response? Rejection) Find(Call call)
    {
        if (store.Find(call.Route("dubbing_id")) is not { } dub)
            return (null, NotFound(call, errors));

        return dub.StageAt(state.TimeProvider.GetUtcNow()) == DubStage.Dubbed
            ? (dub, null)
            : (null, NotFinished(call, errors));
    }

    public Response LanguageNotFound(Call call, string code, string language) =>
        errors.AboutDub(call.Context, StatusCodes.Status404NotFound, code, $"The dub has no language '{language}'.");
}
