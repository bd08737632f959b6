using DubbingSdk.ModelsLab;

namespace DubbingSdk.Tests.Wire;

/// <content>The calls of ModelsLab.</content>
internal static partial class WireCalls
{
    private static readonly string DubId = WirePlaceholders.OfSdk["dub_id"];

    private static Dictionary<string, Func<ModelsLabClient, Task<(string Root, object Seen)>>> OfModelsLab => new()
    {
        ["create"] = client => CreateAsync(client, PlainModelsLabDub),
        ["create-every-field"] = client => CreateAsync(client, new()
        {
            Source = MediaSource.FromUri(new Uri("https://media.example/welcome.mp4")),
            SourceLanguage = "hi",
            OutputLanguage = ModelsLabLanguage.BrazilianPortuguese,
            VoiceId = "henry",
            VoiceModel = "kokoro",
            Speed = 1.25,
            FilePrefix = "Boas-vindas ☕",
            Seed = 0,
            Webhook = new Uri("https://application.example/told?secret=1"),
            TrackId = 4711,
        }),
        ["create-text-track"] = client => CreateAsync(client, new()
        {
            Source = MediaSource.FromUri(new Uri("https://media.example/welcome.mp4")),
            SourceLanguage = "en",
            OutputLanguage = ModelsLabLanguage.Chinese,
            FilePrefix = "welcome",
            Webhook = new Uri("https://application.example/told"),
            TrackId = "4711",
        }),
        ["create-from-file"] = client => CreateAsync(client, PlainModelsLabDub with { Source = Wav("hello.wav") }),
        ["create-from-file-plain"] = client => CreateAsync(client, PlainModelsLabDub with { Source = Wav("hello.wav"), Base64Form = ModelsLabBase64Form.Plain }),
        ["create-unknown-language"] = client => CreateAsync(client, PlainModelsLabDub with { Source = MediaSource.FromUri(new Uri("https://media.example/welcome.mp4")), OutputLanguage = "tlh" }),
        ["fetch"] = async client => SeeModelsLab(await client.FetchAsync(DubId)),
        ["fetch-odd-id"] = async client => SeeModelsLab(await client.FetchAsync("a/b?c#d é")),
        ["get-balance"] = async client => ("value", (await client.GetBalanceAsync()).Value),
    };

    private static ModelsLabDubRequest PlainModelsLabDub => new()
    {
        Source = MediaSource.FromUri(new Uri("https://media.example/welcome.mp4?lang=en&part=1")),
        SourceLanguage = "en",
        OutputLanguage = ModelsLabLanguage.Spanish,
        FilePrefix = "welcome",
    };

    private static async Task<(string Root, object Seen)> CreateAsync(ModelsLabClient client, ModelsLabDubRequest request)
    {
        var operation = await client.CreateAsync(request);
        return ("value", new { operation.DubId, operation.Status, operation.HasCompleted, operation.ExpectedDuration, Dub = operation.Latest?.Value, Address = operation.Latest?.Value.FindOutput() });
    }

    private static (string Root, object Seen) SeeModelsLab(ModelsLabDub dub) => ("value", new { Dub = dub, Address = dub.FindOutput() });
}
