using System.Globalization;
using System.Text.Json.Nodes;
using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.Media;
using DubbingSdk.Emulator.Storage;
using DubbingSdk.Emulator.Transcripts;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Resource;

/// <summary>Finds similar voices for a speaker: ten, and the same ones each time.</summary>
internal sealed class SimilarVoices(MediaStore store)
{
    private const int Count = 10;
    private const int IdLength = 20;
    private const double PreviewSeconds = 2;

    private static readonly string[] Categories = ["premade", "professional", "generated", "famous", "cloned"];
    private static readonly string[] Names = ["Ada", "Bruno", "Clara", "David", "Elif", "Farid", "Grace", "Hiro", "Ines", "Jonas"];

    public Response List(ResourceCall call)
    {
        var speaker = call.Speaker(call.Route("speaker_id"));
        if (speaker.SimilarVoices.Count == 0)
            speaker.SimilarVoices.AddRange(Enumerable.Range(0, Count).Select(Find));

        var voices = speaker.SimilarVoices.Select(voice => (JsonNode)Json(voice, call));
        return Response.Json(new JsonObject { ["voices"] = new JsonArray([.. voices]) });
    }

    private SimilarVoice Find(int index)
    {
        var voice = StudioVoice.Default with { Id = Identifier.Create(IdLength) };
        var utterance = new Utterance(PhraseBook.Line("en", index), 0, 0, PreviewSeconds);
        var speech = new Speech(voice.Id, PreviewSeconds, [new SpokenLine("", "", utterance, voice.Pitch)]);
        var preview = store.Add("preview.mp3", "audio/mpeg", PreviewSeconds, () => Mp3File.Create(speech));
        var description = index % 2 == 0 ? string.Create(CultureInfo.InvariantCulture, $"A stock voice, number {index + 1}.") : null;
        return new SimilarVoice(voice.Id, Names[index], Categories[index % Categories.Length], description, preview);
    }

    private JsonObject Json(SimilarVoice voice, ResourceCall call) => new()
    {
        ["voice_id"] = voice.Id,
        ["name"] = voice.Name,
        ["category"] = voice.Category,
        ["description"] = voice.Description,
        ["preview_url"] = store.SignedUrl(call.Context.Request, voice.Preview),
    };
}
