using System.Text.Json.Nodes;
using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.State;
using DubbingSdk.Emulator.Storage;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Resource;

/// <summary>Starts renders. A render is a snapshot: each segment as it was last dubbed, and silence where none was.</summary>
internal sealed class Rendering(EmulatorState state)
{
    private const string Original = "original";
    private const int IdLength = 20;

    private readonly RenderFiles _files = new(state.Media);

    public Response Start(ResourceCall call, RenderRequest request)
    {
        var resource = call.Resource;
        var language = call.Route("language") is Original ? Original : call.TargetLanguage(call.Route("language"));
        var isFailing = state.Failures.TryDequeue(out _);
        var render = new StudioRender(
            Identifier.Create(IdLength),
            resource.Version,
            language,
            request.Type,
            call.Now + state.Options.QueueTime + (state.Options.WorkTimePerSourceSecond * resource.Dub.Seconds),
            isFailing ? null : _files.Create(resource.Dub, language, Lines(resource, language), request));
        resource.Renders.Add(render);
        return Response.Json(new JsonObject { ["version"] = render.Version, ["render_id"] = render.Id });
    }

    private static IEnumerable<SpokenLine> Lines(StudioResource resource, string language) => language is Original
        ? resource.Dub.Script(resource.Dub.SourceLanguage).Utterances.Select(SpokenLine.Original)
        : resource.Segments.Select(segment => segment.Dubs[language].Audio?.Line).OfType<SpokenLine>();
}
