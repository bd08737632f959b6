using System.Text.Json.Nodes;

namespace DubbingSdk.Emulator.ElevenLabs.Voices;

/// <summary>Creates the JSON of a new voice.</summary>
internal static class VoiceJson
{
    public static JsonObject Create(string id, NewVoice voice, long createdAt, bool isOwned) => new()
    {
        ["voice_id"] = id,
        ["name"] = voice.Name,
        ["samples"] = null,
        ["category"] = voice.Category,
        ["fine_tuning"] = new JsonObject
        {
            ["is_allowed_to_fine_tune"] = false,
            ["state"] = new JsonObject(),
            ["verification_failures"] = new JsonArray(),
            ["verification_attempts_count"] = 0,
            ["manual_verification_requested"] = false,
        },
        ["labels"] = new JsonObject(voice.Labels.Select(label => KeyValuePair.Create(label.Key, (JsonNode?)label.Value))),
        ["description"] = voice.Description,
        ["available_for_tiers"] = new JsonArray(),
        ["settings"] = Settings(),
        ["sharing"] = null,
        ["high_quality_base_model_ids"] = new JsonArray("eleven_multilingual_v2", "eleven_multilingual_sts_v2"),
        ["verified_languages"] = new JsonArray(),
        ["collection_ids"] = new JsonArray(),
        ["safety_control"] = null,
        ["voice_verification"] = new JsonObject
        {
            ["requires_verification"] = false,
            ["is_verified"] = false,
            ["verification_failures"] = new JsonArray(),
            ["verification_attempts_count"] = 0,
        },
        ["permission_on_resource"] = isOwned ? "admin" : "viewer",
        ["is_owner"] = isOwned,
        ["is_legacy"] = false,
        ["is_mixed"] = false,
        ["favorited_at_unix"] = null,
        ["created_at_unix"] = createdAt,
        ["is_bookmarked"] = false,
        ["recording_quality"] = null,
        ["labelling_status"] = null,
        ["recording_quality_reason"] = null,
    };

    private static JsonObject Settings() => new()
    {
        ["stability"] = 0.5,
        ["use_speaker_boost"] = true,
        ["similarity_boost"] = 0.75,
        ["style"] = 0.0,
        ["speed"] = 1.0,
    };
}
