using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;
using DubbingSdk.Pipeline;

namespace DubbingSdk.CambAi;

/// <summary>What the service says of a task: how far it has come, and why it failed.</summary>
[DebuggerDisplay("{Status}")]
public sealed class CambAiTask
{
    /// <summary>How far the task has come.</summary>
    public CambAiTaskStatus Status { get; set; }

    /// <summary>The id of the run, under which the results are read; <see langword="null"/> until the task has succeeded.</summary>
    public long? RunId { get; set; }

    /// <summary>Why the task failed.</summary>
    public CambAiFailureReason? ExceptionReason { get; set; }

    /// <summary>What the service says of the task, mostly of its failure. Where it says an object, the JSON of that.</summary>
    [JsonConverter(typeof(LooseTextConverter))]
    public string? Message { get; set; }

    /// <summary>The signed address of the file, of a task that makes an alternative format.</summary>
    /// <remarks>Not documented for the answer to the question for a task; the operation fetches the address where it is missing.</remarks>
    [JsonPropertyName("output_url")]
    public Uri? OutputUri { get; set; }

    /// <summary>What the service sent beyond what this version knows.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }

    /// <summary>The service's code of the failure: the reason, unless the status says more.</summary>
    private string Code => Status != CambAiTaskStatus.PaymentRequired && ExceptionReason is { Value.Length: > 0 } reason && reason != CambAiFailureReason.None ? reason.Value : Status.Value;

    /// <summary>Reads either form, the task or its status alone.</summary>
    internal static async ValueTask<DubbingResponse<CambAiTask>> ReadAsync(ApiResponse response) =>
        new(Read(await response.ReadTextAsync().ConfigureAwait(false)), response.Metadata);

    internal static CambAiTask Read(string body) => body.AsSpan().TrimStart() is ['"', ..]
        ? new() { Status = JsonSerializer.Deserialize(body, CambAiJsonContext.Default.CambAiTaskStatus) }
        : JsonSerializer.Deserialize(body, CambAiJsonContext.Default.CambAiTask) ?? throw new JsonException("The answer is null.");

    /// <summary>Why the task failed, if it did.</summary>
    internal DubbingFailedException? FindFailure(string what, string operationId, DubbingResponseMetadata metadata) => Status.IsFailure
        ? new($"{what} '{operationId}' failed: {Code}{(Message is null ? string.Empty : $" ({Message})")}", operationId, Message, Code) { Metadata = metadata }
        : null;
}
