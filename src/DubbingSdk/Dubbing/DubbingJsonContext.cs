using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>How the JSON of the ElevenLabs services is read and written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(NullTolerantConverter<bool>), typeof(NullTolerantConverter<double>), typeof(NullTolerantConverter<int>), typeof(NullTolerantConverter<long>), typeof(UtcDateTimeConverter), typeof(AddressConverter)])]
[JsonSerializable(typeof(AccountSubscriptionDetails))]
[JsonSerializable(typeof(AccountUser))]
[JsonSerializable(typeof(AddLanguageRequest))]
[JsonSerializable(typeof(CreateDubResponse))]
[JsonSerializable(typeof(CreateRenderResponse))]
[JsonSerializable(typeof(CreateSegmentRequest))]
[JsonSerializable(typeof(CreateSegmentResponse))]
[JsonSerializable(typeof(CreateSpeakerRequest))]
[JsonSerializable(typeof(CreateSpeakerResponse))]
[JsonSerializable(typeof(CreateVoicePreviewsRequest))]
[JsonSerializable(typeof(CreateVoiceRequest))]
[JsonSerializable(typeof(DeleteDubResponse))]
[JsonSerializable(typeof(DesignVoiceRequest))]
[JsonSerializable(typeof(Dub))]
[JsonSerializable(typeof(DubPage))]
[JsonSerializable(typeof(DubSegmentsRequest))]
[JsonSerializable(typeof(DubTranscript))]
[JsonSerializable(typeof(DubTranscriptEnvelope))]
[JsonSerializable(typeof(DubbingResource))]
[JsonSerializable(typeof(IsolationHistoryPage))]
[JsonSerializable(typeof(MigrateSegmentsRequest))]
[JsonSerializable(typeof(RemixVoiceRequest))]
[JsonSerializable(typeof(RenderRequest))]
[JsonSerializable(typeof(ResourceVersion))]
[JsonSerializable(typeof(SimilarVoices))]
[JsonSerializable(typeof(SoundEffectRequest))]
[JsonSerializable(typeof(TranscribeSegmentsRequest))]
[JsonSerializable(typeof(TranslateSegmentsRequest))]
[JsonSerializable(typeof(UpdateSegmentRequest))]
[JsonSerializable(typeof(UpdateSpeakerRequest))]
[JsonSerializable(typeof(Voice))]
[JsonSerializable(typeof(VoiceList))]
[JsonSerializable(typeof(VoiceModel[]))]
[JsonSerializable(typeof(VoicePage))]
[JsonSerializable(typeof(VoicePreviews))]
[JsonSerializable(typeof(string))]
internal sealed partial class DubbingJsonContext : JsonSerializerContext;
