using System.Text.Json.Nodes;
using DubbingSdk.Emulator.Sources;

namespace DubbingSdk.Emulator.CambAi.Tasks;

/// <summary>The error of a task, with the service's status and reason.</summary>
internal sealed record TaskFailure(string Status, string? Reason, string Message)
{
    private const string Error = "ERROR";
    private const string Timeout = "TIMEOUT";
    private const string PaymentRequired = "PAYMENT_REQUIRED";

    private static readonly string[] Reasons =
    [
        "HARMFUL_CONTENT_DETECTED", "VOICE_CONVERSION_ERROR", "PROCESSING_ERROR", "SOURCE_TOO_LONG", "SOURCE_TOO_LARGE",
        "SOURCE_TYPE_NOT_SUPPORTED", "ERROR_DOWNLOADING_SOURCE", "TOO_MANY_GDRIVE_REQUESTS", "SOURCE_BLOCKED_IN_REGION",
        "SOURCE_IS_AGE_RESTRICTED", "SOURCE_NOT_FOUND", "MISMATCHED_SOURCE_CODEC", "CONTENT_DOES_NOT_MATCH_EXTENSION",
        "INVALID_SOURCE_DATA", "VIDEO_DOES_NOT_HAVE_AUDIO_STREAMS", "MASTERING_OUT_OF_RANGE", "INVALID_AUDIO_TRACKS_SELECTION",
        PaymentRequired, "FORBIDDEN", "INTERNAL_ERROR", "NONE",
    ];

    public static TaskFailure FromSource(DubSource source) =>
        new(Error, source.IsMissing ? "ERROR_DOWNLOADING_SOURCE" : "INVALID_SOURCE_DATA", source.Error!);

    public static TaskFailure FromPayment(CambAiOptions options) => options.PaymentError == CambAiPaymentError.Status
        ? new(PaymentRequired, null, "The credits do not suffice.")
        : new(Error, PaymentRequired, "The credits do not suffice.");

    /// <summary>Creates a failure from a message, which can be one of the service's statuses or reasons.</summary>
    public static TaskFailure FromMessage(string message, CambAiOptions options) => message switch
    {
        PaymentRequired => FromPayment(options),
        Timeout => new(Timeout, null, "The task took too long."),
        _ => new(Error, Reasons.Contains(message, StringComparer.Ordinal) ? message : null, message),
    };

    public JsonNode MessageJson(CambAiOptions options) => options.MessageAsObject ? new JsonObject { ["text"] = Message } : Message;
}
