using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk.CambAi;

/// <summary>Reads a single result or a map of results, which differ in their top-level members.</summary>
/// <remarks>Public because a <c>JsonSerializerContext</c> of yours must reach it to write a type that holds results.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CambAiDubResultsConverter : JsonConverter<CambAiDubResults>
{
    private static readonly string[] ResultMembers = ["audio_url", "output_audio_url", "video_url", "output_video_url", "transcript"];

    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override CambAiDubResults Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonElement.ParseValue(ref reader) switch
    {
        { ValueKind: JsonValueKind.Null } => new(),
        { ValueKind: JsonValueKind.Object } result when Array.Exists(ResultMembers, name => result.TryGetProperty(name, out _)) => new() { Single = ReadResult(result) },
        { ValueKind: JsonValueKind.Object } map => new()
        {
            ByLanguage = map.EnumerateObject().Where(IsResult).ToDictionary(member => member.Name, member => ReadResult(member.Value)),
            AdditionalProperties = map.EnumerateObject().Where(member => !IsResult(member)).ToDictionary(member => member.Name, member => member.Value),
        },
        _ => throw new JsonException("Expected a result or a map of results."),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CambAiDubResults value, JsonSerializerOptions options)
    {
        if (value.Single is { } single)
        {
            JsonSerializer.Serialize(writer, single, CambAiJsonContext.Default.CambAiDubResult);
            return;
        }

        writer.WriteStartObject();
        foreach (var (language, result) in value.ByLanguage)
        {
            writer.WritePropertyName(language);
            JsonSerializer.Serialize(writer, result, CambAiJsonContext.Default.CambAiDubResult);
        }

        foreach (var (name, other) in value.AdditionalProperties ?? new Dictionary<string, JsonElement>())
        {
            writer.WritePropertyName(name);
            other.WriteTo(writer);
        }

        writer.WriteEndObject();
    }

    private static bool IsResult(JsonProperty member) => member.Value.ValueKind == JsonValueKind.Object;

    private static CambAiDubResult ReadResult(JsonElement json) => json.Deserialize(CambAiJsonContext.Default.CambAiDubResult)!;
}
