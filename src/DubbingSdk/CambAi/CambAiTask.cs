using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;
using DubbingSdk.Pipeline;

namespace DubbingSdk.CambAi;

/// <summary>A task of the service: its status, its run and the reason of a failure.</summary>
[DebuggerDisplay("{Status}")]
public sealed class CambAiTask
{
    /// <summary>The status of the task.</summary>
    public CambAiTaskStatus Status { get; set; }

    /// <summary>The id of the run, which identifies the results; <see langword="null"/> until the task has succeeded.</summary>
    public long? RunId { get; set; }

    /// <summary>The reason why the task failed.</summary>
    public CambAiFailureReason? ExceptionReason { get; set; }

    /// <summary>The message of the service about the task, usually about its failure. An object is given as its JSON.</summary>
    [JsonConverter(typeof(LooseTextConverter))]
    public string? Message { get; set; }

    /// <summary>The signed URI of the file, for a task that creates an alternative format.</summary>
    /// <remarks>The service does not document it in the status of a task. The operation requests the URI where it is missing.</remarks>
    [JsonPropertyName("output_url")]
    public Uri? OutputUri { get; set; }

    /// <summary>Members of the response that this version of the library does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }

    /// <summary>Gets the code of the failure: the reason, unless the status is more specific.</summary>
    private string Code => Status != CambAiTaskStatus.PaymentRequired && ExceptionReason is { Value.Length: > 0 } reason && reason != CambAiFailureReason.None ? reason.Value : Status.Value;

    /// <summary>Reads a task, or a body that is the status alone.</summary>
    internal static async ValueTask<DubbingResponse<CambAiTask>> ReadAsync(ApiResponse response) =>
        new(Read(await response.ReadTextAsync().ConfigureAwait(false)), response.Metadata);

    internal static CambAiTask Read(string body) => body.AsSpan().TrimStart() is ['"', ..]
        ? new() { Status = JsonSerializer.Deserialize(body, CambAiJsonContext.Default.CambAiTaskStatus) }
        : JsonSerializer.Deserialize(body, CambAiJsonContext.Default.CambAiTask) ?? throw new JsonException("The response is null.");

    /// <summary>Returns the failure of the task, if it failed.</summary>
    internal DubbingFailedException? FindFailure(string what, string operationId, DubbingResponseMetadata metadata) => Status.IsFailure
        ? new($"{what} '{operationId}' failed: {Code}{(Message is null ? string.Empty : $" ({Message})")}", operationId, Message, Code) { Metadata = metadata }
        : null;
}
