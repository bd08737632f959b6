using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.State;


namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Projects;

/// <summary>What a workspace may do, and what it pays.</summary>
internal sealed class ProjectLimits(EmulatorState state, ElevenLabsErrors errors)
{
    private ElevenLabsOptions Options => state.Options.ElevenLabs;

    public void RequireProjects(Call call) => Require(call, Options.HasProjects, "Dubbing projects are not enabled for this workspace.");

    /// <summary>Refuses what only some plans may: own transcripts, and changes of those of the service.</summary>
    public void RequireEditing(Call call) => Require(call, Options.HasProjectEditing, "Transcripts of projects can be changed on the Enterprise plan only.");

    /// <summary>Refuses one more job of a model than may run at a time.</summary>
    public void CheckJobs(Call call, IEnumerable<Project> all, string model)
    {
        if (all.Where(project => string.Equals(project.Model, model, StringComparison.Ordinal)).Sum(Jobs) >= Options.MaximumDubbingJobs)
            throw new RejectedException(errors.TooManyJobs(call.Context));
    }

    /// <summary>Charges a length of sound.</summary>
    /// <returns>The price.</returns>
    public long Charge(Call call, double seconds)
    {
        var cost = state.PriceOf(seconds);
        return state.Credits.TryCharge(cost) ? cost : throw new RejectedException(errors.Quota(call.Context, cost, state.Credits.Remaining));
    }

    public Response WithCost(Response response, long cost) => Options.SendCharacterCost ? response.With("character-cost", cost) : response;

    private static int Jobs(Project project) => project.Stage switch
    {
        ProjectStage.Ready => project.Languages.Count(language => language.IsBusy),
        ProjectStage.Failed => 0,
        _ => 1,
    };

    private void Require(Call call, bool isAllowed, string message)
    {
        if (!isAllowed)
            throw new RejectedException(errors.Create(call.Context, StatusCodes.Status403Forbidden, "feature_not_available", message));
    }
}
