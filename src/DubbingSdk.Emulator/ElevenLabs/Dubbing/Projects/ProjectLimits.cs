using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.State;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Projects;

/// <summary>The limits of a workspace, and what it is charged.</summary>
internal sealed class ProjectLimits(EmulatorState state, ElevenLabsErrors errors)
{
    private ElevenLabsOptions Options => state.Options.ElevenLabs;

    public void RequireProjects(Call call) => Require(call, Options.HasProjects, "Dubbing projects are not enabled for this workspace.");

    /// <summary>Rejects Enterprise features, supplied and edited transcripts, if the plan does not include them.</summary>
    public void RequireEditing(Call call) => Require(call, Options.HasProjectEditing, "Transcripts of projects can be changed on the Enterprise plan only.");

    /// <summary>Rejects a job beyond the limit of concurrent jobs of a model.</summary>
    public void CheckJobs(Call call, IEnumerable<Project> all, string model)
    {
        if (all.Where(project => string.Equals(project.Model, model, StringComparison.Ordinal)).Sum(Jobs) >= Options.MaximumDubbingJobs)
            throw new RejectedException(errors.TooManyJobs(call.Context));
    }

    /// <summary>Charges a length of audio.</summary>
    /// <returns>The price.</returns>
    public long Charge(Call call, double seconds)
    {
        var cost = state.PriceOf(seconds);
        return state.Credits.TryCharge(cost) ? cost : throw new RejectedException(errors.Quota(call.Context, cost, state.Credits.Remaining));
    }

    public Response WithCost(Response response, long cost) => Options.SendCharacterCost ? response.WithHeader("character-cost", cost) : response;

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
