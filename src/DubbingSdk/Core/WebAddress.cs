using System.Text.Json;

namespace DubbingSdk;

/// <summary>Tells the addresses of the web from other texts.</summary>
internal static class WebAddress
{
    public static Uri? Find(JsonElement text) => text.ValueKind == JsonValueKind.String ? Find(text.GetString()) : null;

    public static Uri? Find(string? text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && Is(address) ? address : null;

    public static bool Is(Uri address) => address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);

    /// <summary>Whether what is sent there cannot be read on its way.</summary>
    public static bool IsSecure(Uri address) =>
        address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback));
}
