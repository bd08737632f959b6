using System.Text.Json.Nodes;
using DubbingSdk.Emulator.Calls;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Projects;

/// <summary>The edits of the transcript of a language.</summary>
internal static class TargetEdits
{
    public static IResult Update(ProjectCall call, LinePatch patch)
    {
        call.RequireReady();
        var language = call.FindLanguage();
        var segment = call.FindSegment();
        Apply(call, language, [(segment, patch)]);
        return Response.Json(new JsonObject { ["segment"] = SegmentJson.Line(segment, language), ["revision"] = language.Revision });
    }

    public static IResult UpdateAll(ProjectCall call, Bulk<LinePatch> bulk)
    {
        call.RequireReady();
        var language = call.FindLanguage();
        var patches = bulk.Segments.Select(member => (Segment: call.FindSegment(member.Key), Patch: member.Value)).ToList();
        Apply(call, language, patches);
        return Response.Json(new JsonObject
        {
            ["segments"] = SegmentJson.Array(patches.Select(item => SegmentJson.Line(item.Segment, language))),
            ["revision"] = language.Revision,
        });
    }

    private static void Apply(ProjectCall call, ProjectLanguage language, List<(ProjectSegment Segment, LinePatch Patch)> patches)
    {
        var changes = patches
            .Select(item => (Line: language.Lines[item.Segment.Id], item.Patch.Translation))
            .Where(item => item.Line.Translation != item.Translation)
            .ToList();
        if (changes.Count == 0)
            return;

        foreach (var (line, translation) in changes)
        {
            line.Translation = translation;
            line.IsStale = true;
        }

        language.Change(call.Now);
    }
}
