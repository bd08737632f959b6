using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The reason why a project or a language failed.</summary>
[DebuggerDisplay("{Code}")]
public sealed class DubbingJobError
{
    /// <summary>The error code: <c>internal_error</c>, <c>project_failed</c> (for a language whose project failed), or another. Treat an unknown code as <c>internal_error</c>.</summary>
    public string? Code { get => field ?? Additional("message_type"); set; }

    /// <summary>The error message.</summary>
    public string? Message { get => field ?? Additional("error"); set; }

    /// <summary>Whether another request may succeed; <see langword="null"/> if the service does not report it.</summary>
    public bool? Retryable { get; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }

    /// <summary>Reads a member of the alternative form that the service documents for the error of a project.</summary>
    private string? Additional(string name) =>
        AdditionalProperties?.TryGetValue(name, out var value) == true && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
