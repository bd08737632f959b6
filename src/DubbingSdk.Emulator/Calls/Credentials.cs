namespace DubbingSdk.Emulator.Calls;

/// <summary>The request headers that carry credentials of any service.</summary>
internal static class Credentials
{
    private static readonly string[] Headers = ["xi-api-key", "x-api-key", "key", "Authorization", "Proxy-Authorization", "Cookie"];

    public static bool IsCredential(string header) => Headers.Contains(header, StringComparer.OrdinalIgnoreCase);

    /// <summary>Finds the first credential of a request, whichever header carries it.</summary>
    public static string? Find(HttpRequest request) =>
        Headers.Select(name => request.Headers[name].ToString()).FirstOrDefault(value => value.Length > 0);
}
