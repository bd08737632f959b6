using DubbingSdk.Emulator.Calls;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Resource;

/// <summary>The edits of segments. An edit only makes dubs stale.</summary>
internal sealed class SegmentEdits(ElevenLabsOptions options)
{
    public static Response Create(ResourceCall call, SegmentCreation request)
    {
        var speaker = call.Speaker(call.Route("speaker_id"));
        call.CheckTime(request.Start, request.End);
        var translations = request.Translations.ToLookup(pair => call.TargetLanguage(pair.Key), pair => pair.Value);
        var segment = call.Resource.AddSegment(speaker, request.Start, request.End, request.Text, language => translations[language].LastOrDefault());
        return call.Changed(StatusCodes.Status201Created, ("new_segment", segment.Id));
    }

    public static Response Delete(ResourceCall call)
    {
        call.Resource.Segments.Remove(call.Segment(call.Route("segment_id")));
        return call.Changed();
    }

    public static Response Migrate(ResourceCall call, SegmentMigration request)
    {
        var segments = request.SegmentIds.Select(call.Segment).ToList();
        var speaker = call.Speaker(request.SpeakerId);
        segments.ForEach(segment => segment.MoveTo(speaker));
        return call.Changed();
    }

    public Response Update(ResourceCall call, SegmentUpdate request)
    {
        var segment = call.Segment(call.Route("segment_id"));
        var language = call.Route("language");
        if (call.IsSource(language))
            UpdateSource(call, segment, request);
        else
            UpdateDub(call, segment.Dubs[call.TargetLanguage(language)], request);

        return call.Changed();
    }

    private void UpdateSource(ResourceCall call, StudioSegment segment, SegmentUpdate request)
    {
        var (start, end) = (request.Start ?? segment.Start, request.End ?? segment.End);
        call.CheckTime(start, end);
        if (segment.Edit(start, end, request.Text ?? segment.Text) && options.SourceEditMakesDubsStale)
            segment.MarkDubsEdited();
    }

    private static void UpdateDub(ResourceCall call, StudioDub dub, SegmentUpdate request)
    {
        var (start, end) = (request.Start ?? dub.Start, request.End ?? dub.End);
        call.CheckTime(start, end);
        dub.Edit(start, end, request.Text ?? dub.Text);
    }
}
