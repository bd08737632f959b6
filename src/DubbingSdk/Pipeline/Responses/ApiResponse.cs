using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace DubbingSdk.Pipeline;

/// <summary>A successful response, to be read in one of a few ways.</summary>
internal sealed class ApiResponse(Attempt attempt, HttpResponseMessage response)
{
    /// <summary>Whether the connection now belongs to what was read from it.</summary>
    public bool IsHandedOver { get; private set; }

    public DubbingResponseMetadata Metadata { get; } = new(response);

    public string? MediaType => response.Content.Headers.ContentType?.MediaType;

    public async ValueTask<DubbingResponse<T>> ReadJsonAsync<T>(JsonTypeInfo<T> typeInfo)
    {
        if (IsWithoutBody())
            return FromBytes(JsonBody.Empty, typeInfo);
        if (attempt.Call.Request.Method == HttpMethod.Delete || MayHoldKey)
            return await ReadWholeAsync(typeInfo).ConfigureAwait(false);

        var body = await OpenAsync().ConfigureAwait(false);
        await using var closing = body.ConfigureAwait(false);
        return new(Require(await JsonSerializer.DeserializeAsync(body, typeInfo, attempt.Clock.Token).ConfigureAwait(false)), Metadata);
    }

    /// <summary>Reads the answer to a creation: whatever else is wrong with it, the id must not be lost.</summary>
    public ValueTask<DubbingResponse<T>> ReadCreatedAsync<T>(JsonTypeInfo<T> typeInfo, params string[] idProperties) =>
        ReadCreatedAsync(typeInfo, CreationRescue.FirstOf(idProperties));

    /// <summary>Reads the answer to a creation, or what <paramref name="rescue"/> can make of one that is not whole.</summary>
    public async ValueTask<DubbingResponse<T>> ReadCreatedAsync<T>(JsonTypeInfo<T> typeInfo, CreationRescue rescue)
    {
        var (bytes, failure) = await ReadWhatComesAsync().ConfigureAwait(false);
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

    /// <summary>The exception for an answer that is a refusal although its status says success.</summary>
    public Exception Refusal(ApiError error) => ApiExceptionFactory.Refusal(attempt, Metadata, error);

    /// <summary>Reads what an answer without a body says.</summary>
    public ValueTask<DubbingResponseMetadata> ReadMetadataAsync() => new(Metadata);

    public async ValueTask<string> ReadTextAsync()
    {
        var body = await OpenAsync().ConfigureAwait(false);
        using var reader = new StreamReader(body, Encoding.UTF8);
        return await reader.ReadToEndAsync(attempt.Clock.Token).ConfigureAwait(false);
    }

    /// <summary>Opens media.</summary>
    /// <param name="fetch">Fetches the rest of media that broke off.</param>
    public async ValueTask<MediaDownload> ReadMediaAsync(FetchTransfer fetch)
    {
        var (request, options) = (attempt.Call.Request, attempt.Call.Options);
        var transfer = await ReadTransferAsync().ConfigureAwait(false);
        var origin = new MediaOrigin(
            attempt.Call.Settings,
            request.Endpoint,
            request.Replay,
            request.Format,
            (from, tag, cancellationToken) => fetch(from > 0 && tag is not null ? request.From(from, tag) : request, options, cancellationToken));
        return new MediaDownload(origin, transfer);
    }

    public async ValueTask<MediaTransfer> ReadTransferAsync()
    {
        var transfer = await TransferReader.OpenAsync(attempt, response, Metadata).ConfigureAwait(false);
        IsHandedOver = true;
        return transfer;
    }

    private static T Require<T>(T? value) => value ?? throw new JsonException("The answer is null.");

    /// <summary>Whether the answer has no body by its nature. Not found is an answer to a deletion alone, and its body is of no interest.</summary>
    private bool IsWithoutBody() => attempt.Call.Request.Method == HttpMethod.Head || response.StatusCode is HttpStatusCode.NoContent or HttpStatusCode.NotFound;

    private DubbingResponse<T> FromBytes<T>(ReadOnlySpan<byte> json, JsonTypeInfo<T> typeInfo) => new(Require(JsonSerializer.Deserialize(json, typeInfo)), Metadata);

    /// <summary>Whether the key was sent in a body, which a service may repeat in its answer.</summary>
    private bool MayHoldKey => attempt.Key is not null && attempt.Call.Settings.Service.KeyMember is not null;

    /// <summary>Reads an answer before making anything of it. That to a deletion may say nothing.</summary>
    private async ValueTask<DubbingResponse<T>> ReadWholeAsync<T>(JsonTypeInfo<T> typeInfo)
    {
        var (bytes, failure) = await ReadWhatComesAsync().ConfigureAwait(false);
        if (failure is not null)
            throw failure;

        return FromBytes(bytes.IsEmpty ? JsonBody.Empty : bytes.Span, typeInfo);
    }

    private ValueTask<Stream> OpenAsync() => ResponseStream.OpenAsync(attempt, response, Metadata);

    private async ValueTask<(ReadOnlyMemory<byte> Bytes, Exception? Failure)> ReadWhatComesAsync()
    {
        using var bytes = new MemoryStream();
        try
        {
            var body = await OpenAsync().ConfigureAwait(false);
            await using var closing = body.ConfigureAwait(false);
            await body.CopyToAsync(bytes, attempt.Clock.Token).ConfigureAwait(false);
            return (WithoutKey(Written(bytes)), null);
        }
        catch (Exception failure)
        {
            return (WithoutKey(Written(bytes)), failure);
        }
    }

    private ReadOnlyMemory<byte> WithoutKey(ReadOnlyMemory<byte> bytes) =>
        MayHoldKey ? Encoding.UTF8.GetBytes(new Secrets(attempt, response).Hide(Encoding.UTF8.GetString(bytes.Span))!) : bytes;

    private static ReadOnlyMemory<byte> Written(MemoryStream bytes) => ByteOrderMark.Skip(bytes.GetBuffer().AsMemory(0, (int)bytes.Length));
}
