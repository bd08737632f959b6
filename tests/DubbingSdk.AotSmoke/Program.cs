using DubbingSdk;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

// Usage: DubbingSdk.AotSmoke EMULATOR-ADDRESS MEDIA-FILE FOLDER
var (address, media, folder) = (args[0], args[1], args[2]);

var configuration = new ConfigurationBuilder()
    .AddInMemoryCollection(new Dictionary<string, string?> { ["Dubbing:ApiKey"] = "any-key-will-do", ["Dubbing:BaseAddress"] = address })
    .Build();
var services = new ServiceCollection();
services.AddDubbingClient(configuration.GetSection("Dubbing"));
await using var provider = services.BuildServiceProvider();
var client = provider.GetRequiredService<DubbingClient>();
var quick = new PollingOptions { FirstDelay = TimeSpan.Zero, MinInterval = TimeSpan.FromSeconds(0.5) };

return await DubAsync() ? 0 : 1;

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
