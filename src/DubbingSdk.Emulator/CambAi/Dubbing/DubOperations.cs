using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.CambAi.Files;
using DubbingSdk.Emulator.CambAi.Languages;
using DubbingSdk.Emulator.CambAi.Tasks;
using DubbingSdk.Emulator.State;

namespace DubbingSdk.Emulator.CambAi.Dubbing;

/// <summary>The operations of dubs, their results, transcripts and further formats.</summary>
internal sealed class DubOperations(EmulatorState state, CambAiErrors errors, LanguageReader languages, FileOperations files, TaskHandler tasks)
{
    private const string Root = CambAiRoutes.Root;

    private static readonly string[] RunId = ["run_id"];

    public IReadOnlyList<Operation> All
    {
        get
        {
            var results = new DubResults(state, tasks);
            var formats = new DubFormats(state, errors, languages, tasks);
            return
            [
                new("POST", Root + "/dub", new CreateDub(state, languages, files, tasks).HandleAsync) { Query = RunId, Json = DubRequest.Fields },
                new("GET", Root + "/dub/{task_id}", Handlers.Of(call => Response.Json(tasks.Status(tasks.FindTask<Dub>(call))))) { Query = RunId },
                new("GET", Root + "/dub-result/{run_id}", Handlers.Of(results.GetOne)),
                new("POST", Root + "/dubbing-results", Handlers.Of(results.GetMany)) { Query = RunId, Json = ["run_ids"] },
                new("GET", Root + "/transcript/{run_id}/{language}", Handlers.Of(new DubTranscripts(state, errors, languages, tasks).Handle))
                {
                    Query = ["format_type", "data_type"],
                },
                new("POST", Root + "/dub-alt-format/{run_id}/{language}", Handlers.Of(formats.Request)) { Json = ["output_format"] },
                new("GET", Root + "/dub-alt-format/{task_id}", Handlers.Of(formats.Status)) { Query = RunId },
            ];
        }
    }
}
