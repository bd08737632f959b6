namespace DubbingSdk;

/// <summary>Recognizes and classifies URIs.</summary>
internal static class WebAddress
{
    /// <summary>Reads a text as an absolute URI.</summary>
    /// <remarks>A path without a host is not accepted: on some systems it would be read as the URI of a file.</remarks>
    public static Uri? Find(string? text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && !uri.IsFile ? uri : null;

    /// <summary>Whether a file can be downloaded from the URI.</summary>
    public static bool IsFetchable(Uri uri) => uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp;

    /// <summary>Whether the connection to the URI is encrypted or stays on this machine.</summary>
    public static bool IsSecure(Uri uri) =>
        uri.IsAbsoluteUri && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback));
}
