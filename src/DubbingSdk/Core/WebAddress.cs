namespace DubbingSdk;

/// <summary>Tells addresses from other texts, and what can be done with them.</summary>
internal static class WebAddress
{
    /// <summary>The address that a text is.</summary>
    /// <remarks>A path without a host is none, though on some systems it counts as the absolute address of a file.</remarks>
    public static Uri? Find(string? text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && !address.IsFile ? address : null;

    /// <summary>Whether a file can be fetched from there.</summary>
    public static bool IsFetchable(Uri address) => address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp;

    /// <summary>Whether what is sent there cannot be read on its way.</summary>
    public static bool IsSecure(Uri address) =>
        address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback));
}
