using DubbingSdk.CambAi;

namespace DubbingSdk.Tests.Conformance;

/// <content>The dubs of CAMB.AI, and what is around them.</content>
internal sealed partial record DrivenCall
{
    private const long RunId = 4711;
    private const long DictionaryId = 12;
    private const long TermId = 34;

    private static IReadOnlyList<DrivenCall> OfCambAi =>
    [
        CreateCambAi(EveryCambAiDub),
        CreateCambAi(EveryCambAiDub with { Source = null, FileId = "file_1", SourceLanguage = new("en-us"), TargetLanguages = [new("es-es"), new(76)] }),
        CambAi("Dubbing.GetStatusAsync", null, client => client.Dubbing.GetStatusAsync("task_id")),
        CambAi("Dubbing.GetResultAsync", null, client => client.Dubbing.GetResultAsync(RunId)),
        CambAi("Dubbing.GetResultsAsync", EveryRun, client => client.Dubbing.GetResultsAsync(EveryRun)),
        GetCambAiTranscript(CambAiLanguage.SpanishSpain),
        GetCambAiTranscript(new("language")),
        CreateCambAiFormat(CambAiLanguage.SpanishSpain),
        CreateCambAiFormat(new("language")),
        CambAi("Dubbing.GetFormatStatusAsync", null, client => client.Dubbing.GetFormatStatusAsync("task_id")),
        CambAi("Languages.ListSourceAsync", null, client => client.Languages.ListSourceAsync()),
        CambAi("Languages.ListTargetAsync", null, client => client.Languages.ListTargetAsync()),
        .. OfCambAiDictionaries,
        CambAi("Folders.ListAsync", EveryFolder, client => client.Folders.ListAsync(EveryFolder)),
        CambAi("Folders.CreateAsync", NewFolder, client => client.Folders.CreateAsync(NewFolder)),
        CambAi("Projects.CreateAsync", EveryCambAiProject, client => client.Projects.CreateAsync(EveryCambAiProject)),
        CambAi("Projects.GetStatusAsync", null, client => client.Projects.GetStatusAsync("task_id")),
        CambAi("Projects.GetResultAsync", null, client => client.Projects.GetResultAsync(RunId)),
        CambAi("Projects.GetResultsAsync", EveryRun, client => client.Projects.GetResultsAsync(EveryRun)),
        CambAi("Files.CreateUploadAsync", NewUpload, client => client.Files.CreateUploadAsync(NewUpload)),
        CambAi("Files.CompleteUploadAsync", null, client => client.Files.CompleteUploadAsync("file_id")),
    ];

    private static IReadOnlyList<DrivenCall> OfCambAiDictionaries =>
    [
        CambAi("Dictionaries.ListAsync", null, client => client.Dictionaries.ListAsync()),
        CreateCambAiDictionary(new() { DictionaryFile = MediaSource.FromStream(new MemoryStream("term"u8.ToArray()), "terms.csv"), DictionaryName = "Terms", DictionaryDescription = "Ours" }),
        CambAi("Dictionaries.GetAsync", null, client => client.Dictionaries.GetAsync(DictionaryId)),
        CambAi("Dictionaries.GetDetailsAsync", EveryTerm, client => client.Dictionaries.GetDetailsAsync(DictionaryId, EveryTerm)),
        CambAi("Dictionaries.DeleteAsync", null, client => client.Dictionaries.DeleteAsync(DictionaryId)),
        CambAi("Dictionaries.AddTermAsync", NewTerm, client => client.Dictionaries.AddTermAsync(DictionaryId, NewTerm)),
        CambAi("Dictionaries.UpdateTermAsync", NewTerm, client => client.Dictionaries.UpdateTermAsync(DictionaryId, TermId, NewTerm)),
        CambAi("Dictionaries.DeleteTermAsync", null, client => client.Dictionaries.DeleteTermAsync(DictionaryId, TermId)),
    ];

    private static CambAiDubRequest EveryCambAiDub => new()
    {
        Source = MediaSource.FromUri(new Uri("https://media.example/source.mxf")),
        SourceLanguage = CambAiLanguage.EnglishUnitedStates,
        TargetLanguages = [CambAiLanguage.SpanishSpain, CambAiLanguage.FrenchFrance],
        ProjectName = "Welcome",
        ProjectDescription = "The first film",
        FolderId = 7,
        SelectedAudioTracks = [0, 1],
        AddOutputAsAnAudioTrack = true,
        ChosenDictionaries = [DictionaryId],
        AiOptimization = true,
        TranscriptionMode = CambAiTranscriptionMode.Slow,
    };

    private static CambAiProjectRequest EveryCambAiProject => new()
    {
        Source = MediaSource.FromUri(new Uri("https://media.example/source.mxf")),
        SourceLanguage = CambAiLanguage.EnglishUnitedStates,
        TargetLanguages = [CambAiLanguage.SpanishSpain, new("fr-fr")],
        ProjectName = "Welcome",
        ProjectDescription = "The first film",
        FolderId = 7,
        SelectedAudioTracks = [0, 1],
        AddOutputAsAnAudioTrack = true,
        ChosenDictionaries = [DictionaryId],
    };

    private static CambAiResultsRequest EveryRun => new() { RunIds = [RunId, 4712] };

    private static CambAiDictionaryDetailsRequest EveryTerm => new() { Limit = 2, SearchTerm = "harbour" };

    private static CambAiTermRequest NewTerm => new()
    {
        Translations = [new() { Translation = "harbour", Language = CambAiLanguage.EnglishUnitedStates }, new() { Translation = "puerto", Language = new("es-es") }],
    };

    private static CambAiListFoldersRequest EveryFolder => new() { Limit = 2, SearchQuery = "films" };

    private static CambAiFolderRequest NewFolder => new() { FolderName = "Films" };

    private static CambAiUploadRequest NewUpload => new() { Filename = "source.mp4", ContentType = "video/mp4" };

    private static DrivenCall CreateCambAi(CambAiDubRequest request) => CambAi("Dubbing.CreateAsync", request, client => client.Dubbing.CreateAsync(request));

    private static DrivenCall GetCambAiTranscript(CambAiLanguage language)
    {
        var request = new CambAiTranscriptRequest { Format = CambAiTranscriptFormat.Srt, DataType = CambAiTranscriptDataType.File };
        return CambAi("Dubbing.GetTranscriptAsync", request, client => client.Dubbing.GetTranscriptAsync(RunId, language, request));
    }

    private static DrivenCall CreateCambAiFormat(CambAiLanguage language)
    {
        var request = new CambAiFormatRequest { OutputFormat = CambAiOutputFormat.Flac };
        return CambAi("Dubbing.CreateAlternativeFormatAsync", request, client => client.Dubbing.CreateAlternativeFormatAsync(RunId, language, request));
    }

    private static DrivenCall CreateCambAiDictionary(CambAiDictionaryFileRequest request) =>
        CambAi("Dictionaries.CreateFromFileAsync", request, client => client.Dictionaries.CreateFromFileAsync(request));

    private static DrivenCall CambAi(string method, object? request, Func<CambAiClient, Task> invokeAsync) => Of($"cambAi.{method}", request, invokeAsync);
}
