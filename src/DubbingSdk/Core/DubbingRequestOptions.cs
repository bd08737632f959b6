using System.Text.Json.Nodes;

namespace DubbingSdk;

/// <summary>Options for one call. An option that is unset has the value of the client's options.</summary>
public sealed record DubbingRequestOptions
{
    /// <summary>Another API key for this call, for an application that works for many accounts.</summary>
    public string? ApiKey { get; init; }

    /// <summary>The timeouts of this call. The values that are unset are those of the client.</summary>
    public DubbingTimeouts? Timeouts { get; init; }

    /// <summary>The retries of this call. The values that are unset are those of the client.</summary>
    public DubbingRetries? Retries { get; init; }

    /// <summary>Receives a report after each part of the request body that was sent.</summary>
    public IProgress<TransferProgress>? UploadProgress { get; init; }

    /// <summary>Headers to add. Authentication, <c>Host</c>, <c>Content-*</c> and headers of the connection are refused.</summary>
    public IEnumerable<KeyValuePair<string, string>>? AdditionalHeaders { get; init; }

    /// <summary>Query parameters to add, for those that this version of the library does not know. A name may repeat.</summary>
    public IEnumerable<KeyValuePair<string, string>>? AdditionalQuery { get; init; }

    /// <summary>Form fields to add to a multipart request, for those that this version of the library does not know. A name may repeat.</summary>
    public IEnumerable<KeyValuePair<string, string>>? AdditionalFormFields { get; init; }

    /// <summary>Members to add to a JSON request, for those that this version of the library does not know. A member of the same name is replaced.</summary>
    public IEnumerable<KeyValuePair<string, JsonNode?>>? AdditionalJson { get; init; }

    /// <summary>Returns the name of the type: neither the key nor another value is shown.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => nameof(DubbingRequestOptions);

    /// <summary>Returns the validation errors of the timeouts and retries.</summary>
    internal IEnumerable<string> FindErrors() =>
        [.. Timeouts?.FindErrors(static property => $"{nameof(Timeouts)}.{property}") ?? [], .. Retries?.FindErrors(static property => $"{nameof(Retries)}.{property}") ?? []];
}
