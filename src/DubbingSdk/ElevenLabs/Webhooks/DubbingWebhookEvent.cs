using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace DubbingSdk;

/// <summary>An event that the service reports through a webhook.</summary>
/// <remarks>
/// The service documents only the type and the time of an event. Ids and texts are read from the members that are likely to hold them,
/// and are <see langword="null"/> if they are not found; <see cref="Payload"/> holds the whole event. Treat an event as a hint:
/// get the project or the language by its id. The service may deliver an event more than once.
/// </remarks>
[DebuggerDisplay("{Type}, {Timestamp}")]
public abstract class DubbingWebhookEvent
{
    /// <summary>The limit between seconds and milliseconds: 5138 as seconds, 1973 as milliseconds.</summary>
    private const double LargestSeconds = 1e11;

    private readonly JsonElement _subject;

    /// <summary>Reads the members that all events have.</summary>
    /// <param name="payload">The body.</param>
    /// <param name="subject">The member of the data that may hold the subject of the event; otherwise the data itself holds it.</param>
    private protected DubbingWebhookEvent(JsonElement payload, string subject)
    {
        Payload = payload;
        Data = Member(payload, "data");
        Type = ReadText(Member(payload, "type")) ?? string.Empty;
        Timestamp = ReadTime(Member(payload, "event_timestamp"));
        _subject = Member(Data, subject);
    }

    /// <summary>The type of the event, such as <c>dubbing_project_ready</c>; empty if the body has none.</summary>
    public string Type { get; }

    /// <summary>The time of the event.</summary>
    public DateTimeOffset? Timestamp { get; }

    /// <summary>The data of the event; of kind <see cref="JsonValueKind.Undefined"/> if the body has none.</summary>
    public JsonElement Data { get; }

    /// <summary>The whole body of the request.</summary>
    public JsonElement Payload { get; }

    /// <summary>Parses a body without verifying its signature, for a body that was verified before, such as one read from a queue.</summary>
    /// <param name="body">The body of the request.</param>
    /// <returns>The event.</returns>
    /// <exception cref="DubbingWebhookException">The body is not a JSON object.</exception>
    public static DubbingWebhookEvent ParseUnverified(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(ByteOrderMark.Skip(body));
            return document.RootElement.ValueKind == JsonValueKind.Object ? Create(document.RootElement.Clone()) : throw Unreadable();
        }
        catch (Exception invalid) when (invalid is JsonException or InvalidOperationException)
        {
            throw Unreadable();
        }
    }

    private protected string? Text(string name) => ReadText(Find(name));

    /// <summary>Reads an object; one with members of unexpected types is ignored.</summary>
    private protected T? Read<T>(string name, JsonTypeInfo<T> type)
        where T : class
    {
        var found = Find(name);
        try
        {
            return found.ValueKind == JsonValueKind.Object ? found.Deserialize(type) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private protected static JsonElement Member(JsonElement holder, string name) =>
        holder.ValueKind == JsonValueKind.Object && holder.TryGetProperty(name, out var member) ? member : default;

    private protected static string? ReadText(JsonElement text) => text.ValueKind == JsonValueKind.String ? text.GetString() : null;

    private JsonElement Find(string name) =>
        Member(_subject, name) is { ValueKind: not (JsonValueKind.Undefined or JsonValueKind.Null) } found ? found : Member(Data, name);

    private static DubbingWebhookEvent Create(JsonElement payload) => ReadText(Member(payload, "type")) switch
    {
        "dubbing_project_ready" => new DubbingProjectReadyEvent(payload),
        "dubbing_project_failed" => new DubbingProjectFailedEvent(payload),
        "dubbing_language_completed" => new DubbingLanguageCompletedEvent(payload),
        "dubbing_language_failed" => new DubbingLanguageFailedEvent(payload),
        _ => new UnknownDubbingWebhookEvent(payload),
    };

    /// <summary>Leaves out the reader's exception, which would show a part of the body.</summary>
    private static DubbingWebhookException Unreadable() => new("The body is not a JSON object, so it is not an event. Pass the body as it was received.", DubbingWebhookFailure.UnreadableBody);

    private static DateTimeOffset? ReadTime(JsonElement time)
    {
        if (time.ValueKind != JsonValueKind.Number)
            return null;

        var number = time.GetDouble();
        var seconds = number < LargestSeconds ? number : number / 1000;
        return seconds is >= 0 and < LargestSeconds ? DateTimeOffset.UnixEpoch.AddMilliseconds(Math.Round(seconds * 1000)) : null;
    }
}
