using System.Globalization;
using System.Text.Json;
using DubbingSdk.CambAi;
using DubbingSdk.Tests.Wire;

namespace DubbingSdk.Tests.Calls;

/// <content>CAMB.AI.</content>
internal static partial class CallTable
{
    private static IEnumerable<EndpointCall> OfCambAi => [.. OfCambAiDubs, .. OfCambAiDictionaries, .. OfCambAiProjects];

    private static IEnumerable<EndpointCall> OfCambAiDubs =>
    [
        CambAi<CambAiDubRequest>("Dubbing.CreateAsync", "json1", (client, request, call) => client.Dubbing.CreateAsync(request, call.Options, call.Token))
            .Full(() => EveryCambAiDub)
            .Full(() => EveryCambAiDub with { Source = null, FileId = "file_1", SourceLanguage = new("en-us"), TargetLanguages = [new("es-es"), new(76)] })
            .Wire("create-dub", () => PlainCambAiDub)
            .Wire("create-dub-every-field", () => EveryCambAiDub)
            .Wire("create-dub-from-file", () => PlainCambAiDub with { Source = null, FileId = WirePlaceholders.OfSdk["file_id"] })
            .Wire("create-dub-by-tag", () => PlainCambAiDub with { SourceLanguage = new("en-us"), TargetLanguages = [new("es-es")] }),
        CambAi<object>("Dubbing.GetStatusAsync", "get", (client, _, call) => client.Dubbing.GetStatusAsync(call["task_id"], call.Options, call.Token))
            .Wire("get-dub-task")
            .Wire("get-dub-task-odd-id", ("task_id", "a/b?c#d é")),
        CambAi<object>("Dubbing.GetResultAsync", "get", (client, _, call) => client.Dubbing.GetResultAsync(call.Number("run_id"), call.Options, call.Token))
            .Wire("get-dub-result")
            .Seen<CambAiDubResults>(Results),
        CambAi<CambAiResultsRequest>("Dubbing.GetResultsAsync", "json+", (client, request, call) => client.Dubbing.GetResultsAsync(request, call.Options, call.Token))
            .Full(() => TwoRuns)
            .Wire("get-dub-results", () => TwoRuns)
            .Seen((Dictionary<long, CambAiDubResults> runs) => new { Runs = runs.ToDictionary(run => run.Key.ToString(CultureInfo.InvariantCulture), run => Results(run.Value)) }),
        CambAi<CambAiTranscriptRequest>("Dubbing.GetTranscriptAsync", "text", (client, request, call) => client.Dubbing.GetTranscriptAsync(call.Number("run_id"), call.Get("language", CambAiLanguage.SpanishSpain), request, call.Options, call.Token))
            .Full(() => SrtFile)
            .Full(() => SrtFile, ("language", new CambAiLanguage("language")))
            .Wire("get-transcript")
            .Wire("get-transcript-by-tag", ("language", new CambAiLanguage("es-es")))
            .Wire("get-transcript-srt", () => SrtFile with { DataType = CambAiTranscriptDataType.RawData })
            .Wire("get-transcript-file", () => SrtFile with { Format = CambAiTranscriptFormat.Vtt }, ("language", CambAiLanguage.EnglishUnitedStates)),
        CambAi<CambAiFormatRequest>("Dubbing.CreateAlternativeFormatAsync", "json1", (client, request, call) => client.Dubbing.CreateAlternativeFormatAsync(call.Number("run_id"), call.Get("language", CambAiLanguage.SpanishSpain), request, call.Options, call.Token))
            .Full(() => new() { OutputFormat = CambAiOutputFormat.Flac })
            .Full(() => new() { OutputFormat = CambAiOutputFormat.Flac }, ("language", new CambAiLanguage("language")))
            .Wire("create-format", () => new() { OutputFormat = CambAiOutputFormat.Flac })
            .Wire("create-format-usual", () => new() { OutputFormat = CambAiOutputFormat.Mp4 })
            .Seen((CambAiFormatOperation format) => new { format.TaskId, format.HasCompleted, OutputUri = format.HasCompleted ? format.Value.OutputUri : null }),
        CambAi<object>("Dubbing.GetFormatStatusAsync", "get", (client, _, call) => client.Dubbing.GetFormatStatusAsync(call["task_id"], call.Options, call.Token))
            .Wire("get-format-task"),
        CambAi<object>("Languages.GetSourceLanguagesAsync", "get", (client, _, call) => client.Languages.GetSourceLanguagesAsync(call.Options, call.Token))
            .Wire("list-source-languages")
            .Seen((CambAiLanguageInfo[] languages) => new { Languages = languages }),
        CambAi<object>("Languages.GetTargetLanguagesAsync", "get", (client, _, call) => client.Languages.GetTargetLanguagesAsync(call.Options, call.Token))
            .Wire("list-target-languages")
            .Seen((CambAiLanguageInfo[] languages) => new { Languages = languages }),
    ];

