using System.Collections.ObjectModel;
using System.Net.Http.Headers;

namespace DubbingSdk.Pipeline;

/// <summary>Creates the HTTP message of an attempt.</summary>
internal static class MessageFactory
{
    public static readonly HttpRequestOptionsKey<TimeSpan> ConnectTimeout = new("DubbingSdk.ConnectTimeout");

    private const long ExpectContinueThreshold = 1024 * 1024;
    private const string AcceptedEncodings = "gzip, br";

    private static readonly string[] RefusedHeaders =
        ["Authorization", "Proxy-Authorization", "Cookie", "Host", "Connection", "Proxy-Connection", "Expect", "Transfer-Encoding", "Upgrade", "Keep-Alive", "TE", "Trailer"];

    public static HttpRequestMessage Create(ApiCall call, Uri uri, string? key, HttpContent? content)
    {
        var settings = call.Settings;
        var message = new HttpRequestMessage(call.Request.Method, uri)
        {
            Content = content,
            Version = settings.Options.HttpVersion,
            VersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
        };
        var headers = message.Headers;
        headers.TryAddWithoutValidation("User-Agent", settings.UserAgent);
        headers.TryAddWithoutValidation("Accept-Encoding", call.Request.IsMedia ? "identity" : AcceptedEncodings);
        headers.Range = call.Request.Range;
        headers.IfRange = call.Request.IfRange;
        if (settings.Options.ExpectContinue && content is { Headers.ContentLength: null or > ExpectContinueThreshold })
            headers.ExpectContinue = true;
        if (key is not null && settings.Service.KeyHeader is { } keyHeader)
            headers.TryAddWithoutValidation(keyHeader, key);
        if (SameOrigin(uri, call.Address))
            AddAdditional(headers, call.Options?.AdditionalHeaders);
        foreach (var (name, value) in call.Request.SignedHeaders ?? ReadOnlyDictionary<string, string>.Empty)
            AddSigned(message, name, value);
        if (call.Options?.Timeouts is not null && call.Timeouts.Connect is { } connectTimeout)
            message.Options.Set(ConnectTimeout, connectTimeout);
        return message;
    }

    public static bool SameOrigin(Uri one, Uri other) =>
        ReferenceEquals(one, other) || Uri.Compare(one, other, UriComponents.SchemeAndServer, UriFormat.Unescaped, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>Refuses headers that a call must not set, before anything is sent.</summary>
    public static void ValidateAdditional(IEnumerable<KeyValuePair<string, string>>? additional, ServiceProfile service)
    {
        foreach (var (name, value) in additional ?? [])
        {
            if (string.IsNullOrEmpty(name) || value is null)
                throw new ArgumentException("A header needs a name and a value.", nameof(DubbingRequestOptions.AdditionalHeaders));
            if (IsRefused(name, service))
                throw new ArgumentException($"The header '{name}' is set by the client only. For another key use {nameof(DubbingRequestOptions)}.{nameof(DubbingRequestOptions.ApiKey)}.", nameof(DubbingRequestOptions.AdditionalHeaders));
            if (!value.All(character => character is '\t' or (>= ' ' and < '\x7f')))
                throw new ArgumentException($"The value of the header '{name}' contains a line break, another control character or a character outside ASCII.", nameof(DubbingRequestOptions.AdditionalHeaders));

            using var trial = new HttpRequestMessage();
            if (!trial.Headers.TryAddWithoutValidation(name, value))
                throw new ArgumentException($"'{name}' is not the name of a request header.", nameof(DubbingRequestOptions.AdditionalHeaders));
        }
    }

    private static bool IsRefused(string name, ServiceProfile service) =>
        name.StartsWith("Content-", StringComparison.OrdinalIgnoreCase)
        || name.Equals(service.KeyHeader, StringComparison.OrdinalIgnoreCase)
        || RefusedHeaders.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds a signed header to the message or to its content. The length is always that of the content.</summary>
    private static void AddSigned(HttpRequestMessage message, string name, string value)
    {
        if (!message.Headers.TryAddWithoutValidation(name, value) && !name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase))
            message.Content!.Headers.TryAddWithoutValidation(name, value);
    }

    private static void AddAdditional(HttpRequestHeaders headers, IEnumerable<KeyValuePair<string, string>>? additional)
    {
        foreach (var (name, value) in additional ?? [])
        {
            headers.Remove(name);
            headers.TryAddWithoutValidation(name, value);
        }
    }
}
