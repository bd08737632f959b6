using System.Security.Cryptography;
using System.Text;
using DubbingSdk;
using DubbingSdk.Providers;
using DubbingSdk.Segmind;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

const string Secret = "a secret of nobody's";

// Usage: DubbingSdk.AotSmoke EMULATOR-ADDRESS MEDIA-FILE FOLDER
var (address, media, folder) = (args[0], args[1], args[2]);

var configuration = new ConfigurationBuilder()
    .AddInMemoryCollection(new Dictionary<string, string?>
    {
        ["Dubbing:ApiKey"] = "any-key-will-do",
        ["Dubbing:BaseAddress"] = address,
        ["Dubbing:Timeouts:Submit"] = "00:20:00",
        ["Dubbing:Retries:MaxRetries"] = "4",
        ["CambAi:ApiKey"] = "any-key-will-do",
        ["CambAi:BaseAddress"] = $"{address}/cambai/apis",
        ["Segmind:ApiKey"] = "any-key-will-do",
        ["Segmind:BaseAddress"] = $"{address}/segmind",
        ["ModelsLab:ApiKey"] = "any-key-will-do",
        ["ModelsLab:BaseAddress"] = $"{address}/modelslab/api",
    })
    .Build();
var services = new ServiceCollection();
services.AddDubbingClient(configuration.GetSection("Dubbing"));
services.AddCambAiClient(configuration.GetSection("CambAi"));
services.AddSegmindClient(configuration.GetSection("Segmind"));
services.AddModelsLabClient(configuration.GetSection("ModelsLab"));
services.AddDubbingProviders();
services.AddDubbingWebhooks(options => options.Secrets = [Secret]);
await using var provider = services.BuildServiceProvider();
var client = provider.GetRequiredService<DubbingClient>();
var quick = new PollingOptions { FirstDelay = TimeSpan.Zero, MinInterval = TimeSpan.FromSeconds(0.5) };

return await DubAsync() && await DubProjectAsync() && await ChangeVoiceAsync() && await DubWithEachAsync() && HearWebhook() && BindOptions() && ReportConfiguration() ? 0 : 1;

async Task<bool> DubAsync()
{
    var operation = await client.Dubbing.CreateAsync(new CreateDubRequest { Source = MediaSource.FromFile(media), TargetLanguage = "es", Name = "published" });
    Dub dub = await operation.WaitForCompletionAsync(quick);
    await using var download = await client.Dubbing.DownloadAsync(dub.DubbingId, dub.TargetLanguages[0]);
    var file = await download.SaveToFileAsync(Path.Combine(folder, $"dub.es{download.Container.Extension}"), overwrite: true);
    DubTranscriptEnvelope transcript = await client.Dubbing.GetTranscriptAsync(dub.DubbingId, "es", DubTranscriptFormat.Json);
    var edited = await EditAsync();
    await foreach (var listed in client.Dubbing.ListAsync())
        Console.WriteLine($"{listed.DubbingId} {listed.Status} {listed.CreatedAt:u}");
    await client.Dubbing.DeleteAsync(dub.DubbingId);
    Console.WriteLine($"Saved {file.Name}, {file.Length} bytes, and {edited.Name}, {edited.Length} bytes; {transcript.Json!.Utterances.Count} utterances.");
    return file.Length > 0 && edited.Length > 0 && transcript.Json.Utterances.Count > 0;
}

async Task<FileInfo> EditAsync()
{
    var operation = await client.Dubbing.CreateAsync(new CreateDubRequest { Source = MediaSource.FromFile(media), TargetLanguage = "es", DubbingStudio = true });
    await operation.WaitForCompletionAsync(quick);
    var session = await client.Dubbing.Resource.OpenSessionAsync(operation.DubbingId);
    session.Segments[0].Translations["es"].Text = "Hola a todos.";
    var report = await session.SaveAsync(new StudioSaveOptions { Renders = [new StudioRender("es", RenderType.Wav)], Polling = quick });
    return await report.Renders[0].SaveToFileAsync(Path.Combine(folder, "dub.es.edited.wav"), overwrite: true);
}

