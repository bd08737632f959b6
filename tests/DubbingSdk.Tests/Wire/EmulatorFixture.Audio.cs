using System.Net.Http.Json;
using DubbingSdk.Emulator;
using DubbingSdk.Tests.Calls;

namespace DubbingSdk.Tests.Wire;

internal sealed partial class EmulatorFixture
{
    private const string EnterprisePlan = "Enterprise plan";
    private const string KeyWithoutUser = "key without user_read";
    private const string SubscriptionThatEnds = "subscription that ends";
    private const string SubscriptionThatChanges = "subscription that changes";

    private static ElevenLabsOptions AccountOf(string? given) => given switch
    {
        EnterprisePlan => new() { IsEnterprise = true },
        KeyWithoutUser => new() { MissingPermissions = ["user_read"] },
        SubscriptionThatEnds => new() { PendingChange = ElevenLabsPendingChange.Cancellation },
        SubscriptionThatChanges => new() { PendingChange = ElevenLabsPendingChange.Switch },
        _ => new(),
    };

    private async Task PrepareAudioAsync(string given)
    {
        switch (given)
        {
            case "voices" or EnterprisePlan:
                await FindVoiceAsync();
                break;
            case "voices, first page read":
                await ReadFirstVoicesAsync();
                break;
            case "voice preview":
                await DesignAsync();
                break;
            case "own voice":
                await DesignAsync();
                await KeepAsync();
                break;
            case "isolated recording":
                await IsolateAsync();
                break;
            case "three isolated recordings":
                await IsolateAsync();
                await IsolateAsync();
                await IsolateAsync();
                break;
            case KeyWithoutUser or SubscriptionThatEnds or SubscriptionThatChanges:
                break;
            default:
                throw new InvalidOperationException($"Say how the emulator comes to '{given}'.");
        }
    }

    private async Task FindVoiceAsync()
    {
        var page = await RequestAsync(HttpMethod.Get, "/v2/voices?voice_type=default");
        Placeholders = Placeholders.With("voice_id", page["voices"]![0]!["voice_id"]);
    }

    private async Task ReadFirstVoicesAsync()
    {
        var page = await RequestAsync(HttpMethod.Get, "/v2/voices?page_size=2");
        Placeholders = Placeholders.With("cursor", page["next_page_token"]);
    }

    private async Task DesignAsync()
    {
        var previews = await RequestAsync(HttpMethod.Post, "/v1/text-to-voice/design", JsonContent.Create(new { voice_description = "A calm old sailor with a rough voice", auto_generate_text = true }));
        Placeholders = Placeholders.With("generated_voice_id", previews["previews"]![0]!["generated_voice_id"]);
    }

    private async Task KeepAsync()
    {
        var voice = await RequestAsync(HttpMethod.Post, "/v1/text-to-voice", JsonContent.Create(new
        {
            voice_name = "Sailor",
            voice_description = "A calm old sailor with a rough voice",
            generated_voice_id = Placeholders["generated_voice_id"],
        }));
        Placeholders = Placeholders.With("voice_id", voice["voice_id"]);
    }

    private async Task IsolateAsync()
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent("YSBwaWN0dXJl"), "preview_b64" },
            { new ByteArrayContent(CallTable.RecordingBytes) { Headers = { ContentType = new("audio/wav") } }, "audio", "hello.wav" },
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, UriOf("/v1/audio-isolation")) { Content = form, Headers = { { "xi-api-key", Key } } };
        using var response = await _http.SendAsync(request);
        response.EnsureSuccessStatusCode();
        var history = await RequestAsync(HttpMethod.Get, "/v1/audio-isolation/history");
        Placeholders = Placeholders.With("history_item_id", history["items"]![0]!["id"]);
    }
}
