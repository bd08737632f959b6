using System.Net;

namespace DubbingSdk.Segmind;

internal sealed class SegmindProfile : ServiceProfile
{
    private static readonly string[] QuotaWords = ["credit", "spend", "budget", "balance"];

    public static SegmindProfile Instance { get; } = new();

    public override string Name => "segmind";

    public override Type ClientType => typeof(SegmindClient);

    public override string KeyVariable => "SEGMIND_API_KEY";

    public override string KeyHeader => "x-api-key";

    public override string AmbiguousOutcomeAdvice => "The service cannot list its jobs: compare GetCreditsAsync with what was there before, or look at the usage on its website, before sending it anew: doing so may be billed twice.";

    public override ApiError ReadError(HttpStatusCode status, ReadOnlyMemory<byte> body)
    {
        var error = base.ReadError(status, body);
        return status == HttpStatusCode.NotAcceptable ? error with { Kind = KindOf(error.Message ?? string.Empty) } : error;
    }

    /// <summary>The status 406 has several causes, which only the message distinguishes.</summary>
    private static ErrorKind KindOf(string message) =>
        QuotaWords.Any(word => message.Contains(word, StringComparison.OrdinalIgnoreCase)) ? ErrorKind.Quota : ErrorKind.Validation;
}
