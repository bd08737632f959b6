using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.ElevenLabs.Audio;
using DubbingSdk.Emulator.ElevenLabs.Models;
using DubbingSdk.Emulator.ElevenLabs.Voices;
using DubbingSdk.Emulator.Media;
using DubbingSdk.Emulator.Requests;
using DubbingSdk.Emulator.State;
using DubbingSdk.Emulator.Storage;
using DubbingSdk.Emulator.Transcripts;

namespace DubbingSdk.Emulator.ElevenLabs.SpeechToSpeech;

/// <summary>Converts speech to another voice: tones of the same length, which depend on the voice and on the uploaded audio.</summary>
internal sealed class SpeechToSpeechOperations(EmulatorState state, ElevenLabsErrors errors, AudioHandler audio, VoiceOperations voices)
{
    private const string Route = "/v1/speech-to-speech/{voice_id}";
    private const string Language = "en";
    private const int HistoryIdLength = 20;

    private static readonly string[] Query = ["enable_logging", "optimize_streaming_latency", OutputFormat.Parameter];

    public IReadOnlyList<Operation> All =>
    [
        ConvertOperation(Route, AudioFormat.All, isStreamed: false),
        ConvertOperation(Route + "/stream", AudioFormat.Common, isStreamed: true),
    ];

    private Operation ConvertOperation(string route, IReadOnlyList<AudioFormat> formats, bool isStreamed) =>
        new("POST", route, Handlers.OfForm(ConversionForm.Read, (call, form) => Convert(call, form, formats, isStreamed), errors.FormRequired))
        {
            Query = Query,
            Form = ConversionForm.Fields,
        };

    private AudioResponse Convert(Call call, ConversionForm form, IReadOnlyList<AudioFormat> formats, bool isStreamed)
    {
        var fields = new FieldReader("query", call.Query);
        var format = OutputFormat.Read(fields, formats);
        var isLogged = fields.Boolean("enable_logging") ?? true;
        fields.Integer("optimize_streaming_latency", 0, 4);
        RejectedException.ThrowIfAny(fields.Errors);
        var voice = voices.Require(call);
        Check(call, form, isLogged);
        var seconds = audio.Measure(call, form.Audio);
        audio.ChargeSeconds(call, seconds);
        if (isLogged)
            call.Context.Response.Headers["history-item-id"] = Identifier.Create(HistoryIdLength);

        var key = SoundKey.Of(voice.Id, form.Audio.File.Recorded.Sha256);
        return audio.Response(AudioFormat.Find(format), new Script(key, Language, seconds, speakers: 1), isStreamed);
    }

    private void Check(Call call, ConversionForm form, bool isLogged)
    {
        var rejection = ModelCatalog.CanConvertVoices(form.Model) switch
        {
            null => errors.BadRequest(call.Context, "model_not_found", $"There is no model '{form.Model}'.", "model_id"),
            false => errors.BadRequest(call.Context, "unsupported_model", $"The model '{form.Model}' cannot convert voices.", "model_id"),
            true when form.VoiceSettings is { } settings && VoiceSettings.Check(settings) is { } error =>
                errors.BadRequest(call.Context, "invalid_voice_settings", error, "voice_settings"),
            true when !isLogged && !state.Options.ElevenLabs.IsEnterprise => NoZeroRetention(call),
            _ => null,
        };
        if (rejection is not null)
            throw new RejectedException(rejection);
    }

    private Response NoZeroRetention(Call call) => errors.Create(
        call.Context,
        StatusCodes.Status403Forbidden,
        "feature_not_available",
        "enable_logging=false needs the Enterprise plan.",
        "enable_logging");
}
