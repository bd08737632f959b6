using System.Text.Json.Nodes;
using DubbingSdk.Emulator.Storage;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Resource;

/// <summary>Writes a resource, with new signed URLs.</summary>
internal sealed class ResourceJson(MediaStore store, ResourceCall call)
{
    private readonly StudioResource _resource = call.Resource;

    public JsonObject Create() => new()
    {
        ["id"] = _resource.Dub.Id,
        ["version"] = _resource.Version,
        ["source_language"] = _resource.Dub.SourceLanguage,
        ["target_languages"] = Array(_resource.TargetLanguages),
        ["input"] = Media(_resource.Input),
        ["background"] = Media(_resource.Background),
        ["foreground"] = Media(_resource.Foreground),
        ["speaker_tracks"] = Map(_resource.Speakers, speaker => speaker.Id, Speaker),
        ["speaker_segments"] = Map(_resource.Segments.OrderBy(segment => segment.Start), segment => segment.Id, Segment),
        ["renders"] = Map(_resource.Renders, render => render.Id, Render),
    };

    private JsonObject Speaker(StudioSpeaker speaker) => new()
    {
        ["id"] = speaker.Id,
        ["media_ref"] = Media(speaker.Track),
        ["speaker_name"] = speaker.Name,
        ["voices"] = Map(speaker.Voices, voice => voice.Key, voice => JsonValue.Create(voice.Value.Id)),
        ["segments"] = Array(_resource.SegmentsOf(speaker).Select(segment => segment.Id)),
    };

    private JsonObject Segment(StudioSegment segment) => new()
    {
        ["id"] = segment.Id,
        ["start_time"] = segment.Start,
        ["end_time"] = segment.End,
        ["text"] = segment.Text,
        ["subtitles"] = Subtitles(segment.Start, segment.End, segment.Text),
        ["dubs"] = Map(segment.Dubs, dub => dub.Key, dub => Dub(dub.Value)),
    };

    private JsonObject Dub(StudioDub dub) => new()
    {
        ["start_time"] = dub.Start,
        ["end_time"] = dub.End,
        ["text"] = dub.Text,
        ["subtitles"] = Subtitles(dub.Start, dub.End, dub.Text),
        ["audio_stale"] = dub.IsStale,
        ["media_ref"] = dub.Audio is { } audio ? Media(audio.Media) : null,
    };

    private JsonObject Render(StudioRender render) => new()
    {
        ["id"] = render.Id,
        ["version"] = render.Version,
        ["language"] = render.Language,
        ["type"] = render.Type,
        ["media_ref"] = render.MediaAt(call.Now) is { } media ? Media(media) : null,
        ["status"] = render.StatusAt(call.Now),
    };

    private JsonObject Media(StoredMedia media) => new()
    {
        ["src"] = media.FileName,
        ["content_type"] = media.ContentType,
        ["bucket_name"] = MediaStore.Bucket,
        ["random_path_slug"] = media.Slug,
        ["duration_secs"] = media.Seconds,
        ["is_audio"] = media.IsAudio,
        ["url"] = store.SignedUrl(call.Context.Request, media),
    };

    /// <summary>Creates one subtitle frame with the text in one line, or none without text.</summary>
    private static JsonArray Subtitles(double start, double end, string? text) => string.IsNullOrEmpty(text)
        ? []
        : new JsonArray(new JsonObject { ["start_time"] = start, ["end_time"] = end, ["lines"] = Array([text]) });

    private static JsonArray Array(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);

    private static JsonObject Map<T>(IEnumerable<T> items, Func<T, string> key, Func<T, JsonNode> value) =>
        new(items.Select(item => KeyValuePair.Create(key(item), (JsonNode?)value(item))));
}
