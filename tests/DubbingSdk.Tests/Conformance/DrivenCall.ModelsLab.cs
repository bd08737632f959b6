using DubbingSdk.ModelsLab;

namespace DubbingSdk.Tests.Conformance;

/// <content>The dubs and the account of ModelsLab.</content>
internal sealed partial record DrivenCall
{
    private static IReadOnlyList<DrivenCall> OfModelsLab =>
    [
        CreateModelsLab(EveryModelsLabDub),
        CreateModelsLab(EveryModelsLabDub with { Source = Wav("source.wav"), Base64Form = ModelsLabBase64Form.Plain }),
        ModelsLab("FetchAsync", null, client => client.FetchAsync("id")),
        ModelsLab("GetBalanceAsync", null, client => client.GetBalanceAsync()),
    ];

    private static ModelsLabDubRequest EveryModelsLabDub => new()
    {
        Source = MediaSource.FromUri(new Uri("https://media.example/source.mp4")),
        SourceLanguage = "en",
        OutputLanguage = ModelsLabLanguage.Spanish,
        FilePrefix = "welcome",
        VoiceId = "henry",
        VoiceModel = "kokoro",
        Speed = 1.5,
        Seed = 7,
        Webhook = new Uri("https://application.example/told"),
        TrackId = 4711,
    };

    private static DrivenCall CreateModelsLab(ModelsLabDubRequest request) => ModelsLab("CreateAsync", request, client => client.CreateAsync(request));

    private static DrivenCall ModelsLab(string method, object? request, Func<ModelsLabClient, Task> invokeAsync) => Of($"modelsLab.{method}", request, invokeAsync);
}
