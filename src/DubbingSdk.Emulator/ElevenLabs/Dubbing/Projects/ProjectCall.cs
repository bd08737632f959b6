using DubbingSdk.Emulator.Calls;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Projects;

/// <summary>A request for a project, with lookups and checks that reject it.</summary>
internal sealed class ProjectCall(Call call, Project project, IReadOnlyCollection<Project> all, DateTimeOffset now, ElevenLabsErrors errors)
{
    /// <summary>The tolerance for times after the end, as floating-point sums are not exact.</summary>
    private const double Tolerance = 0.001;

    public Project Project => project;

    /// <summary>All projects.</summary>
    public IReadOnlyCollection<Project> All => all;

    public Call Call => call;

    public DateTimeOffset Now => now;

    /// <summary>Returns the language that the path names.</summary>
    public ProjectLanguage FindLanguage()
    {
        var id = call.Route("language_id");
        return project.Languages.Find(language => language.Id == id) ?? throw NotFound("language_not_found", $"The project has no language '{id}'.");
    }

    /// <summary>Returns the segment that the path names.</summary>
    public ProjectSegment FindSegment() => FindSegment(call.Route("segment_id"));

    public ProjectSegment FindSegment(string id) =>
        project.Segments.Find(segment => segment.Id == id) ?? throw NotFound("segment_not_found", $"The project has no segment '{id}'.");

    /// <summary>Rejects the request if the project is not ready.</summary>
    public void RequireReady()
    {
        if (project.Stage != ProjectStage.Ready)
            throw Conflict("conflict", $"The project is not ready: it is {project.Status}.");
    }

    /// <summary>Rejects a speaker without any segment.</summary>
    public void CheckSpeaker(string speakerId)
    {
        if (!project.SpeakerIds.Contains(speakerId, StringComparer.Ordinal))
            throw Invalid($"The project has no speaker '{speakerId}'.", "speaker_id");
    }

    /// <summary>Rejects a time that ends before it begins, or that lies outside the media.</summary>
    public void CheckTime(double start, double end)
    {
        if (start < 0)
            throw Invalid("start_s must not be negative.", "start_s");
        if (end <= start)
            throw Invalid("end_s must be greater than start_s.", "end_s");
        if (end > project.Seconds + Tolerance)
            throw Invalid("end_s lies behind the end of the media.", "end_s");
    }

    public RejectedException Invalid(string message, string parameter) =>
        new(errors.BadRequest(call.Context, "invalid_parameters", message, parameter));

    public RejectedException Conflict(string code, string message) =>
        new(errors.Create(call.Context, StatusCodes.Status409Conflict, code, message));

    private RejectedException NotFound(string code, string message) =>
        new(errors.Create(call.Context, StatusCodes.Status404NotFound, code, message));
}
