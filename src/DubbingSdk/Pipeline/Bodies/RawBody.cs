namespace DubbingSdk.Pipeline;

/// <summary>Creates the body of a request to an endpoint that has no client method.</summary>
internal static class RawBody
{
    public static BodyFactory From(DubbingRequestBody body)
    {
        if (body.Json is { } json)
            return options => new JsonBody(json, options);

        var form = new MultipartForm();
        foreach (var (name, value) in body.Fields)
            form.Add(name, value);
        foreach (var (name, file) in body.Files)
            form.AddFile(name, file);
        return form.ToBody;
    }
}
