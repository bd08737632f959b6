using System.Text.Json;

namespace DubbingSdk.Pipeline;

/// <summary>The secrets that an error must not contain even if the response repeats them: the API key, and the query of a URI outside the service, which may be signed.</summary>
internal sealed class Secrets
{
    private const int ShortestSignature = 8;

    private readonly List<string> _secrets = [];

    public Secrets(Attempt attempt, HttpResponseMessage response)
    {
        var call = attempt.Call;
        if (attempt.Key is { } key)
            AddKey(key);
        foreach (var uri in new[] { call.Address, response.RequestMessage?.RequestUri ?? call.Address })
        {
            if (call.Request.SignedUri is not null || !MessageFactory.SameOrigin(uri, call.Address))
                AddQuery(uri);
        }
    }

    public ApiError Hide(ApiError error) => error with
    {
        Code = Hide(error.Code),
        Message = Hide(error.Message),
        RequestId = Hide(error.RequestId),
        Fields = [.. error.Fields.Select(field => new DubbingFieldError(Hide(field.Location)!, Hide(field.Message)!, Hide(field.Type)))],
    };

    public string? Hide(string? text) => text is null ? null : _secrets.Aggregate(text, (rest, secret) => rest.Replace(secret, "***", StringComparison.Ordinal));

    /// <summary>Adds the key in its plain and in its JSON-escaped forms.</summary>
    private void AddKey(string key)
    {
        _secrets.Add(key);
        foreach (var form in new[] { JsonEncodedText.Encode(key).Value, key.Replace("/", "\\/", StringComparison.Ordinal) }.Where(form => form != key))
            _secrets.Add(form);
    }

    private void AddQuery(Uri uri)
    {
        foreach (var value in uri.Query.TrimStart('?').Split('&').Select(pair => pair[(pair.IndexOf('=') + 1)..]).Where(value => value.Length >= ShortestSignature))
        {
            _secrets.Add(value);
            _secrets.Add(Uri.UnescapeDataString(value));
        }
    }
}
