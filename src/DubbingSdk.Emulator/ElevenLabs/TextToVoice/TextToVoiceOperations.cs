using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.ElevenLabs.Audio;
using DubbingSdk.Emulator.ElevenLabs.Voices;
using DubbingSdk.Emulator.Media;
using DubbingSdk.Emulator.Requests;
using DubbingSdk.Emulator.State;
using DubbingSdk.Emulator.Storage;
using DubbingSdk.Emulator.Transcripts;

namespace DubbingSdk.Emulator.ElevenLabs.TextToVoice;

/// <summary>Generates previews of voices, three at a time, and saves them as voices.</summary>
internal sealed class TextToVoiceOperations
{
    private const string Route = "/v1/text-to-voice";
    private const string DefaultFormat = "mp3_44100_192";
    private const int Previews = 3;
    private const int IdLength = 20;
    private const double CharactersPerSecond = 20;
    private const string GeneratedText =
        "Hello and welcome. Today we visit a small harbour, where the boats come home in the evening and the gulls follow them. Thank you for listening.";

    private readonly EmulatorState _state;
    private readonly ElevenLabsErrors _errors;
    private readonly AudioHandler _audio;
    private readonly VoiceOperations _voices;
    private readonly VoiceStore _store;
    private readonly PreviewRules _rules;
    private readonly ConcurrentDictionary<string, VoicePreview> _previews = new(StringComparer.Ordinal);

    public TextToVoiceOperations(EmulatorState state, ElevenLabsErrors errors, AudioHandler audio, VoiceOperations voices, VoiceStore store)
    {
        _state = state;
        _errors = errors;
        _audio = audio;
        _voices = voices;
        _store = store;
        _rules = new PreviewRules(errors);
        All =
        [
            PreviewOperation(Route + "/create-previews", PreviewRequest.ReadOlder, PreviewRequest.OlderFields, GeneratePreviews),
            PreviewOperation(Route + "/design", PreviewRequest.ReadDesign, PreviewRequest.DesignFields, GeneratePreviews),
            PreviewOperation(Route + "/{voice_id}/remix", PreviewRequest.ReadRemix, PreviewRequest.RemixFields, Remix),
            new("GET", Route + "/{generated_voice_id}/stream", Handlers.Of(Stream)),
            new("POST", Route, Handlers.OfJson<VoiceCreation>(VoiceCreation.Read, Create)) { Json = VoiceCreation.Fields },
        ];
    }

    public IReadOnlyList<Operation> All { get; }

    private static Operation PreviewOperation(
        string route,
        Func<JsonFields, PreviewRequest> read,
        IReadOnlyCollection<string> fields,
        Func<Call, PreviewRequest, Response> handler) =>
        new("POST", route, Handlers.OfJson(read, handler)) { Json = fields, Query = [OutputFormat.Parameter] };

    private Response Remix(Call call, PreviewRequest request)
    {
        _rules.CheckOwner(call, _voices.Require(call));
        return GeneratePreviews(call, request);
    }

    private Response GeneratePreviews(Call call, PreviewRequest request)
    {
        var format = OutputFormat.Read(call, AudioFormat.Common, DefaultFormat);
        _rules.Check(call, request);
        var text = request.Text ?? GeneratedText;
        _audio.Charge(call, text.Length);
        var previews = Enumerable.Range(0, Previews).Select(_ => GeneratePreview(format, text)).ToList();
        return Response.Json(new JsonObject
        {
            ["previews"] = new JsonArray([.. previews.Select(preview => (JsonNode)preview.ToJson(withAudio: !request.IsStreamed))]),
            ["text"] = text,
        });
    }

    private VoicePreview GeneratePreview(AudioFormat format, string text)
    {
        var id = Identifier.Create(IdLength);
        return _previews[id] = new VoicePreview(id, format, new SpokenText(id, text, text.Length / CharactersPerSecond));
    }

    private AudioResponse Stream(Call call)
    {
        var preview = Require(call, call.Route("generated_voice_id"));
        return _audio.Response(preview.Format, preview.Sound, isStreamed: true);
    }

    private Response Create(Call call, VoiceCreation creation)
    {
        var preview = Require(call, creation.PreviewId);
        var media = _state.Media.Add("preview.mp3", "audio/mpeg", preview.Sound.Seconds, () => Mp3File.Create(preview.Sound));
        var voice = new NewVoice(creation.Name, "generated", creation.Description, creation.Labels);
        return _store.Add(voice, _state.TimeProvider.GetUtcNow(), media) is { } added
            ? Response.Json(added.ToJson(_state.Media, call.Context.Request))
            : _errors.BadRequest(call.Context, "voice_limit_reached", "There are as many voices as the account may have.");
    }

    private VoicePreview Require(Call call, string id) => _previews.GetValueOrDefault(id)
        ?? throw new RejectedException(_errors.Create(call.Context, StatusCodes.Status404NotFound, "voice_not_found", "There is no generated voice with this id."));
}
