using DubbingSdk.ModelsLab;

namespace DubbingSdk.Tests.Replay;

/// <content>The calls of ModelsLab.</content>
internal sealed partial record TableCall
{
    private static IReadOnlyList<TableCall> OfModelsLab =>
    [
        Of<ModelsLabClient>("modelsLab.CreateAsync", "create", (client, input) => client.CreateAsync(new() { Source = input.Media, SourceLanguage = "en", OutputLanguage = ModelsLabLanguage.Spanish, FilePrefix = "welcome" }, input.Options, input.Token), """{"status":"processing","id":1}"""),
        Of<ModelsLabClient>("modelsLab.FetchAsync", "json+", (client, input) => client.FetchAsync("1", input.JsonOptions, input.Token), """{"status":"processing"}"""),
        Of<ModelsLabClient>("modelsLab.GetBalanceAsync", "json+", (client, input) => client.GetBalanceAsync(input.JsonOptions, input.Token), """{"data":{"balance":1}}"""),
    ];
}
