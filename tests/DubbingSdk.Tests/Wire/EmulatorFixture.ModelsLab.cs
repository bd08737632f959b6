using System.Net.Http.Json;
using DubbingSdk.Emulator;

namespace DubbingSdk.Tests.Wire;

/// <content>The states of ModelsLab.</content>
internal sealed partial class EmulatorFixture
{
    private static ModelsLabOptions ModelsLabOf(string? given) => given switch
    {
        "service that dubs at once" => new() { CompletesAtOnce = true },
        "ids that are texts" or "finished dub with a text for an id" => new() { TextIds = true },
        "refusals told with 200" => new() { RefusesWithOk = true },
        "messages that are misspelt" => new() { MisspellsMessage = true },
        "service that repeats the key" or "finished dub of a service that repeats the key" => new() { EchoesKey = true },
        "failed dub, called failed" => new() { ReportsFailed = true },
        "full queue" => new() { MaximumQueued = 1 },
        _ => new(),
    };

    private async Task PrepareModelsLabAsync(string given)
    {
        switch (given)
        {
            case "dub at work" or "full queue":
                await CreateModelsLabAsync();
                break;
            case { } finished when finished.StartsWith("finished dub", StringComparison.Ordinal):
                await CreateModelsLabAsync();
                _time.Advance(LongEnough);
                break;
            case { } failed when failed.StartsWith("failed dub", StringComparison.Ordinal):
                _emulator.FailNext("No speech was found in the source.");
                await CreateModelsLabAsync();
                _time.Advance(LongEnough);
                break;
            case NoCredits or "service that dubs at once" or "service that repeats the key" or "ids that are texts" or "refusals told with 200" or "messages that are misspelt":
                break;
            default:
                throw new InvalidOperationException($"Say how the emulator comes to '{given}'.");
        }
    }

    private async Task CreateModelsLabAsync()
    {
        var created = await RequestAsync(HttpMethod.Post, "/v6/voice/create_dubbing", JsonContent.Create(new { key = Key, init_video = "https://media.example/welcome.mp4", output_lang = "es" }));
        Placeholders = Placeholders.With("dub_id", created["id"]);
    }
}
