namespace DubbingSdk.Http;

/// <summary>What must not stand in an error although an answer repeats it: the key, and the query of an address outside the service, which may be signed.</summary>
internal sealed class Secrets
{
    private const int ShortestSignature = 8;

    private readonly List<string> _secrets = [];

    public Secrets(ApiCall call, HttpResponseMessage response, string? key)
    {
        if (key is not null)
            _secrets.Add(key);
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

    private void AddQuery(Uri uri)
    {
        foreach (var value in uri.Query.TrimStart('?').Split('&').Select(pair => pair[(pair.IndexOf('=') + 1)..]).Where(value => value.Length >= ShortestSignature))
        {
            _secrets.Add(value);
            _secrets.Add(Uri.UnescapeDataString(value));
        }
    }
}
