using System.Globalization;
using System.Text;
using System.Text.Json;
using DubbingSdk.CambAi;

namespace DubbingSdk.Tests.Wire;

internal static partial class WireCalls
{
    private const string TermsFile = "en-US,es-ES\nharbour,puerto";

    private static readonly string TaskId = WirePlaceholders.OfSdk["task_id"];
    private static readonly string FileId = WirePlaceholders.OfSdk["file_id"];
    private static readonly long RunId = Number("run_id");
    private static readonly long DictionaryId = Number("dictionary_id");
    private static readonly long TermId = Number("term_id");

    private static Dictionary<string, Func<CambAiClient, Task<(string Root, object Seen)>>> OfCambAi => new()
    {
        ["create-dub"] = client => CreateAsync(client, new() { Source = Welcome, SourceLanguage = CambAiLanguage.EnglishUnitedStates, TargetLanguages = [CambAiLanguage.SpanishSpain] }),
        ["create-dub-every-field"] = client => CreateAsync(client, new()
        {
            Source = MediaSource.FromUri(new Uri("https://media.example/welcome.mxf")),
            SourceLanguage = CambAiLanguage.EnglishUnitedKingdom,
            TargetLanguages = [CambAiLanguage.SpanishSpain, new(151)],
            ProjectName = "Bienvenida a la cafetería ☕",
            ProjectDescription = "The \"first\" film",
            FolderId = 7,
            SelectedAudioTracks = [0, 2],
            AddOutputAsAnAudioTrack = false,
            ChosenDictionaries = [12, 13],
            AiOptimization = true,
            TranscriptionMode = CambAiTranscriptionMode.Slow,
        }),
        ["create-dub-from-file"] = client => CreateAsync(client, new() { FileId = FileId, SourceLanguage = CambAiLanguage.EnglishUnitedStates, TargetLanguages = [CambAiLanguage.SpanishSpain] }),
        ["create-dub-by-tag"] = client => CreateAsync(client, new() { Source = Welcome, SourceLanguage = new("en-us"), TargetLanguages = [new("es-es")] }),
        ["get-dub-task"] = async client => ("value", (await client.Dubbing.GetStatusAsync(TaskId)).Value),
        ["get-dub-task-odd-id"] = async client => ("value", (await client.Dubbing.GetStatusAsync("a/b?c#d é")).Value),
        ["get-dub-result"] = async client => ("value", Seen((await client.Dubbing.GetResultAsync(RunId)).Value)),
        ["get-dub-results"] = async client => ("value", new
        {
            Runs = (await client.Dubbing.GetResultsAsync(new() { RunIds = [RunId, 5] })).Value.ToDictionary(run => run.Key.ToString(CultureInfo.InvariantCulture), run => Seen(run.Value)),
        }),
        ["get-transcript"] = client => TranscriptAsync(client, CambAiLanguage.SpanishSpain),
        ["get-transcript-by-tag"] = client => TranscriptAsync(client, new("es-es")),
        ["get-transcript-srt"] = client => TranscriptAsync(client, CambAiLanguage.SpanishSpain, new() { Format = CambAiTranscriptFormat.Srt, DataType = CambAiTranscriptDataType.RawData }),
        ["get-transcript-file"] = client => TranscriptAsync(client, CambAiLanguage.EnglishUnitedStates, new() { Format = CambAiTranscriptFormat.Vtt, DataType = CambAiTranscriptDataType.File }),
        ["create-format"] = client => CreateFormatAsync(client, CambAiOutputFormat.Flac),
        ["create-format-usual"] = client => CreateFormatAsync(client, CambAiOutputFormat.Mp4),
        ["get-format-task"] = async client => ("value", (await client.Dubbing.GetFormatStatusAsync(TaskId)).Value),
        ["list-source-languages"] = async client => ("value", new { Languages = (await client.Languages.ListSourceAsync()).Value }),
        ["list-target-languages"] = async client => ("value", new { Languages = (await client.Languages.ListTargetAsync()).Value }),
        ["list-dictionaries"] = async client => ("value", new { Dictionaries = (await client.Dictionaries.ListAsync()).Value }),
        ["create-dictionary"] = client => CreateDictionaryAsync(client, new() { DictionaryFile = Terms, DictionaryName = "Harbours" }),
        ["create-dictionary-described"] = client => CreateDictionaryAsync(client, new() { DictionaryFile = Terms, DictionaryName = "Häfen", DictionaryDescription = "Of the \"harbour\" films" }),
        ["get-dictionary"] = async client => ("value", (await client.Dictionaries.GetAsync(DictionaryId)).Value),
        ["get-dictionary-details"] = async client => ("value", (await client.Dictionaries.GetDetailsAsync(DictionaryId)).Value),
        ["search-dictionary"] = async client => ("value", (await client.Dictionaries.GetDetailsAsync(DictionaryId, new() { Limit = 2, SearchTerm = "harbour & more" })).Value),
        ["delete-dictionary"] = async client => Deleted(await client.Dictionaries.DeleteAsync(DictionaryId)),
        ["add-term"] = async client => Loose(await client.Dictionaries.AddTermAsync(DictionaryId, Term)),
        ["update-term"] = async client => Loose(await client.Dictionaries.UpdateTermAsync(DictionaryId, TermId, Term)),
        ["delete-term"] = async client => Deleted(await client.Dictionaries.DeleteTermAsync(DictionaryId, TermId)),
        ["list-folders"] = client => ListFoldersAsync(client),
        ["search-folders"] = client => ListFoldersAsync(client, new() { Limit = 2, SearchQuery = "films & more" }),
        ["create-folder"] = async client => Loose(await client.Folders.CreateAsync(new() { FolderName = "Films ☕" })),
        ["create-project"] = client => CreateProjectAsync(client, new() { Source = Welcome, SourceLanguage = CambAiLanguage.EnglishUnitedStates, TargetLanguages = [CambAiLanguage.SpanishSpain] }),
        ["create-project-every-field"] = client => CreateProjectAsync(client, new()
        {
            Source = Welcome,
            SourceLanguage = CambAiLanguage.EnglishUnitedStates,
            TargetLanguages = [CambAiLanguage.SpanishSpain, CambAiLanguage.FrenchFrance],
            ProjectName = "Bienvenida ☕",
            ProjectDescription = "The first film",
            FolderId = 7,
            SelectedAudioTracks = [1],
            AddOutputAsAnAudioTrack = true,
            ChosenDictionaries = [12],
        }),
        ["get-project-task"] = async client => ("value", (await client.Projects.GetStatusAsync(TaskId)).Value),
        ["get-project"] = async client => ("value", new { Project = (await client.Projects.GetResultAsync(RunId)).Value }),
        ["get-projects"] = async client => ("value", new { Projects = (await client.Projects.GetResultsAsync(new() { RunIds = [RunId, 5] })).Value }),
        ["create-upload"] = async client => ("value", (await client.Files.CreateUploadAsync(new() { Filename = "Grüße.mp4", ContentType = "video/mp4" })).Value),
        ["complete-upload"] = async client => Loose(await client.Files.CompleteUploadAsync(FileId)),
    };

