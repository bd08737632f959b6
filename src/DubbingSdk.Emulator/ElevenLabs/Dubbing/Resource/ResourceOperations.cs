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
            Without("GET", "", call => Answer.Json(new ResourceJson(state.Media, call).Create())),
            With<LanguageAddition>("POST", "/language", LanguageEdits.Add),
            With<SegmentCreation>("POST", "/speaker/{speaker_id}/segment", SegmentEdits.Create),
            With<SegmentUpdate>("PATCH", "/segment/{segment_id}/{language}", segments.Update),
            With<SegmentMigration>("POST", "/migrate-segments", SegmentEdits.Migrate),
            Without("DELETE", "/segment/{segment_id}", SegmentEdits.Delete),
            With<SegmentChoice>("POST", "/transcribe", jobs.Transcribe),
            With<DubChoice>("POST", "/translate", jobs.Translate),
            With<DubChoice>("POST", "/dub", jobs.Dub),
            With<SpeakerUpdate>("PATCH", "/speaker/{speaker_id}", SpeakerEdits.Update, isBodyOptional: true),
            With<SpeakerCreation>("POST", "/speaker", SpeakerEdits.Create, isBodyOptional: true),
            Without("GET", "/speaker/{speaker_id}/similar-voices", similarVoices.List),
            With<RenderRequest>("POST", "/render/{language}", new Rendering(state).Start),
        ];
    }

    public IReadOnlyList<Operation> All { get; }

    private Operation Without(string method, string path, Func<ResourceCall, Answer> handler) =>
        new(method, Root + path, Handlers.Of(call => Handle(call, handler)));

    private Operation With<T>(string method, string path, Func<ResourceCall, T, Answer> handler, bool isBodyOptional = false)
        where T : IJsonRequest<T> =>
        new(method, Root + path, Handlers.OfJson(T.Read, (call, request) => Handle(call, found => handler(found, request)), isBodyOptional))
        {
            Json = T.Fields,
        };

    private Answer Handle(Call call, Func<ResourceCall, Answer> handler)
    {
        var now = _state.Clock.GetUtcNow();
        var resource = _store.Find(call);
        lock (resource)
        {
            resource.Scheduler.RunDue(now);
            return handler(new ResourceCall(call, resource, now, _errors));
        }
    }
}
