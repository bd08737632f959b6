using System.Net;
using System.Security.Cryptography;

namespace DubbingSdk.Pipeline;

/// <summary>Sends a source as base64 between the JSON before and after it.</summary>
internal sealed class Base64Content : HttpContent
{
    private readonly byte[] _before;
    private readonly MediaLease _lease;
    private readonly byte[] _after;

    public Base64Content(byte[] before, MediaLease lease, byte[] after)
    {
        _before = before;
        _lease = lease;
        _after = after;
        Headers.ContentType = JsonBody.MediaType;
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        await stream.WriteAsync(_before, cancellationToken).ConfigureAwait(false);
        using var media = new MediaContent(_lease);
        var base64 = new CryptoStream(stream, new ToBase64Transform(), CryptoStreamMode.Write, leaveOpen: true);
        await using (base64.ConfigureAwait(false))
            await media.CopyToAsync(base64, context, cancellationToken).ConfigureAwait(false);
        await stream.WriteAsync(_after, cancellationToken).ConfigureAwait(false);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _lease.Length is { } bytes ? _before.Length + ((bytes + 2) / 3 * 4) + _after.Length : 0;
        return _lease.Length is not null;
    }
}
