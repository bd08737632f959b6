using System.Globalization;
using DubbingSdk.Emulator.Hosting;
using DubbingSdk.Emulator.Media;
using DubbingSdk.Emulator.Media.Tones;

namespace DubbingSdk.Emulator.ElevenLabs.Audio;

/// <summary>What the audio operations do alike: they measure what was sent, charge for it and answer with sound.</summary>
internal sealed class AudioDesk(EmulatorState state, ElevenLabsErrors errors)
{
    private const int CreditsPerMinute = 1_000;

    /// <summary>The length of an uploaded sound, in seconds.</summary>
    public double Measure(Call call, AudioInput input) => input.Measure(state.Options.AssumedSourceLength.TotalSeconds) switch
    {
        null => throw new RefusedException(errors.BadRequest(call.Context, "invalid_audio", "The file is no readable audio.", "audio")),
        0 => throw new RefusedException(errors.BadRequest(call.Context, "audio_too_short", "The file holds no sound.", "audio")),
        { } seconds => seconds,
    };

    public void ChargeSeconds(Call call, double seconds) => Charge(call, EmulatorState.PriceOf(seconds, CreditsPerMinute));

    public void Charge(Call call, long cost)
    {
        if (!state.Credits.TryCharge(cost))
        {
            throw new RefusedException(errors.Quota(call.Context, cost, state.Credits.Remaining));
        }

        if (state.Options.ElevenLabs.SendCharacterCost)
        {
            call.Context.Response.Headers["character-cost"] = cost.ToString(CultureInfo.InvariantCulture);
        }
    }

    public AudioAnswer Answer(AudioFormat format, IScore score, bool isStreamed) =>
        AudioAnswer.Create(state.Options.ElevenLabs, format, score, isStreamed);
}
