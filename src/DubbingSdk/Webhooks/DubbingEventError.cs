using System.Diagnostics;
using System.Text.Json;

namespace DubbingSdk;

/// <summary>Why a project or a language failed, as an event tells it.</summary>
[DebuggerDisplay("{Code}, retryable: {Retryable}")]
public sealed class DubbingEventError
{
    /// <summary>The kind of error, to branch on.</summary>
    public string? Code { get; init; }

    /// <summary>What went wrong, in words.</summary>
    public string? Message { get; init; }

    /// <summary>Whether doing the same again may succeed.</summary>
    public bool? Retryable { get; init; }

    internal static DubbingEventError? Read(JsonElement error) => error.ValueKind != JsonValueKind.Object ? null : new()
    {
        Code = DubbingWebhookEvent.ReadText(DubbingWebhookEvent.Member(error, "code")),
        Message = DubbingWebhookEvent.ReadText(DubbingWebhookEvent.Member(error, "message")),
        Retryable = DubbingWebhookEvent.Member(error, "retryable") is { ValueKind: JsonValueKind.True or JsonValueKind.False } retryable ? retryable.GetBoolean() : null,
    };
}
