using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace DubbingSdk;

/// <summary>The body of a request to an endpoint for which the library has no method.</summary>
public sealed class DubbingRequestBody
{
    private DubbingRequestBody()
    {
    }

    /// <summary>The JSON to send; <see langword="null"/> for a form.</summary>
    internal byte[]? Json { get; private init; }

    internal IReadOnlyList<KeyValuePair<string, string>> Fields { get; private init; } = [];

    internal IReadOnlyList<KeyValuePair<string, ReadableMediaSource>> Files { get; private init; } = [];

    /// <summary>Creates a JSON body.</summary>
    /// <param name="json">The JSON to send.</param>
    /// <returns>The body.</returns>
    public static DubbingRequestBody FromJson(JsonNode json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return new() { Json = Encoding.UTF8.GetBytes(json.ToJsonString()) };
    }

    /// <summary>Creates a JSON body by serializing an object.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="value">The object to serialize.</param>
    /// <param name="typeInfo">The metadata to serialize it with, usually from a source-generated <c>JsonSerializerContext</c>.</param>
    /// <returns>The body.</returns>
    public static DubbingRequestBody FromJson<T>(T value, JsonTypeInfo<T> typeInfo)
    {
        ArgumentNullException.ThrowIfNull(typeInfo);
        return new() { Json = JsonSerializer.SerializeToUtf8Bytes(value, typeInfo) };
    }

    /// <summary>Creates a multipart form of text fields and files. Names may repeat.</summary>
    /// <param name="fields">The text fields.</param>
    /// <param name="files">The file parts, each read from a file or stream.</param>
    /// <returns>The body.</returns>
    public static DubbingRequestBody FromForm(
        IEnumerable<KeyValuePair<string, string>> fields, IEnumerable<KeyValuePair<string, MediaSource>>? files = null)
    {
        ArgumentNullException.ThrowIfNull(fields);
        var body = new DubbingRequestBody
        {
            Fields = [.. fields],
            Files = [.. (files ?? []).Where(static file => file.Value is not null).Select(static file => KeyValuePair.Create(file.Key, ReadableMediaSource.Require(file.Value, file.Key)))],
        };
        foreach (var (name, _) in body.Fields)
            ArgumentException.ThrowIfNullOrEmpty(name);
        return body;
    }
}