async Task<bool> DubProjectAsync()
{
    var reference = $"published {Guid.NewGuid():N}";
    var project = await client.Dubbing.Projects.CreateAsync(new CreateProjectRequest { Source = MediaSource.FromFile(media), Reference = reference, TargetLanguage = "es" });
    await project.WaitForCompletionAsync(quick);
    var language = await project.GetFirstLanguageAsync();
    await language.WaitForCompletionAsync(quick);
    ProjectTranslation translation = await client.Dubbing.Projects.Transcripts.GetTranslationAsync(project.ProjectId, language.LanguageId);
    TranslationChange change = await client.Dubbing.Projects.Transcripts.UpdateTranslationAsync(
        project.ProjectId, language.LanguageId, translation.Segments[0].Id, new UpdateTranslationRequest { Translation = "Hola a todos." });
    var work = await client.Dubbing.Projects.Transcripts.RegenerateAsync(project.ProjectId, language.LanguageId, change.Revision);
    var file = await work.SaveToFileAsync(Path.Combine(folder, "project.es.flac"), overwrite: true, quick);
    var subtitles = translation.ToSubtitleTrack().ToSrt();
    Console.WriteLine($"Saved {file.Name}, {file.Length} bytes, of revision {work.Revision}; {subtitles.Length} characters of subtitles.");
    return file.Length > 0 && subtitles.Length > 0 && await client.Dubbing.Projects.FindByReferenceAsync(reference) is not null;
}

async Task<bool> ChangeVoiceAsync()
{
    Voice? voice = null;
    await foreach (var found in client.Voices.ListAsync(new ListVoicesRequest { PageSize = 1 }))
        voice ??= found;
    await using var speech = await client.SpeechToSpeech.StreamAsync(voice!.VoiceId, new SpeechToSpeechRequest
    {
        Audio = MediaSource.FromFile(media),
        VoiceSettings = new VoiceSettings { Stability = 0.4 },
        OutputFormat = AudioFormat.PcmAt16000Hz,
    });
    var file = await speech.SaveAsWavAsync(Path.Combine(folder, "speech.wav"), overwrite: true);
    VoicePreviews designed = await client.TextToVoice.DesignAsync(new DesignVoiceRequest { VoiceDescription = "A calm narrator with a warm voice.", AutoGenerateText = true });
    AccountUser user = await client.Account.GetUserAsync();
    Console.WriteLine($"Saved {file.Name}, {file.Length} bytes; {designed.Previews.Count} previews of {designed.Previews[0].Audio.Length} bytes; {user.Subscription?.Tier}.");
    return file.Length > 0 && !designed.Previews[0].Audio.IsEmpty;
}

async Task<bool> DubWithEachAsync()
{
    SegmindUploadResponse upload = await provider.GetRequiredService<SegmindClient>().UploadAssetAsync(MediaSource.FromFile(media));
    var providers = provider.GetServices<DubbingProvider>().ToList();
    foreach (var dubbing in providers)
    {
        var job = await dubbing.SubmitAsync(new DubbingJobRequest { Source = MediaSource.FromUri(upload.FileUrls[0]), SourceLanguage = "en", TargetLanguages = ["es"] });
        DubbingJobStatus status = await dubbing.ResumeJob(DubbingJobId.Parse(job.Id)).WaitForCompletionAsync(quick);
        await using var output = await job.OpenOutputAsync("es");
        var file = await output.SaveToFileAsync(Path.Combine(folder, $"{dubbing.Name}.es{output.Container.Extension}"), overwrite: true);
        var lines = dubbing.Capabilities.ProvidesSubtitles ? (await job.GetSubtitlesAsync("es")).Cues.Count : 0;
        Console.WriteLine($"Saved {file.Name}, {file.Length} bytes; {status.State}, {status.Cost?.Amount} {status.Cost?.Unit}, {lines} lines of subtitles.");
        if (file.Length == 0 || lines > 0 != dubbing.Capabilities.ProvidesSubtitles)
            return false;
    }

    return providers.Count == 5;
}

bool BindOptions() =>
    provider.GetRequiredService<IOptionsMonitor<DubbingClientOptions>>().Get("DubbingSdk") is { Timeouts.Submit: { TotalMinutes: 20 }, Retries.MaxRetries: 4 };

bool ReportConfiguration()
{
    var invalid = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["D:ApiKey"] = "k", ["D:MaxRetry"] = "5", ["D:Region"] = "Mars", ["D:Timeouts:Submit"] = "20" }).Build();
    var others = new ServiceCollection();
    others.AddDubbingClient(invalid.GetSection("D"));
    using var other = others.BuildServiceProvider();
    try
    {
        return other.GetRequiredService<DubbingClient>() is null;
    }
    catch (OptionsValidationException failure)
    {
        return failure.Failures.Count() == 3;
    }
}

bool HearWebhook()
{
    var body = """{"type":"dubbing_project_ready","event_timestamp":1790000000,"data":{"project_id":"p1"}}"""u8.ToArray();
    var time = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
    byte[] signed = [.. Encoding.UTF8.GetBytes($"{time}."), .. body];
    var signature = Convert.ToHexString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), signed));
    return provider.GetRequiredService<DubbingWebhookVerifier>().Parse(body, $"t={time},v0={signature}") is DubbingProjectReadyEvent { ProjectId: "p1" };
}
