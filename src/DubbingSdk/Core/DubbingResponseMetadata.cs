using System.Collections.Frozen;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Numerics;

namespace DubbingSdk;

/// <summary>Status, request id, cost and headers of a response. Headers are parsed only when they are read.</summary>
public sealed class DubbingResponseMetadata
{
    private static readonly string[] RequestIdHeaders = ["request-id", "x-request-id", "x-trace-id"];

    private readonly HttpResponseHeaders _headers;
    private readonly HttpContentHeaders _contentHeaders;
    private FrozenDictionary<string, IReadOnlyList<string>>? _all;

    /// <summary>Creates metadata, for mocking.</summary>
    /// <param name="statusCode">The HTTP status.</param>
    /// <param name="headers">The response headers.</param>
    public DubbingResponseMetadata(HttpStatusCode statusCode, IEnumerable<KeyValuePair<string, string>>? headers = null)
    {
        using var response = new HttpResponseMessage(statusCode);
        StatusCode = statusCode;
        _headers = response.Headers;
        _contentHeaders = response.Content.Headers;
        foreach (var (name, value) in headers ?? [])
        {
            if (!_headers.TryAddWithoutValidation(name, value))
                _contentHeaders.TryAddWithoutValidation(name, value);
        }
    }

    internal DubbingResponseMetadata(HttpResponseMessage response)
    {
        StatusCode = response.StatusCode;
        _headers = response.Headers;
        _contentHeaders = response.Content.Headers;
    }

    /// <summary>The HTTP status.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The id that the service gave the request, where it returns one. Quote it to its support.</summary>
    public string? RequestId
    {
        get
        {
            foreach (var name in RequestIdHeaders)
            {
                if (Find(name) is { Length: > 0 } id)
                    return id;
            }

            return null;
        }
    }

    /// <summary>The cost of the call as ElevenLabs states it: a whole number of credits, from the header <c>character-cost</c>.</summary>
    /// <remarks><see langword="null"/> for every other service. <see cref="Cost"/> has the same number, and the costs of other services too.</remarks>
    public long? CharacterCost => Number<long>("character-cost");

    /// <summary>The cost of the call in the unit of its service, whichever that is; <see langword="null"/> where the response states none.</summary>
    /// <remarks>
    /// From the header <c>x-cost</c> (Segmind, in fractions of credits), otherwise <see cref="CharacterCost"/> (ElevenLabs). It is the cost of this one
    /// response: the cost of work that was waited for is in <see cref="DubbingOperation{T}.Cost"/>.
    /// </remarks>
    public decimal? Cost => Number<decimal>("x-cost") ?? CharacterCost;

    /// <summary>The credits left after the call, where the service returns them.</summary>
    public decimal? RemainingCredits => Number<decimal>("x-remaining-credits");

    /// <summary>How long the service worked on the call, where it returns that.</summary>
    public TimeSpan? GenerationTime => Number<double>("x-generation-time") is >= 0 and < 1e9 and { } seconds ? TimeSpan.FromSeconds(seconds) : null;

    /// <summary>The id of the call in the history that the service keeps, where it returns one.</summary>
    public string? HistoryItemId => Find("history-item-id") is { Length: > 0 } id ? id : null;

    /// <summary>The number of requests of the account that are in progress, where the service returns it.</summary>
    public int? ConcurrentRequests => Number<int>("current-concurrent-requests");

    /// <summary>The number of requests that the account may have in progress at once, where the service returns it.</summary>
    public int? MaximumConcurrentRequests => Number<int>("maximum-concurrent-requests");

    /// <summary>All headers of the response by name, in any case.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers => _all ??= _headers.NonValidated.Concat(_contentHeaders.NonValidated)
        .ToFrozenDictionary(header => header.Key, header => (IReadOnlyList<string>)[.. header.Value], StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override string ToString() => RequestId is { } id ? $"{(int)StatusCode}, request id {id}" : $"{(int)StatusCode}";

    internal string? Find(string name) => First(_headers.NonValidated, name) ?? First(_contentHeaders.NonValidated, name);

    private static string? First(HttpHeadersNonValidated headers, string name)
    {
        if (!headers.TryGetValues(name, out var values))
            return null;

        using var each = values.GetEnumerator();
        return each.MoveNext() ? each.Current : null;
    }

    private T? Number<T>(string name)
        where T : struct, INumber<T> =>
        T.TryParse(Find(name), NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;
}
