using System.Diagnostics;

namespace DubbingSdk.Emulator;

/// <summary>A request that the emulator received, and its response. Keys are never recorded.</summary>
/// <remarks>The members about the request body are complete once the client has received the response.</remarks>
[DebuggerDisplay("{Method,nq} {Path,nq} {StatusCode}")]
public sealed class RecordedRequest
{
    internal RecordedRequest()
    {
    }

    /// <summary>The HTTP method in upper case.</summary>
    public required string Method { get; init; }

    /// <summary>The path as received on the wire, still escaped.</summary>
    public required string Path { get; init; }

    /// <summary>The query string as received, with the leading <c>?</c>, or an empty string.</summary>
    public required string RawQuery { get; init; }

    /// <summary>The request's headers without those that carry credentials. Names are case-insensitive.</summary>
    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    /// <summary>Method and route template, such as <c>GET /v1/dubbing/{dubbing_id}</c>, or <see langword="null"/> for an unknown route.</summary>
    public required string? Operation { get; init; }

    /// <summary>The time of arrival by the emulator's time provider.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>Whether the request carried a key, accepted or not.</summary>
    public bool HasApiKey { get; internal set; }

    /// <summary>
    /// The position of the request's key in <see cref="DubbingEmulatorOptions.ApiKeys"/>, or <see langword="null"/> when it is not among them.
    /// </summary>
    public int? ApiKeyIndex { get; internal set; }

    /// <summary>The number of body bytes read so far.</summary>
    public long BodyLength { get; internal set; }

    /// <summary>The parts of a multipart body, or the files of an upload by data URLs, in their order; empty for other bodies.</summary>
    public IReadOnlyList<RecordedPart> Parts { get; internal set; } = [];

    /// <summary>The text of a JSON body, at most its first 16 MiB; <see langword="null"/> for other bodies. A key within it is masked.</summary>
    public string? Json { get; internal set; }

    /// <summary>The SHA-256 of a body that is neither a form nor JSON, in lower-case hexadecimal; <see langword="null"/> for other bodies.</summary>
    public string? Sha256 { get; internal set; }

    /// <summary>The query parameters, form fields and JSON members that the operation does not know. They are accepted, as by the services.</summary>
    public IReadOnlyList<string> UnknownFields { get; internal set; } = [];

    /// <summary>Whether a fault of <see cref="DubbingEmulator.Faults"/> was applied.</summary>
    public bool Faulted { get; internal set; }

    /// <summary>The status code of the response, or <see langword="null"/> when none was started.</summary>
    public int? StatusCode { get; internal set; }

    /// <summary>The duration of the request by the emulator's time provider, or <see langword="null"/> while it is running.</summary>
    public TimeSpan? Elapsed { get; internal set; }

    /// <summary>Whether the connection was aborted; a status that the server sets afterwards is not a response.</summary>
    internal bool IsAborted { get; set; }
}
