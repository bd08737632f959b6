using System.Text.Json.Nodes;
using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.Requests;
using DubbingSdk.Emulator.State;
using DubbingSdk.Emulator.Transcripts;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing;

internal sealed class DubTranscripts(EmulatorState state, ElevenLabsErrors errors, FinishedDubs dubs)
{
    private const string Srt = "srt";
    private const string WebVtt = "webvtt";
    private const string Json = "json";
    private const string Source = "source";

    /// <summary>Handles the older operation, which returns bare text or a bare object.</summary>
    public IResult HandleOlder(Call call)
    {
        var fields = new FieldReader("query", call.Query);
        var format = fields.Choice("format_type", Srt, WebVtt, Json) ?? Srt;
        return Write(call, fields, format, script => format switch
        {
            Json => Response.Json(TranscriptJson.Create(script)),
            WebVtt => TextResponse(Subtitles.WebVtt(script.Utterances)),
            _ => TextResponse(Subtitles.Srt(script.Utterances)),
        });
    }

    /// <summary>Handles the newer operation, which returns an envelope with one of three members set.</summary>
    public IResult Handle(Call call)
    {
        var format = call.Route("format_type");
        var fields = new FieldReader("path", _ => format);
        fields.Check("format_type", format, Srt, WebVtt, Json);
        return Write(call, fields, format, script => Response.Json(new JsonObject
        {
            ["transcript_format"] = format,
            [Srt] = format is Srt ? Subtitles.Srt(script.Utterances) : null,
            [WebVtt] = format is WebVtt ? Subtitles.WebVtt(script.Utterances) : null,
            [Json] = format is Json ? TranscriptJson.Create(script) : null,
        }));
    }

    private Response Write(Call call, FieldReader fields, string format, Func<Script, Response> response)
    {
        if (fields.Errors.Count > 0)
            return FastApi.Validation(fields.Errors);

        var (dub, rejection) = dubs.Find(call);
        if (dub is null)
            return rejection!;
        if (format is Json && dub.IsStudio)
            return errors.BadRequest(call.Context, "invalid_parameters", "Dubs made for the Studio have no JSON transcript.", "format_type");

        var language = call.Route("language_code");
        return FindLanguage(dub, language) is { } found
            ? response(dub.Script(found))
            : dubs.LanguageNotFound(call, "transcript_not_found", language);
    }

    private static string? FindLanguage(Dub dub, string language) => language is Source
        ? dub.SourceLanguage
        : dub.TargetLanguages.Append(dub.SourceLanguage).FirstOrDefault(known => known.Equals(language, StringComparison.OrdinalIgnoreCase));

    private Response TextResponse(string text) => state.Options.ElevenLabs.TranscriptTextAsJson
        ? Response.Json(JsonValue.Create(text))
        : Response.Text(text, "text/plain; charset=utf-8");
}
