using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace DubbingSdk.Pipeline;

/// <summary>A JSON body in which a file stands as base64: it goes from its source straight to the network.</summary>
internal sealed class Base64Body : RequestBody
{
    /// <summary>What stands in the JSON where the file goes.</summary>
    public static readonly string Placeholder = Guid.NewGuid().ToString("N");

    private static readonly byte[] PlaceholderBytes = [.. Placeholder.Select(character => (byte)character)];

    private readonly JsonBody _json;
    private readonly ReadableMediaSource _source;
    private readonly bool _asDataUri;
    private MediaLease? _lease;

    private Base64Body(JsonBody json, ReadableMediaSource source, bool asDataUri)
    {
        _json = json;
        _source = source;
        _asDataUri = asDataUri;
        if (json.Write(key: null).AsSpan().IndexOf(PlaceholderBytes) < 0)
            throw new ArgumentException("AdditionalJson replaces the member that holds the file. Leave it out.", nameof(json));
    }

    public override bool CanReplay => _lease is { CanReplay: true };

    /// <summary>The body that holds <paramref name="value"/>, in which a source that is no address is written as <see cref="Placeholder"/>.</summary>
    public static BodyFactory From<T>(T value, JsonTypeInfo<T> typeInfo, ReadableMediaSource source, bool asDataUri) =>
        From(JsonSerializer.SerializeToUtf8Bytes(value, typeInfo), source, asDataUri);

    /// <summary>The body that is <paramref name="json"/> with the file in place of <see cref="Placeholder"/>.</summary>
    public static BodyFactory From(byte[] json, ReadableMediaSource source, bool asDataUri) =>
        options => new Base64Body(new JsonBody(json, options), source, asDataUri);

    public override async ValueTask AcquireAsync(CancellationToken cancellationToken) =>
        _lease = await _source.AcquireAsync(mediaType: null, cancellationToken).ConfigureAwait(false);

    public override HttpContent CreateContent(BodyKey? key)
    {
        _lease!.Prepare();
        var json = _json.Write(key).AsSpan();
        var file = json.IndexOf(PlaceholderBytes);
        return new Base64Content([.. json[..file], .. DataUriStart()], _lease, json[(file + PlaceholderBytes.Length)..].ToArray());
    }

    public override ValueTask DisposeAsync() => _lease?.DisposeAsync() ?? default;

    private ReadOnlySpan<byte> DataUriStart() => _asDataUri ? JsonEncodedText.Encode($"data:{_lease!.MediaType};base64,").EncodedUtf8Bytes : [];
}
