using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.CambAi.Dictionaries;
using DubbingSdk.Emulator.CambAi.Dubbing;
using DubbingSdk.Emulator.CambAi.Files;
using DubbingSdk.Emulator.CambAi.Folders;
using DubbingSdk.Emulator.CambAi.Languages;
using DubbingSdk.Emulator.CambAi.Projects;
using DubbingSdk.Emulator.CambAi.Tasks;
using DubbingSdk.Emulator.State;
using DubbingSdk.Emulator.StorageHost;

namespace DubbingSdk.Emulator.CambAi;

internal sealed class CambAiService : IEmulatedService
{
    private readonly CambAiErrors _errors;

    public CambAiService(EmulatorState state, UploadStore uploads)
    {
        var options = state.Options.CambAi;
        var languages = new LanguageReader(options);
        _errors = new CambAiErrors(options);
        var files = new FileOperations(state, _errors, uploads);
        var tasks = new TaskHandler(state, _errors);
        Operations =
        [
            .. new DubOperations(state, _errors, languages, files, tasks).All,
            .. new LanguageOperations(options).All,
            .. options.HasFiles ? files.All : [],
            .. new DictionaryOperations(state.TimeProvider, _errors, languages).All,
            .. new FolderOperations().All,
            .. new ProjectSetupOperations(state, _errors, languages, tasks).All,
        ];
    }

    public string Prefix => CambAiRoutes.Root;

    public IEnumerable<Operation> Operations { get; }

    public string? ReadKey(HttpRequest request) => request.Headers["x-api-key"];

    public IResult? Reject(Call call) => call.Recorded.HasApiKey && call.IsKeyAccepted ? null : _errors.ForStatus(StatusCodes.Status401Unauthorized);

    public IResult Error(HttpContext context, int status) => _errors.ForStatus(status);
}
