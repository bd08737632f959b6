using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace DubbingSdk.Pipeline;

/// <summary>A JSON body, with the additional members of a call.</summary>
internal sealed class JsonBody : RequestBody
{
    public static readonly MediaTypeHeaderValue MediaType = new("application/json");

    /// <summary>The JSON of an empty object.</summary>
    public static readonly byte[] Empty = "{}"u8.ToArray();

    private readonly byte[] _json;

    public JsonBody(byte[] json, DubbingRequestOptions? options)
    {
        if (options?.AdditionalFormFields is not null)
            throw new ArgumentException("This request has a JSON body, not a form. Use AdditionalJson.", nameof(options));

        _json = options?.AdditionalJson is { } additional ? Merge(json, additional) : json;
    }

    /// <summary>Validates a request and serializes it. A value that cannot be serialized throws here.</summary>
    /// <exception cref="ArgumentException">The request is invalid.</exception>
    public static BodyFactory From<T>(T request, JsonTypeInfo<T> typeInfo)
        where T : IValidated
    {
        request.Validate();
        var json = JsonSerializer.SerializeToUtf8Bytes(request, typeInfo);
        return options => new JsonBody(json, options);
    }

    /// <summary>Returns the JSON for one attempt.</summary>
    public byte[] Write(BodyKey? key) => key is { } member ? Merge(_json, [new(member.Member, member.Value)]) : _json;

    public override HttpContent CreateContent(BodyKey? key) => new ByteArrayContent(Write(key)) { Headers = { ContentType = MediaType } };

    public override ValueTask DisposeAsync() => default;

    private static byte[] Merge(byte[] json, IEnumerable<KeyValuePair<string, JsonNode?>> additional)
    {
        if (JsonNode.Parse(json) is not JsonObject merged)
            throw new ArgumentException("The body must be a JSON object, so that members can be added to it.", nameof(json));

        foreach (var (name, value) in additional)
            merged[name] = value?.DeepClone();
        return Encoding.UTF8.GetBytes(merged.ToJsonString());
    }
}
