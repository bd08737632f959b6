using System.Text.Json.Nodes;
using DubbingSdk.Emulator.Storage;

namespace DubbingSdk.Emulator.ElevenLabs.Voices;

/// <summary>A voice: its JSON, and the members that searches filter by.</summary>
internal sealed class Voice
{
    private const string Premade = "premade";

    private readonly string _json;
    private readonly StoredMedia _preview;

    public Voice(JsonObject json, StoredMedia preview)
    {
        _json = json.ToJsonString();
        _preview = preview;
        Id = (string)json["voice_id"]!;
        Name = (string)json["name"]!;
        Category = (string)json["category"]!;
        Description = (string?)json["description"];
        Labels = json["labels"]!.AsObject().ToDictionary(label => label.Key, label => (string)label.Value!, StringComparer.Ordinal);
        FineTuningStates = [.. json["fine_tuning"]!["state"]!.AsObject().Select(state => (string)state.Value!)];
        Collections = [.. json["collection_ids"]!.AsArray().Select(id => (string)id!)];
        IsOwned = (bool)json["is_owner"]!;
        IsLegacy = (bool)json["is_legacy"]!;
        IsHighQuality = json["high_quality_base_model_ids"]!.AsArray().Count > 0;
        CreatedAt = (long)json["created_at_unix"]!;
        NoticeDays = (int?)json["sharing"]?["notice_period"] ?? 0;
        HasCustomRate = json["sharing"]?["rate"] is not null;
        IsLiveModerated = (bool?)json["sharing"]?["live_moderation_enabled"] ?? false;
    }

    public string Id { get; }

    public string Name { get; }

    public string Category { get; }

    public string? Description { get; }

    public IReadOnlyDictionary<string, string> Labels { get; }

    public IReadOnlyList<string> FineTuningStates { get; }

    public IReadOnlyList<string> Collections { get; }

    /// <summary>Whether the account created the voice.</summary>
    public bool IsOwned { get; }

    public bool IsPremade => Category is Premade;

    public bool IsLegacy { get; }

    public bool IsHighQuality { get; }

    public long CreatedAt { get; }

    public int NoticeDays { get; }

    public bool HasCustomRate { get; }

    public bool IsLiveModerated { get; }

    /// <summary>Writes the voice with a new signed URL of its preview.</summary>
    public JsonObject ToJson(MediaStore media, HttpRequest request)
    {
        var json = JsonNode.Parse(_json)!.AsObject();
        json["preview_url"] = media.SignedUrl(request, _preview);
        return json;
    }
}
