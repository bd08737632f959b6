using System.Collections.Frozen;
using System.Net;

namespace DubbingSdk;

internal sealed class ElevenLabsProfile : ServiceProfile
{
    private static readonly FrozenDictionary<string, ErrorKind> KindOfCode = new Dictionary<string, ErrorKind>
    {
        ["authentication_error"] = ErrorKind.Authentication,
        ["invalid_api_key"] = ErrorKind.Authentication,
        ["missing_api_key"] = ErrorKind.Authentication,
        ["sign_in_required"] = ErrorKind.Authentication,
        ["unauthorized"] = ErrorKind.Authentication,
        ["anonymous_not_allowed"] = ErrorKind.Permission,
        ["authorization_error"] = ErrorKind.Permission,
        ["feature_not_available"] = ErrorKind.Permission,
        ["insufficient_permissions"] = ErrorKind.Permission,
        ["missing_permissions"] = ErrorKind.Permission,
        ["model_access_denied"] = ErrorKind.Permission,
        ["only_for_creator+"] = ErrorKind.Permission,
        ["permission_denied"] = ErrorKind.Permission,
        ["subscription_required"] = ErrorKind.Permission,
        ["voice_access_denied"] = ErrorKind.Permission,
        ["workspace_access_denied"] = ErrorKind.Permission,
        ["insufficient_credits"] = ErrorKind.Quota,
        ["max_character_limit_exceeded"] = ErrorKind.Quota,
        ["payment_required"] = ErrorKind.Quota,
        ["quota_exceeded"] = ErrorKind.Quota,
        ["dubbing_not_found"] = ErrorKind.NotFound,
        ["history_item_not_found"] = ErrorKind.NotFound,
        ["model_not_found"] = ErrorKind.NotFound,
        ["not_found"] = ErrorKind.NotFound,
        ["project_not_found"] = ErrorKind.NotFound,
        ["transcript_not_found"] = ErrorKind.NotFound,
        ["voice_not_found"] = ErrorKind.NotFound,
        ["dubbing_not_dubbed"] = ErrorKind.NotReady,
        ["already_processing"] = ErrorKind.Conflict,
        ["already_running"] = ErrorKind.Conflict,
        ["concurrent_modification"] = ErrorKind.Conflict,
        ["conflict"] = ErrorKind.Conflict,
        ["resource_already_exists"] = ErrorKind.Conflict,
        ["empty_target_language"] = ErrorKind.Validation,
        ["invalid_request"] = ErrorKind.Validation,
        ["validation_error"] = ErrorKind.Validation,
        ["concurrent_limit_exceeded"] = ErrorKind.RateLimit,
        ["rate_limit_error"] = ErrorKind.RateLimit,
        ["rate_limit_exceeded"] = ErrorKind.RateLimit,
        ["system_busy"] = ErrorKind.RateLimit,
        ["too_many_concurrent_requests"] = ErrorKind.RateLimit,
        ["internal_error"] = ErrorKind.Server,
        ["maintenance"] = ErrorKind.Server,
        ["service_unavailable"] = ErrorKind.Server,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static ElevenLabsProfile Instance { get; } = new();

    public override string Name => "elevenlabs";

    public override Type ClientType => typeof(DubbingClient);

    public override string KeyVariable => "ELEVENLABS_API_KEY";

    public override string KeyHeader => "xi-api-key";

    public override ApiError ReadError(HttpStatusCode status, ReadOnlyMemory<byte> body)
    {
        var error = base.ReadError(status, body);
        return error.Code is { } code && KindOfCode.TryGetValue(code, out var kind) ? error with { Kind = kind } : error;
    }
}