    private static MediaSource Welcome => MediaSource.FromUri(new Uri("https://media.example/welcome.mp4?lang=en&part=1"));

    private static MediaSource Terms => MediaSource.FromStream(new MemoryStream(Encoding.UTF8.GetBytes(TermsFile)), "terms.csv");

    private static CambAiTermRequest Term => new()
    {
        Translations = [new() { Translation = "harbour", Language = CambAiLanguage.EnglishUnitedStates }, new() { Translation = "puerto ☕", Language = CambAiLanguage.SpanishSpain }],
    };

    private static long Number(string placeholder) => long.Parse(WirePlaceholders.OfSdk[placeholder], CultureInfo.InvariantCulture);

    private static async Task<(string Root, object Seen)> CreateAsync(CambAiClient client, CambAiDubRequest request) => ("value", await client.Dubbing.CreateAsync(request));

    private static object Seen(CambAiDubResults results) => new { results.Single, results.ByLanguage, Spanish = results.Find(CambAiLanguage.SpanishSpain), results.AdditionalProperties };

    private static async Task<(string Root, object Seen)> TranscriptAsync(CambAiClient client, CambAiLanguage language, CambAiTranscriptRequest? request = null) =>
        ("value", (await client.Dubbing.GetTranscriptAsync(RunId, language, request)).Value);

    private static async Task<(string Root, object Seen)> CreateFormatAsync(CambAiClient client, CambAiOutputFormat format)
    {
        var operation = await client.Dubbing.CreateAlternativeFormatAsync(RunId, CambAiLanguage.SpanishSpain, new() { OutputFormat = format });
        return ("value", new { operation.TaskId, operation.HasCompleted, OutputUrl = operation.HasCompleted ? operation.Value.OutputUrl : null });
    }

    private static async Task<(string Root, object Seen)> CreateDictionaryAsync(CambAiClient client, CambAiDictionaryFileRequest request) =>
        Loose(await client.Dictionaries.CreateFromFileAsync(request));

    private static async Task<(string Root, object Seen)> ListFoldersAsync(CambAiClient client, CambAiListFoldersRequest? request = null) =>
        ("value", new { Folders = (await client.Folders.ListAsync(request)).Value });

    private static async Task<(string Root, object Seen)> CreateProjectAsync(CambAiClient client, CambAiProjectRequest request) => ("value", await client.Projects.CreateAsync(request));

    private static (string Root, object Seen) Loose(DubbingResponse<JsonElement> answer) => ("value", new { Answer = answer.Value });
}
