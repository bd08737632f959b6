using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.Requests;
using DubbingSdk.Emulator.State;

namespace DubbingSdk.Emulator.ElevenLabs.Dubbing.Resource;

/// <summary>The Studio's operations of <c>/v1/dubbing/resource</c>.</summary>
internal sealed class ResourceOperations
{
    private const string Root = "/v1/dubbing/resource/{dubbing_id}";

    private readonly EmulatorState _state;
    private readonly ElevenLabsErrors _errors;
    private readonly StudioStore _store;

    public ResourceOperations(EmulatorState state, ElevenLabsErrors errors, DubStore dubs)
    {
        _state = state;
        _errors = errors;
        _store = new StudioStore(state, errors, dubs);
        var segments = new SegmentEdits(state.Options.ElevenLabs);
        var jobs = new StudioJobs(state, errors);
        var similarVoices = new SimilarVoices(state.Media);
        All =
        [
            WithoutBody("GET", "", call => Response.Json(new ResourceJson(state.Media, call).Create())),
            WithBody<LanguageAddition>("POST", "/language", LanguageEdits.Add),
            WithBody<SegmentCreation>("POST", "/speaker/{speaker_id}/segment", SegmentEdits.Create),
            WithBody<SegmentUpdate>("PATCH", "/segment/{segment_id}/{language}", segments.Update),
            WithBody<SegmentMigration>("POST", "/migrate-segments", SegmentEdits.Migrate),
            WithoutBody("DELETE", "/segment/{segment_id}", SegmentEdits.Delete),
            WithBody<SegmentChoice>("POST", "/transcribe", jobs.Transcribe),
            WithBody<DubChoice>("POST", "/translate", jobs.Translate),
            WithBody<DubChoice>("POST", "/dub", jobs.Dub),
            WithBody<SpeakerUpdate>("PATCH", "/speaker/{speaker_id}", SpeakerEdits.Update, isBodyOptional: true),
            WithBody<SpeakerCreation>("POST", "/speaker", SpeakerEdits.Create, isBodyOptional: true),
            WithoutBody("GET", "/speaker/{speaker_id}/similar-voices", similarVoices.List),
            WithBody<RenderRequest>("POST", "/render/{language}", new Rendering(state).Start),
        ];
    }

    public IReadOnlyList<Operation> All { get; }

    private Operation WithoutBody(string method, string path, Func<ResourceCall, Response> handler) =>
        new(method, Root + path, Handlers.Of(call => Handle(call, handler)));

    private Operation WithBody<T>(string method, string path, Func<ResourceCall, T, Response> handler, bool isBodyOptional = false)
        where T : IJsonRequest<T> =>
        new(method, Root + path, Handlers.OfJson(T.Read, (call, request) => Handle(call, found => handler(found, request)), isBodyOptional))
        {
            Json = T.Fields,
        };

    private Response Handle(Call call, Func<ResourceCall, Response> handler)
    {
        var now = _state.TimeProvider.GetUtcNow();
        var resource = _store.Find(call);
        lock (resource)
        {
            resource.Scheduler.RunDue(now);
            return handler(new ResourceCall(call, resource, now, _errors));
        }
    }
}
