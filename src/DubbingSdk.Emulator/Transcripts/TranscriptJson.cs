using System.Text.Json.Nodes;

namespace DubbingSdk.Emulator.Transcripts;

internal static class TranscriptJson
{
    public static JsonObject Create(Script script) => new()
    {
        ["language"] = script.Language,
        ["utterances"] = Array(script.Utterances.Select(Utterance)),
    };

    private static JsonObject Utterance(Utterance utterance)
    {
        var result = Timed(utterance.Timing);
        result["speaker_id"] = utterance.SpeakerId;
        result["words"] = Array(utterance.WordsByCharacter().Select(Word));
        return result;
    }

    private static JsonObject Word(IReadOnlyList<TimedText> characters)
    {
        var text = string.Concat(characters.Select(character => character.Text));
        var result = Timed(new TimedText(text, characters[0].Start, characters[^1].End));
        result["word_type"] = "word";
        result["characters"] = Array(characters.Select(Timed));
        return result;
    }

    private static JsonObject Timed(TimedText timed) => new() { ["text"] = timed.Text, ["start_s"] = timed.Start, ["end_s"] = timed.End };

    private static JsonArray Array(IEnumerable<JsonObject> items) => new([.. items]);
}
