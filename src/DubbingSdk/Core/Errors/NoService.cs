namespace DubbingSdk;

/// <summary>The exception for a member of a mocked client or operation that was not set up.</summary>
internal static class NoService
{
    public static InvalidOperationException Error() => new("A mocked client has no service behind it. Set up the member.");
}
