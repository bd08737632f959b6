using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DubbingSdk.Benchmarks;

/// <summary>The resource of a long dub, as the service returns it.</summary>
internal static class ResourceJson
{
    private const string Text = "The rain had stopped before they came in.";

    public static byte[] Write(int segments)
    {
        var ids = Enumerable.Range(0, segments).Select(number => $"segment-{number:D8}").ToList();
        var resource = new JsonObject
        {
            ["id"] = "a-long-dub",
            ["version"] = 17,
            ["source_language"] = "en",
            ["target_languages"] = new JsonArray("es"),
            ["input"] = Media("input"),
            ["background"] = Media("background"),
            ["foreground"] = null,
            ["speaker_tracks"] = new JsonObject { ["speaker-1"] = Speaker("speaker-1", ids) },
            ["speaker_segments"] = new JsonObject(ids.Select((id, number) => KeyValuePair.Create(id, Segment(id, number * 2.5)))),
            ["renders"] = new JsonObject(),
        };
        return Encoding.UTF8.GetBytes(resource.ToJsonString(JsonSerializerOptions.Web));
    }

    private static JsonObject Speaker(string id, IEnumerable<string> segments) => new()
    {
        ["id"] = id,
        ["media_ref"] = Media(id),
        ["speaker_name"] = "Speaker 1",
        ["voices"] = new JsonObject { ["es"] = "track-clone" },
        ["segments"] = new JsonArray([.. segments.Select(segment => JsonValue.Create(segment))]),
    };

    private static JsonNode? Segment(string id, double start) => new JsonObject
    {
        ["id"] = id,
        ["start_time"] = start,
        ["end_time"] = start + 2.25,
        ["text"] = Text,
        ["subtitles"] = Subtitles(start),
        ["dubs"] = new JsonObject
        {
            ["es"] = new JsonObject
            {
                ["start_time"] = start,
                ["end_time"] = start + 2.25,
                ["text"] = Text,
                ["subtitles"] = Subtitles(start),
                ["audio_stale"] = false,
                ["media_ref"] = Media(id),
            },
        },
    };

    private static JsonArray Subtitles(double start) =>
        new(new JsonObject { ["start_time"] = start, ["end_time"] = start + 2.25, ["lines"] = new JsonArray(Text[..20], Text[21..]) });

    private static JsonObject Media(string name) => new()
    {
        ["src"] = name,
        ["content_type"] = "audio/mpeg",
        ["bucket_name"] = "media",
        ["random_path_slug"] = string.Create(CultureInfo.InvariantCulture, $"{name}-7f3a"),
        ["duration_secs"] = 2.25,
        ["is_audio"] = true,
        ["url"] = $"https://media.example/{name}?token=0123",
    };
}
