using System.Globalization;
using System.Text.Json.Nodes;
using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.CambAi.Languages;
using DubbingSdk.Emulator.CambAi.Tasks;
using DubbingSdk.Emulator.State;
using DubbingSdk.Emulator.Transcripts;

namespace DubbingSdk.Emulator.CambAi.Dubbing;

/// <summary>The result operations: a result, or a map of results if there are several languages.</summary>
internal sealed class DubResults(EmulatorState state, TaskHandler tasks)
{
    private const int MillisecondsPerSecond = 1000;

    private CambAiOptions Options => state.Options.CambAi;

    public IResult GetOne(Call call) => Response.Json(ToJson(call, tasks.FindRun<Dub>(call)));

    public IResult GetMany(Call call) => Response.Json(new JsonObject(tasks.FindRuns<Dub>(call)
        .Select(dub => KeyValuePair.Create(dub.RunId.ToString(CultureInfo.InvariantCulture), (JsonNode?)ToJson(call, dub)))));

    private JsonObject ToJson(Call call, Dub dub) => dub.Targets is [var only]
        ? ToJson(call, dub, only)
        : new JsonObject(dub.Targets.Select(language => KeyValuePair.Create(KeyOf(language), (JsonNode?)ToJson(call, dub, language))));

    private JsonObject ToJson(Call call, Dub dub, Language language)
    {
        var (audio, video) = Options.OutputUrlNames ? ("output_audio_url", "output_video_url") : ("audio_url", "video_url");
        var json = new JsonObject
        {
            [audio] = UrlOf(call, dub, language, OutputFormat.Mp3),
            [video] = UrlOf(call, dub, language, OutputFormat.Mp4),
            ["transcript"] = new JsonArray([.. dub.Script(language).Utterances.Select(ToJson)]),
        };
        if (Options.OutputUrlNames)
            json["run_id"] = dub.RunId;

        return json;
    }

    private JsonObject ToJson(Utterance utterance)
    {
        var factor = Options.TranscriptInMilliseconds ? MillisecondsPerSecond : 1;
        var (text, start, end) = utterance.Timing;
        return new JsonObject { ["start"] = start * factor, ["end"] = end * factor, ["text"] = text, ["speaker"] = utterance.SpeakerId };
    }

    private string? UrlOf(Call call, Dub dub, Language language, string format) =>
        dub.Formats.TryGetValue((language.Id, format), out var made) ? state.Media.SignedUrl(call.Context.Request, made.Media) : null;

    private string KeyOf(Language language) =>
        Options.ResultsByTag ? language.Tag.ToLowerInvariant() : language.Id.ToString(CultureInfo.InvariantCulture);
}
