using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace DubbingSdk.Pipeline;

/// <summary>A JSON body with a file as base64, which is streamed from its source.</summary>
internal sealed class Base64Body : RequestBody
{
    private static ReadOnlySpan<byte> Null => "null"u8;

    private readonly JsonBody _json;
    private readonly string _member;
    private readonly ReadableMediaSource _source;
    private readonly bool _asDataUri;
    private MediaLease? _lease;

    private Base64Body(JsonBody json, string member, ReadableMediaSource source, bool asDataUri)
    {
        _json = json;
        _member = member;
        _source = source;
        _asDataUri = asDataUri;
    }

    public override bool CanRetry => _lease is { CanRetry: true };

    /// <summary>Validates a request and creates its body. The file replaces the null in <paramref name="member"/>, which is the member itself or the first item of its list.</summary>
    /// <exception cref="ArgumentException">The request is invalid.</exception>
    public static BodyFactory From<T>(T request, JsonTypeInfo<T> typeInfo, string member, ReadableMediaSource source, bool asDataUri)
        where T : IValidated
    {
        request.Validate();
        return From(JsonSerializer.SerializeToUtf8Bytes(request, typeInfo), member, source, asDataUri);
    }

    /// <summary>Makes a body of JSON with the file in place of the null that is, or that begins the list that is, its <paramref name="member"/>.</summary>
    public static BodyFactory From(byte[] json, string member, ReadableMediaSource source, bool asDataUri) =>
        options => options?.AdditionalJson?.Any(added => added.Key == member) == true
            ? throw new ArgumentException("AdditionalJson replaces the member that contains the file. Remove the member from AdditionalJson.", nameof(options))
            : new Base64Body(new JsonBody(json, options), member, source, asDataUri);

    public override async ValueTask AcquireAsync(CancellationToken cancellationToken) =>
        _lease = await _source.AcquireAsync(mediaType: null, cancellationToken).ConfigureAwait(false);

    public override HttpContent CreateContent(BodyKey? key)
    {
        _lease!.Prepare();
        var json = _json.Write(key);
        var offset = FindOffset(json, _member);
        return new Base64Content([.. json.AsSpan(0, offset), (byte)'"', .. DataUriStart()], _lease, [(byte)'"', .. json.AsSpan(offset + Null.Length)]);
    }

    public override ValueTask DisposeAsync() => _lease?.DisposeAsync() ?? default;

    private ReadOnlySpan<byte> DataUriStart() => _asDataUri ? JsonEncodedText.Encode($"data:{_lease!.MediaType};base64,").EncodedUtf8Bytes : [];

    /// <summary>Finds the offset of the null that the file replaces.</summary>
    private static int FindOffset(ReadOnlySpan<byte> json, string member)
    {
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName || reader.CurrentDepth != 1 || !reader.ValueTextEquals(member))
                continue;
            while (reader.Read() && reader.TokenType == JsonTokenType.StartArray)
            {
            }

            return (int)reader.TokenStartIndex;
        }

        throw new JsonException($"The request has no member '{member}' for the file.");
    }
}
