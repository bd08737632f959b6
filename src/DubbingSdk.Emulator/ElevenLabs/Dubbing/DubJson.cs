using System.Globalization;
using System.Text.Json.Nodes;
using DubbingSdk.Emulator.Sources;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing;

internal static class DubJson
{
    public static JsonObject Create(Dub dub, DateTimeOffset now)
    {
        var stage = dub.StageAt(now);
        var isDone = stage == DubStage.Dubbed;
        var isPrepared = now >= dub.DubbingAt && dub.Source.Error is null;
        return new JsonObject
        {
            ["dubbing_id"] = dub.Id,
            ["name"] = dub.Name,
            ["status"] = stage.ToStatus(),
            ["source_language"] = isDone ? dub.SourceLanguage : null,
            ["target_languages"] = new JsonArray([.. (isDone ? dub.TargetLanguages : []).Select(language => (JsonNode)language)]),
            ["editable"] = dub.IsStudio,
            ["created_at"] = dub.CreatedAt.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffffzzz", CultureInfo.InvariantCulture),
            ["media_metadata"] = isPrepared ? Media(dub.Source) : null,
            ["error"] = stage == DubStage.Failed ? dub.Source.Error ?? dub.Error : null,
        };
    }

    private static JsonObject Media(DubSource source) => new() { ["content_type"] = source.ContentType, ["duration"] = source.Seconds };
}
