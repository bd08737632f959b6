namespace DubbingSdk.Tests.Replay;

/// <content>The voice changer, sound effects, audio isolation, voice design, voices, models and the account.</content>
internal sealed partial record TableCall
{
    private const string Description = "An old man with a rough, warm voice.";

    private static IReadOnlyList<TableCall> OfAudio =>
    [
        Audio("SpeechToSpeech.ConvertAsync", "media1", (client, input) => client.SpeechToSpeech.ConvertAsync("v1", new() { Audio = input.Media }, input.Options, input.Token)),
        Audio("SpeechToSpeech.StreamAsync", "media1", (client, input) => client.SpeechToSpeech.StreamAsync("v1", new() { Audio = input.Media }, input.Options, input.Token)),
        Audio("AudioIsolation.ConvertAsync", "media1", (client, input) => client.AudioIsolation.ConvertAsync(new() { Audio = input.Media }, input.Options, input.Token)),
        Audio("AudioIsolation.StreamAsync", "media1", (client, input) => client.AudioIsolation.StreamAsync(new() { Audio = input.Media }, input.Options, input.Token)),
        Audio("SoundEffects.GenerateAsync", "sound1", (client, input) => client.SoundEffects.GenerateAsync(new() { Text = "Rain." }, input.JsonOptions, input.Token)),
        Audio("TextToVoice.StreamPreviewAsync", "audio", (client, input) => client.TextToVoice.StreamPreviewAsync("g1", options: input.Options, cancellationToken: input.Token)),
        Json("AudioIsolation.ListHistoryAsync", "list", (client, input) => ReadAsync(client.AudioIsolation.ListHistoryAsync(options: input.Options, cancellationToken: input.Token))),
        Json("AudioIsolation.DeleteHistoryItemAsync", "remove", (client, input) => client.AudioIsolation.DeleteHistoryItemAsync("h1", input.Options, input.Token)),
        Json("TextToVoice.DesignAsync", "json1", (client, input) => client.TextToVoice.DesignAsync(new() { VoiceDescription = Description, AutoGenerateText = true }, input.JsonOptions, input.Token)),
        Json("TextToVoice.RemixAsync", "json1", (client, input) => client.TextToVoice.RemixAsync("v1", new() { VoiceDescription = Description, AutoGenerateText = true }, input.JsonOptions, input.Token)),
        Json("TextToVoice.CreatePreviewsAsync", "json1", (client, input) => client.TextToVoice.CreatePreviewsAsync(new() { VoiceDescription = Description, AutoGenerateText = true }, input.JsonOptions, input.Token)),
        Json("TextToVoice.CreateAsync", "json1", (client, input) => client.TextToVoice.CreateAsync(new() { VoiceName = "Old man", VoiceDescription = Description, GeneratedVoiceId = "g1" }, input.JsonOptions, input.Token), """{"voice_id":"v1"}"""),
        Json("Voices.SearchAsync", "list", (client, input) => ReadAsync(client.Voices.SearchAsync(options: input.Options, cancellationToken: input.Token))),
        Json("Voices.ListAsync", "get", (client, input) => client.Voices.ListAsync(options: input.Options, cancellationToken: input.Token)),
        Json("Voices.GetAsync", "get", (client, input) => client.Voices.GetAsync("v1", options: input.Options, cancellationToken: input.Token), """{"voice_id":"v1"}"""),
        Json("Models.ListAsync", "get", (client, input) => client.Models.ListAsync(input.Options, input.Token), "[]"),
        Json("Account.GetUserAsync", "get", (client, input) => client.Account.GetUserAsync(input.Options, input.Token), """{"user_id":"u1"}"""),
        Json("Account.GetSubscriptionAsync", "get", (client, input) => client.Account.GetSubscriptionAsync(input.Options, input.Token)),
    ];

    private static TableCall Json(string method, string column, Func<DubbingClient, TableInput, Task> run, string answer = "{}") =>
        Of($"client.{method}", column, run, answer) with { Name = method };

    private static TableCall Audio(string method, string column, Func<DubbingClient, TableInput, Task<MediaDownload>> run) =>
        Json(method, column, async (client, input) => await (await run(client, input)).DisposeAsync(), "ID3 and so on");

    private static async Task ReadAsync<T>(IAsyncEnumerable<T> items)
    {
        await foreach (var item in items)
            item.Should().NotBeNull();
    }
}
