using System.Net.Http.Headers;

namespace DubbingSdk;

/// <summary>The call that media comes from, and how to fetch it again.</summary>
/// <param name="Context">The settings of the client.</param>
/// <param name="Endpoint">The name of the call in errors and logs.</param>
/// <param name="RetryMode">Whether the call may be retried.</param>
/// <param name="Format">The format that was requested.</param>
/// <param name="FetchAsync">Fetches the media again, from an offset if there is a tag.</param>
internal sealed record MediaOrigin(
    ClientContext Context,
    string Endpoint,
    DubbingRetryMode RetryMode,
    AudioFormat? Format,
    Func<long, EntityTagHeaderValue?, CancellationToken, Task<MediaTransfer>> FetchAsync);
