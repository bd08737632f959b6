using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace DubbingSdk;

/// <summary>What the service tells of through a webhook.</summary>
/// <remarks>
/// The service does not document what an event holds besides its type and its time. Its ids and texts are read wherever they are likely to be,
/// and are <see langword="null"/> when they are not found; <see cref="Payload"/> keeps everything. Take an event as a hint,
/// and get the project or the language by its id. An event may come twice.
/// </remarks>
[DebuggerDisplay("{Type}, {Timestamp}")]
public abstract class DubbingWebhookEvent
{
    /// <summary>Below this a number of seconds is a time before the year 5138; above it a number of milliseconds is one after 1973.</summary>
    private const double LargestSeconds = 1e11;

    private readonly JsonElement _subject;

    /// <summary>Reads what all events have.</summary>
    /// <param name="payload">The whole body.</param>
    /// <param name="subject">The member of the data that may hold what the event is about; else the data itself does.</param>
    private protected DubbingWebhookEvent(JsonElement payload, string subject)
    {
        Payload = payload;
        Data = Member(payload, "data");
        Type = ReadText(Member(payload, "type")) ?? string.Empty;
        Timestamp = ReadTime(Member(payload, "event_timestamp"));
        _subject = Member(Data, subject);
    }

    /// <summary>The type on the wire, for example <c>dubbing_project_ready</c>; empty when there is none.</summary>
    public string Type { get; }

    /// <summary>When it happened.</summary>
    public DateTimeOffset? Timestamp { get; }

    /// <summary>What the service says of it; of kind <see cref="JsonValueKind.Undefined"/> when it says nothing.</summary>
    public JsonElement Data { get; }

    /// <summary>The whole body.</summary>
    public JsonElement Payload { get; }

    /// <summary>Reads a body without checking who sent it: for one that was verified before, for example by the endpoint that put it into a queue.</summary>
    /// <param name="body">The body.</param>
    /// <returns>What happened.</returns>
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

    /// <summary>Reads an object; one that holds what it should not is none.</summary>
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

    /// <summary>Without the reader's own exception, which would show a piece of the body.</summary>
    private static DubbingWebhookException Unreadable() => new("The body is not a JSON object, so it is no event.", DubbingWebhookFailure.UnreadableBody);

    private static DateTimeOffset? ReadTime(JsonElement time)
    {
        if (time.ValueKind != JsonValueKind.Number)
            return null;

        var number = time.GetDouble();
        var seconds = number < LargestSeconds ? number : number / 1000;
        return seconds is >= 0 and < LargestSeconds ? DateTimeOffset.UnixEpoch.AddMilliseconds(Math.Round(seconds * 1000)) : null;
    }
}
