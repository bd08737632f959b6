using System.Globalization;
using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.Media;
using DubbingSdk.Emulator.Media.Tones;
using DubbingSdk.Emulator.State;

namespace DubbingSdk.Emulator.ElevenLabs.Audio;

/// <summary>The common steps of audio operations: measuring the upload, charging, and responding with audio.</summary>
internal sealed class AudioHandler(EmulatorState state, ElevenLabsErrors errors)
{
    private const int CreditsPerMinute = 1_000;

    /// <summary>Returns the length of the uploaded audio, in seconds.</summary>
    public double Measure(Call call, AudioInput input) => input.Measure(state.Options.AssumedSourceLength.TotalSeconds) switch
    {
        null => throw new RejectedException(errors.BadRequest(call.Context, "invalid_audio", "The file is no readable audio.", "audio")),
        0 => throw new RejectedException(errors.BadRequest(call.Context, "audio_too_short", "The file holds no sound.", "audio")),
        { } seconds => seconds,
    };

    public void ChargeSeconds(Call call, double seconds) => Charge(call, EmulatorState.PriceOf(seconds, CreditsPerMinute));

    public void Charge(Call call, long cost)
    {
        if (!state.Credits.TryCharge(cost))
            throw new RejectedException(errors.Quota(call.Context, cost, state.Credits.Remaining));
        if (state.Options.ElevenLabs.SendCharacterCost)
            call.Context.Response.Headers["character-cost"] = cost.ToString(CultureInfo.InvariantCulture);
    }

    public AudioResponse Response(AudioFormat format, IToneSource tones, bool isStreamed) =>
        AudioResponse.Create(state.Options.ElevenLabs, format, tones, isStreamed);
}
