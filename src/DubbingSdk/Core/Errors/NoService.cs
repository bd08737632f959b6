namespace DubbingSdk;

/// <summary>Describes the use of a mocked client or operation whose member was not set up.</summary>
internal static class NoService
{
    public static InvalidOperationException Error() => new("A mocked client has no service behind it. Set up the member.");
}
