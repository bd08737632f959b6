using System.Globalization;
using System.Text.Json.Nodes;
using DubbingSdk.Emulator.Media;
using DubbingSdk.Emulator.State;
using DubbingSdk.Emulator.Storage;
using DubbingSdk.Emulator.Transcripts;

namespace DubbingSdk.Emulator.ElevenLabs.Voices;

/// <summary>Stores the voices of the account: a small library and the created ones.</summary>
internal sealed class VoiceStore
{
    private const int IdLength = 20;
    private const int ExtraVoicesFrom = 1_710_000_000;
    private const double PreviewSeconds = 2;

    private readonly List<Voice> _voices;
    private readonly MediaStore _media;
    private readonly int _limit;

    public VoiceStore(EmulatorState state)
    {
        var options = state.Options.ElevenLabs;
        _media = state.Media;
        _limit = options.VoiceLimit;
        var library = JsonNode.Parse(EmbeddedResource.Read("voices.json"))!.AsArray().Select(voice => voice!.AsObject());
        _voices = [.. library.Concat(Enumerable.Range(1, options.ExtraVoices).Select(Extra)).Select(Open)];
    }

    public IReadOnlyList<Voice> All
    {
        get
        {
            lock (_voices)
                return [.. _voices];
        }
    }

    public int Owned => All.Count(voice => voice.IsOwned);

    public Voice? Find(string id) => All.FirstOrDefault(voice => string.Equals(voice.Id, id, StringComparison.Ordinal));

    /// <summary>Adds a voice that the account owns.</summary>
    /// <returns>The voice, or <see langword="null"/> when the limit is reached.</returns>
    public Voice? Add(NewVoice voice, DateTimeOffset now, StoredMedia preview)
    {
        var json = VoiceJson.Create(Identifier.Create(IdLength), voice, now.ToUnixTimeSeconds(), isOwned: true);
        var added = new Voice(json, preview);
        lock (_voices)
        {
            if (_voices.Count(known => known.IsOwned) >= _limit)
                return null;

            _voices.Add(added);
            return added;
        }
    }

    private static JsonObject Extra(int number)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"Extra {number:0000}");
        var id = string.Create(CultureInfo.InvariantCulture, $"extra{number:000000000000000}");
        return VoiceJson.Create(id, new NewVoice(name, "professional", null, new Dictionary<string, string>()), ExtraVoicesFrom + number, isOwned: false);
    }

    private Voice Open(JsonObject json)
    {
        var spokenText = new SpokenText((string)json["voice_id"]!, PhraseBook.Line("en", 0), PreviewSeconds);
        return new Voice(json, _media.Add("preview.mp3", "audio/mpeg", PreviewSeconds, () => Mp3File.Create(spokenText)));
    }
}
