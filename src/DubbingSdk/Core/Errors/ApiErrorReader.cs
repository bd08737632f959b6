using System.Text.Json;

namespace DubbingSdk;

/// <summary>Reads the known shapes of error bodies. Any other body is unreadable, which is not a failure in itself.</summary>
internal static class ApiErrorReader
{
    public static ApiError Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(ByteOrderMark.Skip(body));
            return ReadRoot(document.RootElement);
        }
        catch (JsonException)
        {
            return ApiError.Unreadable;
        }
    }

    private static ApiError ReadRoot(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
            return ApiError.Unreadable;
        if (root.TryGetProperty("detail", out var detail))
            return ReadDetail(detail);
        if (root.TryGetProperty("error", out var error) && error.ValueKind == JsonValueKind.Object)
            return ReadDetail(error);

        var text = Text(root, "error");
        return new ApiError(IsCode(text) ? text : Text(root, "code"), Message(root) ?? text, Text(root, "request_id")) { RetryAfter = Wait(root) };
    }

    /// <summary>Reads the message. One service misspells the name of the member.</summary>
    private static string? Message(JsonElement root) => Text(root, "message") ?? Text(root, "messege") ?? Text(root, "error_description");

    private static bool IsCode(string? text) => text is not null && !text.Contains(' ', StringComparison.Ordinal);

    private static TimeSpan? Wait(JsonElement root) =>
        root.TryGetProperty("retry_after", out var wait) && wait.ValueKind == JsonValueKind.Number && wait.TryGetDouble(out var seconds) && seconds is >= 0 and < 1e9
            ? TimeSpan.FromSeconds(seconds)
            : null;

    private static ApiError ReadDetail(JsonElement detail) => detail.ValueKind switch
    {
        JsonValueKind.String => new ApiError(Message: Text(detail)),
        JsonValueKind.Array => ReadFields(detail),
        JsonValueKind.Object => ReadObject(detail),
        _ => ApiError.Unreadable,
    };

    private static ApiError ReadObject(JsonElement detail)
    {
        var message = Text(detail, "message");
        var error = new ApiError(Text(detail, "code") ?? Text(detail, "status") ?? Text(detail, "type"), message, Text(detail, "request_id"));
        return Text(detail, "param") is { } field ? error with { Fields = [new DubbingFieldError(field, message ?? string.Empty)] } : error;
    }

    private static ApiError ReadFields(JsonElement detail)
    {
        var fields = detail.EnumerateArray().Where(field => field.ValueKind == JsonValueKind.Object).Select(ReadField).ToList();
        var message = string.Join("; ", fields.Select(field => field.Location.Length > 0 ? $"{field.Location}: {field.Message}" : field.Message));
        return new ApiError(Message: message.Length > 0 ? message : null) { Fields = fields };
    }

    private static DubbingFieldError ReadField(JsonElement field)
    {
        var location = field.TryGetProperty("loc", out var parts) && parts.ValueKind == JsonValueKind.Array
            ? string.Join('.', parts.EnumerateArray().Select(part => part.ValueKind == JsonValueKind.Number ? part.GetRawText() : Text(part)))
            : string.Empty;
        return new DubbingFieldError(location, Text(field, "msg") ?? string.Empty, Text(field, "type"));
    }

    private static string? Text(JsonElement parent, string name) => parent.TryGetProperty(name, out var value) ? Text(value) : null;

    private static string? Text(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
            return null;

        try
        {
            return value.GetString() is { Length: > 0 } text ? text : null;
        }
        catch (InvalidOperationException)
        {
            // The bytes are not UTF-8, or contain an escaped half of a surrogate pair.
            return null;
        }
    }
}
