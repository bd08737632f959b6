using System.Collections.Frozen;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Numerics;

namespace DubbingSdk;

/// <summary>What an answer said besides its value. Headers are parsed only when asked for.</summary>
public sealed class DubbingResponseMetadata
{
    private static readonly string[] RequestIdHeaders = ["request-id", "x-request-id", "x-trace-id"];

    private readonly HttpResponseHeaders _headers;
    private readonly HttpContentHeaders _contentHeaders;
    private FrozenDictionary<string, IReadOnlyList<string>>? _all;

    /// <summary>Makes metadata by hand, for tests of code that uses the library.</summary>
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

    /// <summary>The id the service gave the request; quote it to its support.</summary>
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

    /// <summary>What the call cost, in the service's credits, where the service says so.</summary>
    public long? CharacterCost => Number<long>("character-cost");

    /// <summary>What the call cost, in the service's credits or parts of them, where the service says so.</summary>
    public decimal? Cost => Number<decimal>("x-cost") ?? CharacterCost;

    /// <summary>The credits left after the call, where the service says so.</summary>
    public decimal? RemainingCredits => Number<decimal>("x-remaining-credits");

    /// <summary>How long the service worked on the call, where it says so.</summary>
    public TimeSpan? GenerationTime => Number<double>("x-generation-time") is >= 0 and < 1e9 and { } seconds ? TimeSpan.FromSeconds(seconds) : null;

    /// <summary>The id of the item that the service keeps of the call in its history, where the service says so.</summary>
    public string? HistoryItemId => Find("history-item-id") is { Length: > 0 } id ? id : null;

    /// <summary>The number of requests of the account the service was working on, where the service says so.</summary>
    public int? ConcurrentRequests => Number<int>("current-concurrent-requests");

    /// <summary>The number of requests the account may have under way at once, where the service says so.</summary>
    public int? MaximumConcurrentRequests => Number<int>("maximum-concurrent-requests");

    /// <summary>All headers of the answer, by name, whatever its case.</summary>
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
