using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.ElevenLabs.Audio;
using DubbingSdk.Emulator.Media;
using DubbingSdk.Emulator.Transcripts;

namespace DubbingSdk.Emulator.ElevenLabs.SoundEffects;

/// <summary>Generates a sound effect from a text: one tone for each character.</summary>
internal sealed class SoundEffectOperations(AudioHandler audio)
{
    private const double DefaultSeconds = 5;
    private const int CreditsPerSecond = 40;

    public IReadOnlyList<Operation> All =>
    [
        new("POST", "/v1/sound-generation", Handlers.OfJson<SoundEffectRequest>(SoundEffectRequest.Read, Generate))
        {
            Query = [OutputFormat.Parameter],
            Json = SoundEffectRequest.Fields,
        },
    ];

    private AudioResponse Generate(Call call, SoundEffectRequest request)
    {
        var format = OutputFormat.Read(call, AudioFormat.Common);
        var seconds = request.Seconds ?? DefaultSeconds;
        audio.Charge(call, (long)Math.Ceiling(seconds * CreditsPerSecond));
        return audio.Response(format, new SpokenText(SoundKey.Of(request.Text), request.Text, seconds), isStreamed: false);
    }
}
