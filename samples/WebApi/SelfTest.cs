using System.Net.ServerSentEvents;
using Samples;

namespace WebApi;

/// <summary>Calls the API once as a client would, and verifies that the webhook saved the same audio.</summary>
internal static class SelfTest
{
    private const int Events = 2; // the project is ready, its language is completed

    public static async Task<int> RunAsync(WebApplication app, Uri address, OfflineService service, string folder)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        using var api = new HttpClient { BaseAddress = address };
        Console.WriteLine($"Health: {await api.GetStringAsync("/health", timeout.Token)}");

        var id = await UploadAsync(api, timeout.Token);
        await FollowAsync(api, id, timeout.Token);
        var sound = await api.GetByteArrayAsync($"/dubs/{id}/audio", timeout.Token);
        foreach (var seen in await service.WaitForEventsAsync(Events, timeout.Token))
            Console.WriteLine($"Webhook: {seen.Type}, status {seen.StatusCode}");

        await app.StopAsync(timeout.Token); // saves what the webhook has queued
        var saved = Directory.GetFiles(folder, $"{id}.*");
        if (saved is [var file] && (await File.ReadAllBytesAsync(file, timeout.Token)).AsSpan().SequenceEqual(sound))
            return ExitCode.Success;

        Console.Error.WriteLine($"The file that the webhook saved differs from the response of the API: {string.Join(", ", saved)}");
        return ExitCode.Failed;
    }

    private static async Task<string> UploadAsync(HttpClient api, CancellationToken cancellationToken)
    {
        await using var recording = File.OpenRead(Recording.Bundled);
        using var upload = new StreamContent(recording);
        using var response = await api.PostAsync($"/dubs/{Path.GetFileName(Recording.Bundled)}?to=es", upload, cancellationToken);
        response.EnsureSuccessStatusCode();
        var dub = await response.Content.ReadFromJsonAsync<DubState>(cancellationToken);
        return dub!.Id;
    }

    private static async Task FollowAsync(HttpClient api, string id, CancellationToken cancellationToken)
    {
        await using var events = await api.GetStreamAsync($"/dubs/{id}/events", cancellationToken);
        await foreach (var seen in SseParser.Create(events).EnumerateAsync(cancellationToken))
            Console.WriteLine($"{seen.EventType}: {seen.Data}");
    }
}
