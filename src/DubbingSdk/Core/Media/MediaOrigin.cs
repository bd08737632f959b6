using System.Net.Http.Headers;

namespace DubbingSdk;

/// <summary>The call that media comes from, and the way to fetch it again.</summary>
/// <param name="Context">The settings of the client.</param>
/// <param name="Endpoint">The name of the call in errors and logs.</param>
/// <param name="Replay">Whether the call can be repeated.</param>
/// <param name="Format">The format that was requested.</param>
/// <param name="FetchAsync">Fetches the media again, from a byte on where there is a tag.</param>
internal sealed record MediaOrigin(
    ClientContext Context,
    string Endpoint,
    DubbingRetryMode Replay,
    AudioFormat? Format,
    Func<long, EntityTagHeaderValue?, CancellationToken, Task<MediaTransfer>> FetchAsync);
