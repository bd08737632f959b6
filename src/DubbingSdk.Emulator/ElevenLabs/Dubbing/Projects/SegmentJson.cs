using System.Text.Json.Nodes;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Projects;

/// <summary>Writes the transcripts of projects.</summary>
internal static class SegmentJson
{
    public static JsonObject Source(Project project) => new()
    {
        ["language"] = project.Language,
        ["segments"] = Array(project.OrderedSegments.Select(Segment)),
        ["revision"] = project.Revision,
    };

    public static JsonObject Segment(ProjectSegment segment) => new()
    {
        ["id"] = segment.Id,
        ["text"] = segment.Text,
        ["speaker_id"] = segment.SpeakerId,
        ["start_s"] = segment.Start,
        ["end_s"] = segment.End,
        ["external_id"] = segment.ExternalId,
    };

    public static JsonObject Target(Project project, ProjectLanguage language) => new()
    {
        ["source_language"] = project.Language,
        ["target_language"] = language.Code,
        ["segments"] = Array(project.OrderedSegments.Select(segment => Line(segment, language))),
        ["revision"] = language.Revision,
    };

    public static JsonObject Line(ProjectSegment segment, ProjectLanguage language) => new()
    {
        ["id"] = segment.Id,
        ["speaker_id"] = segment.SpeakerId,
        ["start_s"] = segment.Start,
        ["end_s"] = segment.End,
        ["source_text"] = segment.Text,
        ["translation"] = language.Lines[segment.Id].Translation,
    };

    public static JsonArray Array(IEnumerable<JsonObject> items) => new([.. items]);
}
