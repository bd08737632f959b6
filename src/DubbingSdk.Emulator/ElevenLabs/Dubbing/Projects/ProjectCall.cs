using DubbingSdk.Emulator.Calls;


namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Projects;

/// <summary>A request about a project. What it names and is not there, or does not allow, ends it.</summary>
internal sealed class ProjectCall(Call call, Project project, IReadOnlyCollection<Project> all, DateTimeOffset now, ElevenLabsErrors errors)
{
    /// <summary>How far a time may lie behind the end, as sums of fractions are not exact.</summary>
    private const double Tolerance = 0.001;

    public Project Project => project;

    /// <summary>All projects there are.</summary>
    public IReadOnlyCollection<Project> All => all;

    public Call Call => call;

    public DateTimeOffset Now => now;

    /// <summary>The language that the path names.</summary>
    public ProjectLanguage FindLanguage()
    {
        var id = call.Route("language_id");
        return project.Languages.Find(language => language.Id == id) ?? throw NotFound("language_not_found", $"The project has no language '{id}'.");
    }

    /// <summary>The segment that the path names.</summary>
    public ProjectSegment FindSegment() => FindSegment(call.Route("segment_id"));

    public ProjectSegment FindSegment(string id) =>
        project.Segments.Find(segment => segment.Id == id) ?? throw NotFound("segment_not_found", $"The project has no segment '{id}'.");

    /// <summary>Refuses what needs a transcript as long as there is none.</summary>
    public void RequireReady()
    {
        if (project.Stage != ProjectStage.Ready)
            throw Conflict("conflict", $"The project is not ready: it is {project.Status}.");
    }

    /// <summary>Refuses a speaker who says nothing else.</summary>
    public void CheckSpeaker(string speakerId)
    {
        if (!project.SpeakerIds.Contains(speakerId, StringComparer.Ordinal))
            throw Invalid($"The project has no speaker '{speakerId}'.", "speaker_id");
    }

    /// <summary>Refuses a time that cannot be: one that ends before it begins, or that lies outside the media.</summary>
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
