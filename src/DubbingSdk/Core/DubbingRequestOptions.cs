using System.Text.Json.Nodes;

namespace DubbingSdk;

/// <summary>Settings of one call. What is left unset is as the client's options say.</summary>
public sealed record DubbingRequestOptions
{
    /// <summary>Another key for this call alone, for callers that work for many accounts.</summary>
    public string? ApiKey { get; init; }

    /// <summary>The number of times the request may be sent again. Can only lower what the client allows, and never lets a billed request be repeated on a doubt.</summary>
    public int? MaxRetries { get; init; }

    /// <summary>How long reaching the service's port may take. Can only shorten what the client allows.</summary>
    public TimeSpan? ConnectTimeout { get; init; }

    /// <summary>How long a body may stand still while it moves in either direction.</summary>
    public TimeSpan? StallTimeout { get; init; }

    /// <summary>How long the answer may take after the last byte of the request.</summary>
    public TimeSpan? ResponseTimeout { get; init; }

    /// <summary>How long the whole call may take, all attempts and waits included. A download is fetched within it; reading its body is not.</summary>
    public TimeSpan? OverallTimeout { get; init; }

    /// <summary>Told of every piece of the request body that was sent.</summary>
    public IProgress<TransferProgress>? UploadProgress { get; init; }

    /// <summary>Headers to add. Authentication, <c>Host</c>, <c>Content-*</c> and headers of the connection are refused.</summary>
    public IEnumerable<KeyValuePair<string, string>>? AdditionalHeaders { get; init; }

    /// <summary>Query parameters to add, for what the library does not know yet. A name may repeat.</summary>
    public IEnumerable<KeyValuePair<string, string>>? AdditionalQuery { get; init; }

    /// <summary>Form fields to add to a multipart request, for what the library does not know yet. A name may repeat.</summary>
    public IEnumerable<KeyValuePair<string, string>>? AdditionalFormFields { get; init; }

    /// <summary>Members to add to a JSON request, for what the library does not know yet. A member of the same name is replaced.</summary>
    public IEnumerable<KeyValuePair<string, JsonNode?>>? AdditionalJson { get; init; }

    /// <summary>Says what is set, never the key or a value.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(DubbingRequestOptions);
}
