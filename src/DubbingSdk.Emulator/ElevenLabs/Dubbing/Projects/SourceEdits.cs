using System.Text.Json.Nodes;
using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.Storage;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Projects;

/// <summary>The edits of the source transcript of a project. An edit only makes lines stale in every language.</summary>
internal static class SourceEdits
{
    public static IResult Update(ProjectCall call, SegmentPatch patch)
    {
        call.RequireReady();
        var segment = call.FindSegment();
        Check(call, segment, patch);
        Apply(call, [(segment, patch)]);
        return WithSegment(call, segment);
    }

    public static IResult UpdateAll(ProjectCall call, Bulk<SegmentPatch> bulk)
    {
        call.RequireReady();
        var patches = bulk.Segments.Select(member => (Segment: call.FindSegment(member.Key), Patch: member.Value)).ToList();
        patches.ForEach(item => Check(call, item.Segment, item.Patch));
        Apply(call, patches);
        return Response.Json(new JsonObject
        {
            ["segments"] = SegmentJson.Array(patches.Select(item => SegmentJson.Segment(item.Segment))),
            ["revision"] = call.Project.Revision,
        });
    }

    public static IResult Add(ProjectCall call, SegmentAddition addition)
    {
        call.RequireReady();
        call.CheckSpeaker(addition.SpeakerId);
        call.CheckTime(addition.Start, addition.End);
        var id = Identifier.CreateUuid(call.Now);
        var segment = new ProjectSegment(id, null, addition.Text, addition.SpeakerId, addition.Start, addition.End);
        call.Project.Segments.Add(segment);
        call.Project.Change(call.Now);
        foreach (var language in call.Project.Languages)
        {
            language.AddLines([segment]);
            language.Change(call.Now);
        }

        return WithSegment(call, segment, StatusCodes.Status201Created);
    }

    public static IResult Delete(ProjectCall call)
    {
        call.RequireReady();
        call.Project.Segments.Remove(call.FindSegment());
        call.Project.Change(call.Now);
        call.Project.Languages.ForEach(language => language.Change(call.Now));
        return Response.Json(new JsonObject { ["revision"] = call.Project.Revision });
    }

    private static void Check(ProjectCall call, ProjectSegment segment, SegmentPatch patch)
    {
        if (patch.Start is not null || patch.End is not null)
            call.CheckTime(patch.Start ?? segment.Start, patch.End ?? segment.End);
        if (patch.SpeakerId is { } speakerId)
            call.CheckSpeaker(speakerId);
    }

    private static void Apply(ProjectCall call, List<(ProjectSegment Segment, SegmentPatch Patch)> patches)
    {
        var changes = patches
            .Select(item => (item.Segment.Id, Change: item.Segment.Edit(item.Patch)))
            .Where(item => item.Change != SegmentChange.None)
            .ToList();
        if (changes.Count == 0)
            return;

        call.Project.Change(call.Now);
        foreach (var language in call.Project.Languages)
        {
            changes.ForEach(item => MarkStale(language.Lines[item.Id], item.Change));
            language.Change(call.Now);
        }
    }

    private static void MarkStale(TargetLine line, SegmentChange change)
    {
        line.IsStale = true;
        if (change == SegmentChange.Text)
            line.Translation = null;
    }

    private static Response WithSegment(ProjectCall call, ProjectSegment segment, int status = StatusCodes.Status200OK)
    {
        var body = new JsonObject { ["segment"] = SegmentJson.Segment(segment), ["revision"] = call.Project.Revision };
        return Response.Json(body, status);
    }
}
