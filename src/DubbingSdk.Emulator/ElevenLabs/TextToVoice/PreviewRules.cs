using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.ElevenLabs.Voices;

namespace DubbingSdk.Emulator.ElevenLabs.TextToVoice;

/// <summary>Validates fields beyond their types.</summary>
internal sealed class PreviewRules(ElevenLabsErrors errors)
{
    public void Check(Call call, PreviewRequest request)
    {
        var rejection = request switch
        {
            { Text: null, GeneratesText: false } =>
                errors.BadRequest(call.Context, "missing_required_field", "Provide text, or set auto_generate_text.", "text"),
            { Text: not null, GeneratesText: true } => Invalid(call, "Provide either text or auto_generate_text, not both.", "text"),
            { Model: PreviewRequest.DefaultModel, ReferenceAudio: not null } => NeedsNewest(call, "reference_audio_base64"),
            { Model: PreviewRequest.DefaultModel, PromptStrength: not null } => NeedsNewest(call, "prompt_strength"),
            { ReferenceAudio: { } audio } when !IsBase64(call, audio) => Invalid(call, "reference_audio_base64 is no Base64.", "reference_audio_base64"),
            _ => null,
        };
        if (rejection is not null)
            throw new RejectedException(rejection);
    }

    public void CheckOwner(Call call, Voice voice)
    {
        if (!voice.IsOwned)
        {
            throw new RejectedException(errors.Create(
                call.Context,
                StatusCodes.Status403Forbidden,
                "voice_access_denied",
                "Only voices of your own can be remixed."));
        }
    }

    private static bool IsBase64(Call call, string text) => call.Body.FindFile(text) is { ContentType: null };

    private Response NeedsNewest(Call call, string field) => Invalid(call, $"{field} needs the model {PreviewRequest.NewestModel}.", field);

    private Response Invalid(Call call, string message, string field) => errors.BadRequest(call.Context, "invalid_parameters", message, field);
}
