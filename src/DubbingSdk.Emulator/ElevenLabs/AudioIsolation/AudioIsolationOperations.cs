using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.ElevenLabs.Audio;
using DubbingSdk.Emulator.Media;
using DubbingSdk.Emulator.State;
using DubbingSdk.Emulator.Storage;
using DubbingSdk.Emulator.Transcripts;

namespace DubbingSdk.Emulator.ElevenLabs.AudioIsolation;

/// <summary>Isolates voices from noise and records it in the history.</summary>
internal sealed class AudioIsolationOperations
{
    private const string Route = "/v1/audio-isolation";
    private const string HistoryRoute = Route + "/history";
    private const string Language = "en";
    private const int IdLength = 20;

    private static readonly AudioFormat Format = AudioFormat.Find("mp3_44100_128");

    private readonly EmulatorState _state;
    private readonly AudioHandler _audio;
    private readonly IsolationHistory _history;

    public AudioIsolationOperations(EmulatorState state, ElevenLabsErrors errors, AudioHandler audio)
    {
        _state = state;
        _audio = audio;
        _history = new IsolationHistory(state, errors);
        All =
        [
            new("POST", Route, Handlers.OfForm(IsolationForm.Read, (call, form) => Isolate(call, form, isStreamed: false), errors.FormRequired))
            {
                Form = IsolationForm.Fields,
            },
            new("POST", Route + "/stream", Handlers.OfForm(IsolationForm.ReadStream, (call, form) => Isolate(call, form, isStreamed: true), errors.FormRequired))
            {
                Form = AudioInput.Fields,
            },
            new("GET", HistoryRoute, Handlers.Of(_history.List)) { Query = IsolationHistory.Query },
            new("DELETE", HistoryRoute + "/{history_item_id}", Handlers.Of(_history.Delete)),
        ];
    }

    public IReadOnlyList<Operation> All { get; }

    private AudioResponse Isolate(Call call, IsolationForm form, bool isStreamed)
    {
        var seconds = _audio.Measure(call, form.Audio);
        _audio.ChargeSeconds(call, seconds);
        var file = form.Audio.File.Recorded;
        var media = _state.Media.Add("isolated.mp3", Format.ContentType, seconds, () => Format.Create(Sound()));
        _history.Add(new IsolatedAudio(
            Identifier.Create(IdLength),
            file.FileName!,
            _state.TimeProvider.GetUtcNow(),
            media,
            form.Audio.IsVideo,
            form.Preview));
        return _audio.Response(Format, Sound(), isStreamed);

        Script Sound() => new(SoundKey.Of(file.Sha256), Language, seconds, speakers: 1);
    }
}
