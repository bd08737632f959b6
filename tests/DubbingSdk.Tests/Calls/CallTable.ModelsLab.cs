using DubbingSdk.ModelsLab;
using DubbingSdk.Tests.Wire;

namespace DubbingSdk.Tests.Calls;

/// <content>ModelsLab.</content>
internal static partial class CallTable
{
    private static IEnumerable<EndpointCall> OfModelsLab =>
    [
        ModelsLab<ModelsLabDubRequest>("CreateAsync", "create", (client, request, call) => client.CreateAsync(request, call.Options, call.Token))
            .Plain(input => PlainModelsLabDub with { Source = input.Media })
            .Full(() => EveryModelsLabDub)
            .Full(() => EveryModelsLabDub with { Source = Wav("source.wav"), Base64Form = ModelsLabBase64Form.Plain })
            .Wire("create", () => PlainModelsLabDub)
            .Wire("create-every-field", () => EveryModelsLabDub)
            .Wire("create-text-track", () => TextTrackDub)
            .Wire("create-from-file", () => PlainModelsLabDub with { Source = Wav("hello.wav") })
            .Wire("create-from-file-plain", () => PlainModelsLabDub with { Source = Wav("hello.wav"), Base64Form = ModelsLabBase64Form.Plain })
            .Wire("create-unknown-language", () => PlainModelsLabDub with { Source = At("https://media.example/welcome.mp4"), OutputLanguage = "tlh" })
            .Seen((ModelsLabDubOperation dub) => new { dub.DubId, dub.Status, dub.HasCompleted, dub.ExpectedDuration, Dub = dub.Latest?.Value, Address = dub.Latest?.Value.FindOutput() }),
        ModelsLab<object>("FetchAsync", "json+", (client, _, call) => client.FetchAsync(call["id"], call.Options, call.Token))
            .Wire("fetch", ("id", WirePlaceholders.OfSdk["dub_id"]))
            .Wire("fetch-odd-id", ("id", "a/b?c#d é"))
            .Seen((ModelsLabDub dub) => new { Dub = dub, Address = dub.FindOutput() }),
        ModelsLab<object>("GetBalanceAsync", "json+", (client, _, call) => client.GetBalanceAsync(call.Options, call.Token))
            .Wire("get-balance"),
    ];

    private static ModelsLabDubRequest PlainModelsLabDub => new() { Source = Welcome, SourceLanguage = "en", OutputLanguage = ModelsLabLanguage.Spanish, FilePrefix = "welcome" };

    private static ModelsLabDubRequest EveryModelsLabDub => new()
    {
        Source = At("https://media.example/welcome.mp4"),
        SourceLanguage = "hi",
        OutputLanguage = ModelsLabLanguage.BrazilianPortuguese,
        VoiceId = "henry",
        VoiceModel = "kokoro",
        Speed = 1.25,
        FilePrefix = "Boas-vindas ☕",
        Seed = 0,
        Webhook = new Uri("https://application.example/told?secret=1"),
        TrackId = 4711,
    };

    private static ModelsLabDubRequest TextTrackDub => new()
    {
        Source = At("https://media.example/welcome.mp4"),
        SourceLanguage = "en",
        OutputLanguage = ModelsLabLanguage.Chinese,
        FilePrefix = "welcome",
        Webhook = new Uri("https://application.example/told"),
        TrackId = "4711",
    };

    private static EndpointCall<TRequest> ModelsLab<TRequest>(string method, string column, Func<ModelsLabClient, TRequest, CallArguments, Task> start)
        where TRequest : class =>
        Of($"modelsLab.{method}", column, start);
}
