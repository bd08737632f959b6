using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using DubbingSdk.Emulator;
using DubbingSdk.Tests.Calls;

namespace DubbingSdk.Tests.Wire;

internal sealed partial class EmulatorFixture
{
    private const string English = "1";
    private const string Spanish = "54";
    private const string French = "76";
    private const string Video = "https://media.example/welcome.mp4";

    /// <summary>The switches that the words after the comma of a state stand for.</summary>
    private static CambAiOptions CambAiOf(string? given) => given?.Split(", ")[^1] switch
    {
        "results by tag" => new() { ResultsByTag = true },
        "other names in results" => new() { OutputUrlNames = true },
        "transcripts as JSON strings" => new() { TranscriptResponse = CambAiTranscriptResponse.JsonString },
        "transcripts in objects" => new() { TranscriptResponse = CambAiTranscriptResponse.JsonObject },
        "transcripts as files" => new() { TranscriptAsFile = true },
        "status of formats as text" => new() { FormatStatusAsString = true },
        "address in status of formats" => new() { FormatUrlInStatus = true },
        "messages as objects" => new() { MessageAsObject = true },
        "payment in the reason" => new() { PaymentError = CambAiPaymentError.ExceptionReason },
        "lower-case tags" => new() { LowerCaseTags = true },
        "numbers alone" => new() { AcceptsLanguageTags = false },
        "no target needed" => new() { RequiresTarget = false },
        "no files" => new() { HasFiles = false },
        "uploads without headers" => new() { UploadsNeedHeaders = false },
        "errors as messages" => new() { ErrorShape = CambAiErrorShape.Message },
        "errors as errors" => new() { ErrorShape = CambAiErrorShape.Error },
        "errors as text" => new() { ErrorShape = CambAiErrorShape.Text },
        _ => new(),
    };

    private async Task PrepareCambAiAsync(string given)
    {
        switch (given.Split(", ")[0])
        {
            case "nothing":
                break;
            case "dub under way":
                await BeginDubAsync(Spanish);
                break;
            case "finished dub":
                await FinishDubAsync(Spanish);
                break;
            case "finished dub of two languages":
                await FinishDubAsync(Spanish, French);
                break;
            case "dub of a source that is too long":
                await FailDubAsync("SOURCE_TOO_LONG");
                break;
            case "dub that took too long":
                await FailDubAsync("TIMEOUT");
                break;
            case "dub without credits":
                await FailDubAsync("PAYMENT_REQUIRED");
                break;
            case "format under way":
                await FinishDubAsync(Spanish);
                await BeginFormatAsync();
                break;
            case "finished format":
                await FinishDubAsync(Spanish);
                await BeginFormatAsync();
                _time.Advance(LongEnough);
                break;
            case "failed format":
                await FinishDubAsync(Spanish);
                _emulator.FailNext("INTERNAL_ERROR");
                await BeginFormatAsync();
                _time.Advance(LongEnough);
                break;
            case "dictionary":
                await AddDictionaryAsync();
                break;
            case "two folders":
                await RequestAsync(HttpMethod.Post, "/folders/create", JsonContent.Create(new { folder_name = "Films & more" }));
                await RequestAsync(HttpMethod.Post, "/folders/create", JsonContent.Create(new { folder_name = "Talks" }));
                break;
            case "project being set up":
                await BeginSetupAsync();
                break;
            case "project that is set up":
                await BeginSetupAsync();
                _time.Advance(LongEnough);
                Placeholders = Placeholders.With("run_id", (await RequestAsync(HttpMethod.Get, $"/project-setup/{Placeholders["task_id"]}"))[0]!["run_id"]);
                break;
            case "project that could not be set up":
                _emulator.FailNext("INVALID_SOURCE_DATA");
                await BeginSetupAsync();
                _time.Advance(LongEnough);
                break;
            case "announced file":
                await AnnounceAsync();
                break;
            case "uploaded file":
                await UploadAsync(await AnnounceAsync());
                break;
            case "completed file":
                await UploadAsync(await AnnounceAsync());
                await RequestAsync(HttpMethod.Post, $"/files/{Placeholders["file_id"]}/complete");
                break;
            default:
                throw new InvalidOperationException($"Say how the emulator comes to '{given}'.");
        }
    }

    private Task BeginDubAsync(params string[] targets) =>
        BeginAsync("/dub", $$"""{"video_url":"{{Video}}","source_language":{{English}},"target_languages":[{{string.Join(',', targets)}}]}""");

    private async Task FinishDubAsync(params string[] targets)
    {
        await BeginDubAsync(targets);
        _time.Advance(LongEnough);
        Placeholders = Placeholders.With("run_id", (await RequestAsync(HttpMethod.Get, $"/dub/{Placeholders["task_id"]}"))["run_id"]);
    }

    private async Task FailDubAsync(string error)
    {
        _emulator.FailNext(error);
        await BeginDubAsync(Spanish);
        _time.Advance(LongEnough);
    }

    private Task BeginFormatAsync() => BeginAsync($"/dub-alt-format/{Placeholders["run_id"]}/{Spanish}", """{"output_format":"flac"}""");

    private Task BeginSetupAsync() => BeginAsync("/project-setup", $$"""{"media_url":"{{Video}}","source_language":{{English}},"target_languages":[{{Spanish}}]}""");

    private async Task BeginAsync(string target, string json)
    {
        var task = await RequestAsync(HttpMethod.Post, target, new StringContent(json, new MediaTypeHeaderValue("application/json")));
        Placeholders = Placeholders.With("task_id", task["task_id"]);
    }

    private async Task AddDictionaryAsync()
    {
        using var form = new MultipartFormDataContent { { new StringContent("Harbours"), "dictionary_name" }, { new StringContent("en-US,es-ES"), "dictionary_file", "terms.csv" } };
        var dictionary = await RequestAsync(HttpMethod.Post, "/dictionaries/create-from-file", form);
        Placeholders = Placeholders.With("dictionary_id", dictionary["id"]);
        var translations = new[] { new { translation = "harbour & more", language = 1 }, new { translation = "puerto", language = 54 } };
        var term = await RequestAsync(HttpMethod.Post, $"/dictionaries/{Placeholders["dictionary_id"]}/add-term", JsonContent.Create(new { translations }));
        Placeholders = Placeholders.With("term_id", term["id"]);
    }

    private async Task<JsonNode> AnnounceAsync()
    {
        var place = await RequestAsync(HttpMethod.Post, "/files/upload-url", JsonContent.Create(new { filename = "hello.wav", content_type = "audio/wav" }));
        Placeholders = Placeholders.With("file_id", place["file"]!["file_id"]);
        return place["upload"]!;
    }

    private async Task UploadAsync(JsonNode place)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, place["url"]!.GetValue<string>()) { Content = new ByteArrayContent(CallTable.RecordingBytes) };
        foreach (var (name, value) in place["headers"]!.AsObject())
        {
            if (!request.Headers.TryAddWithoutValidation(name, value!.GetValue<string>()))
                request.Content.Headers.TryAddWithoutValidation(name, value.GetValue<string>());
        }

        using var response = await _http.SendAsync(request);
        response.EnsureSuccessStatusCode();
    }
}
