using System.Net.ServerSentEvents;
using Samples;

namespace WebApi;

/// <summary>Uses the API once as a caller would, and sees that the webhook saved the same sound.</summary>
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
            Console.WriteLine($"Webhook: {seen.Type} was answered with {seen.StatusCode}");

        await app.StopAsync(timeout.Token); // what the webhook has queued is saved until then
        var saved = Directory.GetFiles(folder, $"{id}.*");
        if (saved is [var file] && (await File.ReadAllBytesAsync(file, timeout.Token)).AsSpan().SequenceEqual(sound))
            return ExitCode.Success;

        Console.Error.WriteLine($"What the webhook saved is not what the API answers: {string.Join(", ", saved)}");
        return ExitCode.Failed;
    }

    private static async Task<string> UploadAsync(HttpClient api, CancellationToken cancellationToken)
    {
        await using var recording = File.OpenRead(Recording.Bundled);
        using var upload = new StreamContent(recording);
        using var answer = await api.PostAsync($"/dubs/{Path.GetFileName(Recording.Bundled)}?to=es", upload, cancellationToken);
        answer.EnsureSuccessStatusCode();
        var dub = await answer.Content.ReadFromJsonAsync<DubState>(cancellationToken);
        return dub!.Id;
    }

    private static async Task FollowAsync(HttpClient api, string id, CancellationToken cancellationToken)
    {
        await using var events = await api.GetStreamAsync($"/dubs/{id}/events", cancellationToken);
        await foreach (var seen in SseParser.Create(events).EnumerateAsync(cancellationToken))
            Console.WriteLine($"{seen.EventType}: {seen.Data}");
    }
}
