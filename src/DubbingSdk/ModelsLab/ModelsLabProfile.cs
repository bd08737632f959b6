using System.Net;

namespace DubbingSdk.ModelsLab;

internal sealed class ModelsLabProfile : ServiceProfile
{
    private static readonly (string Word, ErrorKind Kind)[] Words =
    [
        ("api key", ErrorKind.Authentication),
        ("credit", ErrorKind.Quota),
        ("balance", ErrorKind.Quota),
        ("subscription", ErrorKind.Quota),
        ("rate limit", ErrorKind.RateLimit),
        ("queue", ErrorKind.RateLimit),
    ];

    public static ModelsLabProfile Instance { get; } = new();

    public override string Name => "modelslab";

    public override Type ClientType => typeof(ModelsLabClient);

    public override string KeyVariable => "MODELSLAB_API_KEY";

    public override string KeyMember => "key";

    public override string AmbiguousOutcomeAdvice => "The service cannot list its jobs: compare GetBalanceAsync with what was there before, or wait for the webhook if one was set, before sending it anew: doing so may be billed twice.";

    public override ApiError ReadError(HttpStatusCode status, ReadOnlyMemory<byte> body)
    {
        var error = base.ReadError(status, body);
        return status == HttpStatusCode.OK ? error with { Kind = KindOf(error) } : error;
    }

    /// <summary>Returns the kind of a refusal with the status 200, which only its message shows.</summary>
    private static ErrorKind KindOf(ApiError error)
    {
        if (error.RetryAfter is not null)
            return ErrorKind.RateLimit;

        var message = error.Message ?? string.Empty;
        return Words.FirstOrDefault(kind => message.Contains(kind.Word, StringComparison.OrdinalIgnoreCase)).Kind;
    }
}