    private static IEnumerable<EndpointCall> OfCambAiDictionaries =>
    [
        CambAi<object>("Dictionaries.GetAllAsync", "get", (client, _, call) => client.Dictionaries.GetAllAsync(call.Options, call.Token))
            .Wire("list-dictionaries")
            .Seen((CambAiDictionaryInfo[] dictionaries) => new { Dictionaries = dictionaries }),
        CambAi<CambAiDictionaryFileRequest>("Dictionaries.CreateFromFileAsync", "loose1", (client, request, call) => client.Dictionaries.CreateFromFileAsync(request, call.Options, call.Token))
            .Plain(input => new() { DictionaryFile = input.Media, DictionaryName = "Terms" })
            .Full(() => EveryDictionary)
            .Wire("create-dictionary", () => new() { DictionaryFile = EveryDictionary.DictionaryFile, DictionaryName = "Harbours" })
            .Wire("create-dictionary-described", () => EveryDictionary)
            .Seen<JsonElement>(Loose),
        CambAi<object>("Dictionaries.GetAsync", "get", (client, _, call) => client.Dictionaries.GetAsync(call.Number("dictionary_id"), call.Options, call.Token))
            .Wire("get-dictionary"),
        CambAi<CambAiDictionaryDetailsRequest>("Dictionaries.GetDetailsAsync", "get", (client, request, call) => client.Dictionaries.GetDetailsAsync(call.Number("dictionary_id"), request, call.Options, call.Token))
            .Full(() => new() { Limit = 2, SearchTerm = "harbour & more" })
            .Wire("get-dictionary-details")
            .Wire("search-dictionary", () => new() { Limit = 2, SearchTerm = "harbour & more" }),
        CambAi<object>("Dictionaries.DeleteAsync", "remove", (client, _, call) => client.Dictionaries.DeleteAsync(call.Number("dictionary_id"), call.Options, call.Token))
            .Wire("delete-dictionary"),
        CambAi<CambAiTermRequest>("Dictionaries.AddTermAsync", "loose1", (client, request, call) => client.Dictionaries.AddTermAsync(call.Number("dictionary_id"), request, call.Options, call.Token))
            .Full(() => Harbour)
            .Wire("add-term", () => Harbour)
            .Seen<JsonElement>(Loose),
        CambAi<CambAiTermRequest>("Dictionaries.UpdateTermAsync", "loose+", (client, request, call) => client.Dictionaries.UpdateTermAsync(call.Number("dictionary_id"), call.Number("term_id"), request, call.Options, call.Token))
            .Full(() => Harbour)
            .Wire("update-term", () => Harbour)
            .Seen<JsonElement>(Loose),
        CambAi<object>("Dictionaries.DeleteTermAsync", "remove", (client, _, call) => client.Dictionaries.DeleteTermAsync(call.Number("dictionary_id"), call.Number("term_id"), call.Options, call.Token))
            .Wire("delete-term"),
    ];

