using System.Text;
using System.Text.Json.Nodes;
using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.CambAi.Languages;
using DubbingSdk.Emulator.CambAi.Tasks;
using DubbingSdk.Emulator.Media;
using DubbingSdk.Emulator.Requests;
using DubbingSdk.Emulator.State;
using DubbingSdk.Emulator.Transcripts;

namespace DubbingSdk.Emulator.CambAi.Dubbing;

/// <summary>The transcript operation, for the source language and the target languages.</summary>
internal sealed class DubTranscripts(EmulatorState state, CambAiErrors errors, LanguageReader languages, TaskHandler tasks)
{
    private const string PlainText = "text/plain; charset=utf-8";
    private const string Srt = "srt";
    private const string WebVtt = "vtt";
    private const string Text = "txt";
    private const string RawData = "raw_data";
    private const string AsFile = "file";

    private CambAiOptions Options => state.Options.CambAi;

    public IResult Handle(Call call)
    {
        var fields = new FieldReader("query", call.Query);
        var format = fields.Choice("format_type", Srt, WebVtt, Text) ?? Text;
        var data = fields.Choice("data_type", RawData, AsFile) ?? (Options.TranscriptAsFile ? AsFile : RawData);
        RejectedException.ThrowIfAny(fields.Errors);
        var language = languages.ReadRoute(call);
        var dub = tasks.FindRun<Dub>(call);
        if (language != dub.Language && !dub.Targets.Contains(language))
            throw errors.NotFound("Transcript");

        var text = Write(dub.Script(language).Utterances, format);
        return ToResponse(data is AsFile ? StoreFile(call, $"{language.Tag}.{format}", text) : text);
    }

    private static string Write(IEnumerable<Utterance> utterances, string format) => format switch
    {
        Srt => Subtitles.Srt(utterances),
        WebVtt => Subtitles.WebVtt(utterances),
        _ => string.Join('\n', utterances.Select(utterance => utterance.Text)),
    };

    private string StoreFile(Call call, string fileName, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var media = state.Media.Add(fileName, PlainText, 0, () => new FrameStream([FrameRun.Of(bytes)]));
        return state.Media.SignedUrl(call.Context.Request, media);
    }

    private Response ToResponse(string text) => Options.TranscriptResponse switch
    {
        CambAiTranscriptResponse.JsonString => Response.Json(JsonValue.Create(text)),
        CambAiTranscriptResponse.JsonObject => Response.Json(new JsonObject { ["transcript"] = text }),
        _ => Response.Text(text, PlainText),
    };
}
