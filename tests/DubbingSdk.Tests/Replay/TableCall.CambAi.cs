using DubbingSdk.CambAi;

namespace DubbingSdk.Tests.Replay;

internal sealed partial record TableCall
{
    private static IReadOnlyList<TableCall> OfCambAi =>
    [
        CambAi("Dubbing.CreateAsync", "json1", (client, input) => client.Dubbing.CreateAsync(CambAiDub, input.JsonOptions, input.Token), """{"task_id":"t1"}"""),
        CambAi("Dubbing.GetStatusAsync", "get", (client, input) => client.Dubbing.GetStatusAsync("t1", input.Options, input.Token), """{"status":"PENDING"}"""),
        CambAi("Dubbing.GetResultAsync", "get", (client, input) => client.Dubbing.GetResultAsync(1, input.Options, input.Token)),
        CambAi("Dubbing.GetResultsAsync", "json+", (client, input) => client.Dubbing.GetResultsAsync(CambAiRuns, input.JsonOptions, input.Token)),
        CambAi("Dubbing.GetTranscriptAsync", "text", (client, input) => client.Dubbing.GetTranscriptAsync(1, CambAiLanguage.SpanishSpain, null, input.Options, input.Token), "Hola."),
        CambAi("Dubbing.CreateAlternativeFormatAsync", "json1", CreateCambAiFormatAsync, """{"task_id":"t1"}"""),
        CambAi("Dubbing.GetFormatStatusAsync", "get", (client, input) => client.Dubbing.GetFormatStatusAsync("t1", input.Options, input.Token), "\"PENDING\""),
        CambAi("Languages.ListSourceAsync", "get", (client, input) => client.Languages.ListSourceAsync(input.Options, input.Token), "[]"),
        CambAi("Languages.ListTargetAsync", "get", (client, input) => client.Languages.ListTargetAsync(input.Options, input.Token), "[]"),
        CambAi("Dictionaries.ListAsync", "get", (client, input) => client.Dictionaries.ListAsync(input.Options, input.Token), "[]"),
        CambAi("Dictionaries.CreateFromFileAsync", "loose1", (client, input) => client.Dictionaries.CreateFromFileAsync(new() { DictionaryFile = input.Media, DictionaryName = "Terms" }, input.Options, input.Token)),
        CambAi("Dictionaries.GetAsync", "get", (client, input) => client.Dictionaries.GetAsync(1, input.Options, input.Token)),
        CambAi("Dictionaries.GetDetailsAsync", "get", (client, input) => client.Dictionaries.GetDetailsAsync(1, null, input.Options, input.Token)),
        CambAi("Dictionaries.DeleteAsync", "remove", (client, input) => client.Dictionaries.DeleteAsync(1, input.Options, input.Token)),
        CambAi("Dictionaries.AddTermAsync", "loose1", (client, input) => client.Dictionaries.AddTermAsync(1, CambAiTerm, input.JsonOptions, input.Token)),
        CambAi("Dictionaries.UpdateTermAsync", "loose+", (client, input) => client.Dictionaries.UpdateTermAsync(1, 2, CambAiTerm, input.JsonOptions, input.Token)),
        CambAi("Dictionaries.DeleteTermAsync", "remove", (client, input) => client.Dictionaries.DeleteTermAsync(1, 2, input.Options, input.Token)),
        CambAi("Folders.ListAsync", "get", (client, input) => client.Folders.ListAsync(null, input.Options, input.Token), "[]"),
        CambAi("Folders.CreateAsync", "loose1", (client, input) => client.Folders.CreateAsync(new() { FolderName = "Films" }, input.JsonOptions, input.Token)),
        CambAi("Projects.CreateAsync", "json1", (client, input) => client.Projects.CreateAsync(CambAiProject, input.JsonOptions, input.Token), """{"task_id":"t1"}"""),
        CambAi("Projects.GetStatusAsync", "get", (client, input) => client.Projects.GetStatusAsync("t1", input.Options, input.Token), "[]"),
        CambAi("Projects.GetResultAsync", "get", (client, input) => client.Projects.GetResultAsync(1, input.Options, input.Token), "null"),
        CambAi("Projects.GetResultsAsync", "json+", (client, input) => client.Projects.GetResultsAsync(CambAiRuns, input.JsonOptions, input.Token), "[]"),
        CambAi("Files.CreateUploadAsync", "json1", (client, input) => client.Files.CreateUploadAsync(new() { Filename = "speech.wav", ContentType = "audio/wav" }, input.JsonOptions, input.Token), """{"file":{"file_id":"f1"}}"""),
        CambAi("Files.CompleteUploadAsync", "bare1", (client, input) => client.Files.CompleteUploadAsync("f1", input.Options, input.Token)),
    ];

    private static CambAiDubRequest CambAiDub => new() { FileId = "f1", SourceLanguage = CambAiLanguage.EnglishUnitedStates, TargetLanguages = [CambAiLanguage.SpanishSpain] };

    private static CambAiProjectRequest CambAiProject => new()
    {
        Source = MediaSource.FromUri(new Uri("https://media.example/source.mp4")),
        SourceLanguage = CambAiLanguage.EnglishUnitedStates,
        TargetLanguages = [CambAiLanguage.SpanishSpain],
    };

    private static CambAiResultsRequest CambAiRuns => new() { RunIds = [1] };

    private static CambAiTermRequest CambAiTerm => new() { Translations = [new() { Translation = "puerto", Language = CambAiLanguage.SpanishSpain }] };

    private static TableCall CambAi(string method, string column, Func<CambAiClient, TableInput, Task> run, string answer = "{}") => Of($"cambAi.{method}", column, run, answer);

    private static Task CreateCambAiFormatAsync(CambAiClient client, TableInput input) =>
        client.Dubbing.CreateAlternativeFormatAsync(1, CambAiLanguage.SpanishSpain, new() { OutputFormat = CambAiOutputFormat.Wav }, input.JsonOptions, input.Token);
}
