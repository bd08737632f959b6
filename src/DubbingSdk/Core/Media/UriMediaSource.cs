namespace DubbingSdk;

internal sealed class UriMediaSource(Uri uri) : MediaSource
{
    public Uri Uri { get; } = uri;

    public override string ToString() => Uri.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped);
}
