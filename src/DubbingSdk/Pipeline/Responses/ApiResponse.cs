using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace DubbingSdk.Pipeline;

/// <summary>A successful response, which is read once.</summary>
internal sealed class ApiResponse(Attempt attempt, HttpResponseMessage response)
{
    /// <summary>Whether the ownership of the connection was transferred to the result.</summary>
    public bool IsOwnershipTransferred { get; private set; }

    public DubbingResponseMetadata Metadata { get; } = new(response);

    public string? MediaType => response.Content.Headers.ContentType?.MediaType;

    public async ValueTask<DubbingResponse<T>> ReadJsonAsync<T>(JsonTypeInfo<T> typeInfo)
    {
        if (HasNoBody())
            return FromBytes(JsonBody.Empty, typeInfo);
        if (attempt.Call.Request.Method == HttpMethod.Delete || MayContainKey)
            return await ReadWholeAsync(typeInfo).ConfigureAwait(false);

        var body = await OpenAsync().ConfigureAwait(false);
        await using var closing = body.ConfigureAwait(false);
        return new(Require(await JsonSerializer.DeserializeAsync(body, typeInfo, attempt.Timer.Token).ConfigureAwait(false)), Metadata);
    }

    /// <summary>Reads the response to a creation. Its id is kept even if the rest of the response cannot be read.</summary>
    public ValueTask<DubbingResponse<T>> ReadCreatedAsync<T>(JsonTypeInfo<T> typeInfo, params string[] idProperties) =>
        ReadCreatedAsync(typeInfo, CreationRescue.FirstOf(idProperties));

    /// <summary>Reads the response to a creation, or what <paramref name="rescue"/> recovers of an incomplete one.</summary>
    public async ValueTask<DubbingResponse<T>> ReadCreatedAsync<T>(JsonTypeInfo<T> typeInfo, CreationRescue rescue)
    {
        var (bytes, failure) = await ReadAvailableAsync().ConfigureAwait(false);
        try
        {
            if (failure is null)
                return FromBytes(bytes.Span, typeInfo);
        }
        catch (JsonException unreadable)
        {
            failure = unreadable;
        }

        return FromBytes(rescue.Apply(bytes.Span) ?? throw failure, typeInfo);
    }

    /// <summary>Creates the exception for a response that refuses the request although its status reports success.</summary>
    public Exception Refusal(ApiError error) => ApiExceptionFactory.Refusal(attempt, Metadata, error);

    /// <summary>Reads a response without a body.</summary>
    public ValueTask<DubbingResponseMetadata> ReadMetadataAsync() => new(Metadata);

    public async ValueTask<string> ReadTextAsync()
    {
        var body = await OpenAsync().ConfigureAwait(false);
        using var reader = new StreamReader(body, Encoding.UTF8);
        return await reader.ReadToEndAsync(attempt.Timer.Token).ConfigureAwait(false);
    }

    /// <summary>Opens media.</summary>
    /// <param name="fetch">Fetches the rest of the media after an interruption.</param>
    public async ValueTask<MediaDownload> ReadMediaAsync(FetchTransfer fetch)
    {
        var (request, options) = (attempt.Call.Request, attempt.Call.Options);
        var transfer = await ReadTransferAsync().ConfigureAwait(false);
        var origin = new MediaOrigin(
            attempt.Call.Settings,
            request.Endpoint,
            request.RetryMode,
            request.Format,
            (from, tag, cancellationToken) => fetch(from > 0 && tag is not null ? request.From(from, tag) : request, options, cancellationToken));
        return new MediaDownload(origin, transfer);
    }

    public async ValueTask<MediaTransfer> ReadTransferAsync()
    {
        var transfer = await TransferReader.OpenAsync(attempt, response, Metadata).ConfigureAwait(false);
        IsOwnershipTransferred = true;
        return transfer;
    }

    private static T Require<T>(T? value) => value ?? throw new JsonException("The response is null.");

    /// <summary>Whether the response has no body to read. Not found counts as success for a deletion only, and its body is ignored.</summary>
    private bool HasNoBody() => attempt.Call.Request.Method == HttpMethod.Head || response.StatusCode is HttpStatusCode.NoContent or HttpStatusCode.NotFound;

    private DubbingResponse<T> FromBytes<T>(ReadOnlySpan<byte> json, JsonTypeInfo<T> typeInfo) => new(Require(JsonSerializer.Deserialize(json, typeInfo)), Metadata);

    /// <summary>Whether the API key was sent in a body, which a service may repeat in its response.</summary>
    private bool MayContainKey => attempt.Key is not null && attempt.Call.Settings.Service.KeyMember is not null;

    /// <summary>Reads the whole body before it is deserialized. The response to a deletion may be empty.</summary>
    private async ValueTask<DubbingResponse<T>> ReadWholeAsync<T>(JsonTypeInfo<T> typeInfo)
    {
        var (bytes, failure) = await ReadAvailableAsync().ConfigureAwait(false);
        if (failure is not null)
            throw failure;

        return FromBytes(bytes.IsEmpty ? JsonBody.Empty : bytes.Span, typeInfo);
    }

    private ValueTask<Stream> OpenAsync() => ResponseStream.OpenAsync(attempt, response, Metadata);

    private async ValueTask<(ReadOnlyMemory<byte> Bytes, Exception? Failure)> ReadAvailableAsync()
    {
        using var bytes = new MemoryStream();
        try
        {
            var body = await OpenAsync().ConfigureAwait(false);
            await using var closing = body.ConfigureAwait(false);
            await body.CopyToAsync(bytes, attempt.Timer.Token).ConfigureAwait(false);
            return (WithoutKey(Written(bytes)), null);
        }
        catch (Exception failure)
        {
            return (WithoutKey(Written(bytes)), failure);
        }
    }

    private ReadOnlyMemory<byte> WithoutKey(ReadOnlyMemory<byte> bytes) =>
        MayContainKey ? Encoding.UTF8.GetBytes(new Secrets(attempt, response).Hide(Encoding.UTF8.GetString(bytes.Span))!) : bytes;

    private static ReadOnlyMemory<byte> Written(MemoryStream bytes) => ByteOrderMark.Skip(bytes.GetBuffer().AsMemory(0, (int)bytes.Length));
}
