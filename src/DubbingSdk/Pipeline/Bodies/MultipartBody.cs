using System.Text;

namespace DubbingSdk.Pipeline;

/// <summary>A multipart form whose files are streamed from their sources.</summary>
internal sealed class MultipartBody(
    IReadOnlyList<KeyValuePair<string, string>> fields, IReadOnlyList<MultipartFile> files) : RequestBody
{
    private readonly string _boundary = $"dubbing-{Guid.NewGuid():N}";
    private readonly List<KeyValuePair<string, MediaLease>> _leases = new(files.Count);

    public override bool CanRetry => _leases.TrueForAll(file => file.Value.CanRetry);

    public override async ValueTask AcquireAsync(CancellationToken cancellationToken)
    {
        foreach (var file in files)
            _leases.Add(new(file.Name, await file.Source.AcquireAsync(file.MediaType, cancellationToken).ConfigureAwait(false)));
    }

    public override HttpContent CreateContent(BodyKey? key)
    {
        var form = new MultipartContent("form-data", _boundary) { HeaderEncodingSelector = static (_, _) => Encoding.UTF8 };
        form.Headers.Remove("Content-Type");
        form.Headers.TryAddWithoutValidation("Content-Type", $"multipart/form-data; boundary={_boundary}");
        if (key is { } member)
            form.Add(Field(member.Member, member.Value));
        foreach (var (name, value) in fields)
            form.Add(Field(name, value));
        foreach (var (name, lease) in _leases)
            form.Add(FilePart(name, lease));
        return form;
    }

    public override async ValueTask DisposeAsync()
    {
        foreach (var (_, lease) in _leases)
            await lease.DisposeAsync().ConfigureAwait(false);
    }

    private static ByteArrayContent Field(string name, string value) => Named(new ByteArrayContent(Encoding.UTF8.GetBytes(value)), name);

    private static MediaContent FilePart(string name, MediaLease lease)
    {
        lease.Prepare();
        var content = Named(new MediaContent(lease), name, lease.FileName);
        content.Headers.TryAddWithoutValidation("Content-Type", lease.MediaType);
        return content;
    }

    private static T Named<T>(T content, string name, string? fileName = null)
        where T : HttpContent
    {
        var disposition = $"form-data; name=\"{Quote(name)}\"" + (fileName is null ? string.Empty : $"; filename=\"{Quote(fileName)}\"");
        content.Headers.TryAddWithoutValidation("Content-Disposition", disposition);
        return content;
    }

    /// <summary>Escapes a name as browsers do, so that it cannot inject a header.</summary>
    private static string Quote(string text) => text
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal)
        .Replace("\0", "%00", StringComparison.Ordinal)
        .Replace("\"", "%22", StringComparison.Ordinal);
}
