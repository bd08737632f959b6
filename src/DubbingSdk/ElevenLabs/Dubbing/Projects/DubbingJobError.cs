using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>Why a project or a language failed.</summary>
[DebuggerDisplay("{Code}")]
public sealed class DubbingJobError
{
    /// <summary>What to go by: <c>internal_error</c>, <c>project_failed</c> (of a language: see the project), or another. Take an unknown code for <c>internal_error</c>.</summary>
    public string? Code { get => field ?? Additional("message_type"); set; }

    /// <summary>The reason in words.</summary>
    public string? Message { get => field ?? Additional("error"); set; }

    /// <summary>Whether the same may succeed if it is asked for again; <see langword="null"/> when the service does not say.</summary>
    public bool? Retryable { get; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }

    /// <summary>Reads a member of the other form that the service documents for a project's error.</summary>
    private string? Additional(string name) =>
        AdditionalProperties?.TryGetValue(name, out var value) == true && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
