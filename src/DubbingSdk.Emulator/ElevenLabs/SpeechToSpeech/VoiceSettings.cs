using System.Text.Json;
using System.Text.Json.Nodes;

namespace DubbingSdk.Emulator.ElevenLabs.SpeechToSpeech;

/// <summary>Validates the settings of a voice, which are sent as text that holds a JSON object.</summary>
internal static class VoiceSettings
{
    private static readonly string[] Shares = ["stability", "similarity_boost", "style"];

    /// <returns>The validation error, or <see langword="null"/>.</returns>
    public static string? Check(string json)
    {
        try
        {
            return JsonNode.Parse(json) is JsonObject settings ? Check(settings) : "voice_settings must hold a JSON object.";
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            return "voice_settings is not valid JSON.";
        }
    }

    private static string? Check(JsonObject settings) =>
        Array.Find(Shares, name => settings[name] is { } value && !IsShare(value)) is { } share ? $"{share} must be a number from 0 to 1."
        : settings["speed"] is { } speed && speed.GetValueKind() is not JsonValueKind.Number ? "speed must be a number."
        : settings["use_speaker_boost"] is { } boost && boost.GetValueKind() is not (JsonValueKind.True or JsonValueKind.False)
            ? "use_speaker_boost must be true or false."
        : null;

    private static bool IsShare(JsonNode value) => value.GetValueKind() is JsonValueKind.Number && value.GetValue<double>() is >= 0 and <= 1;
}
