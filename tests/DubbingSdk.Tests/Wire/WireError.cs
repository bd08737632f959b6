using System.Globalization;

namespace DubbingSdk.Tests.Wire;

/// <summary>An exception as <c>expect</c> sees it.</summary>
internal sealed class WireError(DubbingException failure)
{
    private readonly DubbingApiException? _error = failure as DubbingApiException;

    public string? Kind => failure switch
    {
        DubbingAuthenticationException => "authentication",
        DubbingPermissionException => "permission",
        DubbingQuotaException => "quota",
        DubbingNotFoundException => "not-found",
        DubbingNotReadyException => "not-ready",
        DubbingConflictException => "conflict",
        DubbingValidationException => "validation",
        DubbingRateLimitException => "rate-limit",
        DubbingServerException => "server",
        _ => null,
    };

    public int? Status => (int?)failure.Metadata?.StatusCode;

    public string? Code => _error?.Code;

    public string Message => failure.Message;

    public string? RequestId => failure.RequestId;

    public TimeSpan? RetryAfter => _error?.RetryAfter;

    public IReadOnlyList<object> Fields => [.. (_error?.FieldErrors ?? []).Select(error => new { Loc = Steps(error.Location), Msg = error.Message, error.Type })];

    public bool MayHaveBeenAccepted => failure.MayHaveBeenAccepted;

    private static List<object> Steps(string location) =>
        [.. location.Split('.').Select(step => int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (object)number : step)];
}
