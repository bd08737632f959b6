using System.Text;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using DubbingSdk.Pipeline;

namespace DubbingSdk;

/// <summary>The body of a request to an endpoint the library has no method for.</summary>
public sealed class DubbingRequestBody
{
    private DubbingRequestBody(BodyFactory factory) => Factory = factory;

    internal BodyFactory Factory { get; }

    /// <summary>A JSON body.</summary>
    /// <param name="json">The JSON to send.</param>
    /// <returns>The body.</returns>
    public static DubbingRequestBody FromJson(JsonNode json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var bytes = Encoding.UTF8.GetBytes(json.ToJsonString());
        return new(options => new JsonBody(bytes, options));
    }

    /// <summary>A JSON body written from an object of yours.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="value">The object.</param>
    /// <param name="typeInfo">How to write it, usually from a source-generated <c>JsonSerializerContext</c>.</param>
    /// <returns>The body.</returns>
    public static DubbingRequestBody FromJson<T>(T value, JsonTypeInfo<T> typeInfo)
    {
        ArgumentNullException.ThrowIfNull(typeInfo);
        return new(JsonBody.From(value, typeInfo));
    }

    /// <summary>A multipart form of text fields and files. A name may repeat.</summary>
    /// <param name="fields">The text fields.</param>
    /// <param name="files">The file parts, each read from a file or stream.</param>
    /// <returns>The body.</returns>
    public static DubbingRequestBody FromForm(
        IEnumerable<KeyValuePair<string, string>> fields, IEnumerable<KeyValuePair<string, MediaSource>>? files = null)
    {
        ArgumentNullException.ThrowIfNull(fields);
        var form = new MultipartForm();
        foreach (var (name, value) in fields)
            form.Add(name, value);
        foreach (var (name, file) in files ?? [])
            form.AddFile(name, file);
        return new(form.ToBody);
    }
}
