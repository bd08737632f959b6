namespace DubbingSdk.Tests.Calls;

/// <content>The Studio resource.</content>
internal static partial class CallTable
{
    private static IEnumerable<EndpointCall> OfStudio =>
    [
        Studio<object>("GetAsync", "get", (studio, _, call) => studio.GetAsync(call["dubbing_id"], call.Options, call.Token))
            .Wire("get-resource"),
        Studio<AddLanguageRequest>("AddLanguageAsync", "json1", (studio, request, call) => studio.AddLanguageAsync(call["dubbing_id"], request, call.Options, call.Token))
            .Full(() => new() { Language = "fr" })
            .Wire("add-language", () => new() { Language = "fr" })
            .Wire("add-language-null", () => new() { Language = null }),
        Studio<CreateSegmentRequest>("CreateSegmentAsync", "json1", (studio, request, call) => studio.CreateSegmentAsync(call["dubbing_id"], call["speaker_id"], request, call.Options, call.Token))
            .Full(() => EverySegment)
            .Wire("create-segment", () => EverySegment)
            .Wire("create-segment-times", () => new() { Start = TimeSpan.Zero, End = TimeSpan.FromSeconds(0.125) }),
        Studio<UpdateSegmentRequest>("UpdateSegmentAsync", "json+", (studio, request, call) => studio.UpdateSegmentAsync(call["dubbing_id"], call["segment_id"], call["language"], request, call.Options, call.Token))
            .Full(() => new() { Start = TimeSpan.FromSeconds(1.25), End = TimeSpan.FromSeconds(2), Text = "Hola." })
            .Wire("update-segment-text", () => new() { Text = "Hola, y bienvenida a la cafetería ☕" })
            .Wire("update-segment-times", () => new() { Start = TimeSpan.FromSeconds(0.25), End = TimeSpan.FromSeconds(2.875) }, ("language", "en"))
            .Wire("update-segment-empty", () => new() { Text = string.Empty })
            .Wire("update-segment-odd-ids", () => new() { Text = "Olá." }, ("dubbing_id", "a/b?c"), ("segment_id", "../x#y"), ("language", "pt-BR")),
        Studio<MigrateSegmentsRequest>("MigrateSegmentsAsync", "json1", (studio, request, call) => studio.MigrateSegmentsAsync(call["dubbing_id"], request, call.Options, call.Token))
            .Full(() => new() { SegmentIds = ["s1", "s2"], SpeakerId = "speaker" })
            .Wire("migrate-segments", () => new() { SegmentIds = [SegmentId], SpeakerId = SpeakerId }),
        Studio<object>("DeleteSegmentAsync", "delete", (studio, _, call) => studio.DeleteSegmentAsync(call["dubbing_id"], call["segment_id"], call.Options, call.Token))
            .Wire("delete-segment"),
        Studio<TranscribeSegmentsRequest>("TranscribeAsync", "json1", (studio, request, call) => studio.TranscribeAsync(call["dubbing_id"], request, call.Options, call.Token))
            .Full(() => new() { Segments = ["s1", "s2"] })
            .Wire("transcribe", () => new() { Segments = [SegmentId] }),
        Studio<TranslateSegmentsRequest>("TranslateAsync", "json1", (studio, request, call) => studio.TranslateAsync(call["dubbing_id"], request, call.Options, call.Token))
            .Full(() => new() { Segments = ["s1"], Languages = ["es", "fr"] })
            .Wire("translate", () => new() { Segments = [SegmentId], Languages = ["es"] })
            .Wire("translate-all", () => new() { Segments = [SegmentId], Languages = null }),
        Studio<DubSegmentsRequest>("DubAsync", "json1", (studio, request, call) => studio.DubAsync(call["dubbing_id"], request, call.Options, call.Token))
            .Full(() => new() { Segments = ["s1"], Languages = ["es", "fr"] })
            .Wire("dub", () => new() { Segments = [SegmentId], Languages = ["es"] })
            .Wire("dub-all", () => new() { Segments = [SegmentId], Languages = null }),
        Studio<CreateSpeakerRequest>("CreateSpeakerAsync", "json1", (studio, request, call) => studio.CreateSpeakerAsync(call["dubbing_id"], request, call.Options, call.Token))
            .Full(() => new() { SpeakerName = "Ana", VoiceId = SpeakerVoice.TrackClone, VoiceStability = 0.5, VoiceSimilarity = 0.75, VoiceStyle = 0 })
            .Wire("create-speaker", () => new() { SpeakerName = "Zoë", VoiceId = "track-clone", VoiceStability = 0.65, VoiceSimilarity = 1, VoiceStyle = 0 })
            .Wire("create-speaker-defaults"),
        Studio<UpdateSpeakerRequest>("UpdateSpeakerAsync", "json+", (studio, request, call) => studio.UpdateSpeakerAsync(call["dubbing_id"], call["speaker_id"], request, call.Options, call.Token))
            .Full(() => new() { SpeakerName = "Ana", VoiceId = SpeakerVoice.ClipClone, VoiceStability = 0.5, VoiceSimilarity = 0.75, VoiceStyle = 1, Languages = ["es", "fr"] })
            .Wire("update-speaker", () => new() { SpeakerName = "Ben", VoiceId = "clip-clone", VoiceStability = 0, VoiceSimilarity = 0.5, VoiceStyle = 1, Languages = ["es"] })
            .Wire("update-speaker-voice", () => new() { VoiceId = "Xb7hH8MSUJpSbSDYk0k2" }),
        Studio<object>("FindSimilarVoicesAsync", "get", (studio, _, call) => studio.FindSimilarVoicesAsync(call["dubbing_id"], call["speaker_id"], call.Options, call.Token))
            .Wire("find-similar-voices"),
        Studio<RenderRequest>("RenderAsync", "json1", (studio, request, call) => studio.RenderAsync(call["dubbing_id"], call["language"], request, call.Options, call.Token))
            .Full(() => new() { RenderType = RenderType.Wav, NormalizeVolume = true })
            .Wire("render", () => new() { RenderType = RenderType.TracksZip, NormalizeVolume = true })
            .Wire("render-original", () => new() { RenderType = RenderType.Mp3 }, ("language", (string)RenderLanguage.Original))
            .Wire("render-unknown-type", () => new() { RenderType = "hologram" }),
    ];

    private static CreateSegmentRequest EverySegment => new()
    {
        Start = TimeSpan.FromSeconds(1.5),
        End = TimeSpan.FromSeconds(4),
        Text = "Good evening \"all\" – 你好 & <hello>",
        Translations = new Dictionary<string, string> { ["es"] = "Buenas tardes a todos ☕" },
    };

    private static EndpointCall<TRequest> Studio<TRequest>(string method, string column, Func<DubbingResourceClient, TRequest, CallArguments, Task> start)
        where TRequest : class =>
        Of<DubbingClient, TRequest>($"client.Dubbing.Resource.{method}", column, (client, request, call) => start(client.Dubbing.Resource, request, call));
}