    private static IEnumerable<EndpointCall> OfCambAiProjects =>
    [
        CambAi<CambAiListFoldersRequest>("Folders.GetAllAsync", "get", (client, request, call) => client.Folders.GetAllAsync(request, call.Options, call.Token))
            .Full(() => new() { Limit = 2, SearchQuery = "films & more" })
            .Wire("list-folders")
            .Wire("search-folders", () => new() { Limit = 2, SearchQuery = "films & more" })
            .Seen((CambAiFolder[] folders) => new { Folders = folders }),
        CambAi<CambAiFolderRequest>("Folders.CreateAsync", "loose1", (client, request, call) => client.Folders.CreateAsync(request, call.Options, call.Token))
            .Full(() => new() { FolderName = "Films ☕" })
            .Wire("create-folder", () => new() { FolderName = "Films ☕" })
            .Seen<JsonElement>(Loose),
        CambAi<CambAiProjectRequest>("Projects.CreateAsync", "json1", (client, request, call) => client.Projects.CreateAsync(request, call.Options, call.Token))
            .Full(() => EveryCambAiProject)
            .Wire("create-project", () => new() { Source = Welcome, SourceLanguage = CambAiLanguage.EnglishUnitedStates, TargetLanguages = [CambAiLanguage.SpanishSpain] })
            .Wire("create-project-every-field", () => EveryCambAiProject),
        CambAi<object>("Projects.GetStatusAsync", "get", (client, _, call) => client.Projects.GetStatusAsync(call["task_id"], call.Options, call.Token))
            .Wire("get-project-task"),
        CambAi<object>("Projects.GetResultAsync", "get", (client, _, call) => client.Projects.GetResultAsync(call.Number("run_id"), call.Options, call.Token))
            .Wire("get-project")
            .Seen((CambAiProject? project) => new { Project = project }),
        CambAi<CambAiResultsRequest>("Projects.GetResultsAsync", "json+", (client, request, call) => client.Projects.GetResultsAsync(request, call.Options, call.Token))
            .Full(() => TwoRuns)
            .Wire("get-projects", () => TwoRuns)
            .Seen((CambAiProject[] projects) => new { Projects = projects }),
        CambAi<CambAiUploadRequest>("Files.CreateUploadAsync", "json1", (client, request, call) => client.Files.CreateUploadAsync(request, call.Options, call.Token))
            .Full(() => new() { Filename = "Grüße.mp4", ContentType = "video/mp4" })
            .Wire("create-upload", () => new() { Filename = "Grüße.mp4", ContentType = "video/mp4" }),
        CambAi<object>("Files.CompleteUploadAsync", "bare1", (client, _, call) => client.Files.CompleteUploadAsync(call["file_id"], call.Options, call.Token))
            .Wire("complete-upload")
            .Seen<JsonElement>(Loose),
    ];

    private static CambAiDubRequest PlainCambAiDub => new() { Source = Welcome, SourceLanguage = CambAiLanguage.EnglishUnitedStates, TargetLanguages = [CambAiLanguage.SpanishSpain] };

    private static CambAiDubRequest EveryCambAiDub => new()
    {
        Source = At("https://media.example/welcome.mxf"),
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
    };

    private static CambAiProjectRequest EveryCambAiProject => new()
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
    };

    private static CambAiResultsRequest TwoRuns => new() { RunIds = [long.Parse(WirePlaceholders.OfSdk["run_id"], CultureInfo.InvariantCulture), 5] };

    private static CambAiTranscriptRequest SrtFile => new() { Format = CambAiTranscriptFormat.Srt, DataType = CambAiTranscriptDataType.File };

    private static CambAiDictionaryFileRequest EveryDictionary => new()
    {
        DictionaryFile = Csv("en-US,es-ES\nharbour,puerto", "terms.csv"),
        DictionaryName = "Häfen",
        DictionaryDescription = "Of the \"harbour\" films",
    };

    private static CambAiTermRequest Harbour => new()
    {
        Translations = [new() { Translation = "harbour", Language = CambAiLanguage.EnglishUnitedStates }, new() { Translation = "puerto ☕", Language = CambAiLanguage.SpanishSpain }],
    };

    private static EndpointCall<TRequest> CambAi<TRequest>(string method, string column, Func<CambAiClient, TRequest, CallArguments, Task> start)
        where TRequest : class =>
        Of($"cambAi.{method}", column, start);

    private static object Results(CambAiDubResults results) => new { results.Single, results.ByLanguage, Spanish = results.Find(CambAiLanguage.SpanishSpain), results.AdditionalProperties };

    private static object Loose(JsonElement value) => new { Response = value };
}
