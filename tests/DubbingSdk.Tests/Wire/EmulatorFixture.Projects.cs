using System.Net.Http.Json;
using DubbingSdk.Emulator;

namespace DubbingSdk.Tests.Wire;

internal sealed partial class EmulatorFixture
{
    private const string OwnTranscript = """
        {"segments":[{"text":"Hello.","start_s":0,"end_s":2,"external_id":"line-1"},{"text":"Bye.","start_s":2,"end_s":4,"external_id":"line-2"}]}
        """;

    private string Project => $"/v1/dubbing/project/{Placeholders["project_id"]}";

    private string Language => $"{Project}/language/{Placeholders["language_id"]}";

    private async Task PrepareProjectAsync(string given)
    {
        switch (given)
        {
            case "queued project":
                await CreateProjectAsync();
                break;
            case "ready project":
                await CreateProjectAsync();
                await BecomeReadyAsync();
                break;
            case "ready project with a transcript":
                await CreateProjectAsync(OwnTranscript);
                await BecomeReadyAsync();
                break;
            case "failed project":
                _emulator.FailNext("No speech was found in the source.");
                await CreateProjectAsync();
                _time.Advance(LongEnough);
                break;
            case "three projects, first page read":
                await CreateProjectAsync();
                await CreateProjectAsync();
                await CreateProjectAsync();
                await BecomeReadyAsync();
                await ReadFirstProjectsAsync();
                break;
            case "dubbed project":
                await DubProjectAsync();
                break;
            case "project with a failed language":
                await CreateProjectAsync();
                _emulator.FailNext("The voices could not be made.");
                await AddLanguageAsync("fr");
                _time.Advance(LongEnough);
                break;
            case "edited project":
                await DubProjectAsync();
                await RequestAsync(HttpMethod.Patch, $"{Language}/transcript/segment/{Placeholders["segment_id"]}", JsonContent.Create(new { translation = "Buenas tardes." }));
                break;
            default:
                throw new InvalidOperationException($"Say how the emulator comes to '{given}'.");
        }
    }

    private void AddWebhooks()
    {
        foreach (var id in (string[])["hook_1", "hook_2"])
            _emulator.Webhooks.Add(new WebhookEndpoint { Id = id, Address = new Uri("http://127.0.0.1:9/"), Secret = "a secret of the tests" });
    }

    private async Task CreateProjectAsync(string? transcript = null)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent("job 4711"), "reference" },
            { new StringContent("https://media.example/welcome.mp3"), "source_url" },
            { new StringContent("es"), "target_language" },
        };
        if (transcript is not null)
        {
            form.Add(new StringContent("en"), "source_language");
            form.Add(new StringContent(transcript) { Headers = { ContentType = new("application/json") } }, "transcript", "transcript.json");
        }

        var project = await RequestAsync(HttpMethod.Post, "/v1/dubbing/project", form);
        Placeholders = Placeholders.With("project_id", project["project_id"]).With("language_id", project["language_ids"]![0]);
    }

    private async Task BecomeReadyAsync()
    {
        _time.Advance(3 * Stage);
        var segment = (await RequestAsync(HttpMethod.Get, $"{Project}/transcript"))["segments"]![0]!;
        Placeholders = Placeholders.With("segment_id", segment["id"]).With("speaker_id", segment["speaker_id"]);
    }

    private async Task DubProjectAsync()
    {
        await CreateProjectAsync();
        await BecomeReadyAsync();
        _time.Advance(LongEnough);
    }

    private async Task AddLanguageAsync(string code)
    {
        var language = await RequestAsync(HttpMethod.Post, $"{Project}/language", JsonContent.Create(new { target_language = code }));
        Placeholders = Placeholders.With("language_id", language["language_id"]);
    }

    private async Task ReadFirstProjectsAsync()
    {
        var page = await RequestAsync(HttpMethod.Get, "/v1/dubbing/project?page_size=2&sort_direction=ASCENDING&status=ready");
        Placeholders = Placeholders.With("cursor", page["next_cursor"]);
    }
}
