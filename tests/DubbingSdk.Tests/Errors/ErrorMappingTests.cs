using System.Net;

namespace DubbingSdk.Tests.Errors;

public class ErrorMappingTests
{
    public static TheoryData<string, Type> Codes => new()
    {
        { "authentication_error", typeof(DubbingAuthenticationException) },
        { "invalid_api_key", typeof(DubbingAuthenticationException) },
        { "missing_api_key", typeof(DubbingAuthenticationException) },
        { "sign_in_required", typeof(DubbingAuthenticationException) },
        { "unauthorized", typeof(DubbingAuthenticationException) },
        { "anonymous_not_allowed", typeof(DubbingPermissionException) },
        { "authorization_error", typeof(DubbingPermissionException) },
        { "feature_not_available", typeof(DubbingPermissionException) },
        { "insufficient_permissions", typeof(DubbingPermissionException) },
        { "missing_permissions", typeof(DubbingPermissionException) },
        { "model_access_denied", typeof(DubbingPermissionException) },
        { "only_for_creator+", typeof(DubbingPermissionException) },
        { "permission_denied", typeof(DubbingPermissionException) },
        { "subscription_required", typeof(DubbingPermissionException) },
        { "voice_access_denied", typeof(DubbingPermissionException) },
        { "workspace_access_denied", typeof(DubbingPermissionException) },
        { "insufficient_credits", typeof(DubbingQuotaException) },
        { "max_character_limit_exceeded", typeof(DubbingQuotaException) },
        { "payment_required", typeof(DubbingQuotaException) },
        { "quota_exceeded", typeof(DubbingQuotaException) },
        { "dubbing_not_found", typeof(DubbingNotFoundException) },
        { "history_item_not_found", typeof(DubbingNotFoundException) },
        { "model_not_found", typeof(DubbingNotFoundException) },
        { "not_found", typeof(DubbingNotFoundException) },
        { "project_not_found", typeof(DubbingNotFoundException) },
        { "transcript_not_found", typeof(DubbingNotFoundException) },
        { "voice_not_found", typeof(DubbingNotFoundException) },
        { "dubbing_not_dubbed", typeof(DubbingNotReadyException) },
        { "already_processing", typeof(DubbingConflictException) },
        { "already_running", typeof(DubbingConflictException) },
        { "concurrent_modification", typeof(DubbingConflictException) },
        { "conflict", typeof(DubbingConflictException) },
        { "resource_already_exists", typeof(DubbingConflictException) },
        { "empty_target_language", typeof(DubbingValidationException) },
        { "invalid_request", typeof(DubbingValidationException) },
        { "validation_error", typeof(DubbingValidationException) },
        { "concurrent_limit_exceeded", typeof(DubbingRateLimitException) },
        { "rate_limit_error", typeof(DubbingRateLimitException) },
        { "rate_limit_exceeded", typeof(DubbingRateLimitException) },
        { "system_busy", typeof(DubbingRateLimitException) },
        { "too_many_concurrent_requests", typeof(DubbingRateLimitException) },
        { "internal_error", typeof(DubbingServerException) },
        { "maintenance", typeof(DubbingServerException) },
        { "service_unavailable", typeof(DubbingServerException) },
    };

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task A_code_decides_where_the_status_is_not_specific(string code, Type type)
    {
        var error = await CannedResponse.ErrorAsync(418, $$$"""{"detail":{"code":"{{{code}}}","message":"m"}}""");

        error.Should().BeOfType(type);
        error.Code.Should().Be(code);
        error.StatusCode.Should().Be((HttpStatusCode)418);
    }

    [Theory]
    [InlineData("quota_exceeded", 401, typeof(DubbingQuotaException))]
    [InlineData("quota_exceeded", 400, typeof(DubbingQuotaException))]
    [InlineData("quota_exceeded", 402, typeof(DubbingQuotaException))]
    [InlineData("quota_exceeded", 429, typeof(DubbingQuotaException))]
    [InlineData("too_many_concurrent_requests", 429, typeof(DubbingRateLimitException))]
    [InlineData("too_many_concurrent_requests", 400, typeof(DubbingRateLimitException))]
    [InlineData("dubbing_not_dubbed", 425, typeof(DubbingNotReadyException))]
    [InlineData("missing_permissions", 401, typeof(DubbingPermissionException))]
    [InlineData("dubbing_not_found", 400, typeof(DubbingNotFoundException))]
    [InlineData("empty_target_language", 400, typeof(DubbingValidationException))]
    [InlineData("invalid_api_key", 400, typeof(DubbingAuthenticationException))]
    [InlineData("concurrent_modification", 400, typeof(DubbingConflictException))]
    [InlineData("system_busy", 503, typeof(DubbingRateLimitException))]
    [InlineData("maintenance", 403, typeof(DubbingServerException))]
    public async Task A_code_outweighs_the_status(string code, int status, Type type)
    {
        (await CannedResponse.ErrorAsync(status, $$$"""{"detail":{"status":"{{{code}}}","message":"m"}}""")).Should().BeOfType(type);
        (await CannedResponse.ErrorAsync(status, $$"""{"error":"{{code}}","message":"m"}""")).Should().BeOfType(type);
    }

    [Theory]
    [InlineData("text_too_long", 400, typeof(DubbingValidationException))]
    [InlineData("invalid_workspace_type", 403, typeof(DubbingPermissionException))]
    [InlineData("a_code_of_tomorrow", 401, typeof(DubbingAuthenticationException))]
    [InlineData("a_code_of_tomorrow", 429, typeof(DubbingRateLimitException))]
    [InlineData("QUOTA_EXCEEDED", 500, typeof(DubbingServerException))]
    [InlineData("a_code_of_tomorrow", 418, typeof(DubbingApiException))]
    public async Task An_unknown_code_is_mapped_by_the_status(string code, int status, Type type)
    {
        var error = await CannedResponse.ErrorAsync(status, $$$"""{"detail":{"code":"{{{code}}}","message":"m"}}""");

        error.Should().BeOfType(type);
        error.Code.Should().Be(code);
    }

    [Theory]
    [InlineData(300, typeof(DubbingApiException))]
    [InlineData(304, typeof(DubbingApiException))]
    [InlineData(400, typeof(DubbingValidationException))]
    [InlineData(401, typeof(DubbingAuthenticationException))]
    [InlineData(402, typeof(DubbingQuotaException))]
    [InlineData(403, typeof(DubbingPermissionException))]
    [InlineData(404, typeof(DubbingNotFoundException))]
    [InlineData(405, typeof(DubbingApiException))]
    [InlineData(406, typeof(DubbingApiException))]
    [InlineData(408, typeof(DubbingApiException))]
    [InlineData(409, typeof(DubbingConflictException))]
    [InlineData(410, typeof(DubbingNotFoundException))]
    [InlineData(411, typeof(DubbingApiException))]
    [InlineData(412, typeof(DubbingApiException))]
    [InlineData(413, typeof(DubbingValidationException))]
    [InlineData(414, typeof(DubbingApiException))]
    [InlineData(415, typeof(DubbingValidationException))]
    [InlineData(416, typeof(DubbingApiException))]
    [InlineData(417, typeof(DubbingApiException))]
    [InlineData(418, typeof(DubbingApiException))]
    [InlineData(421, typeof(DubbingApiException))]
    [InlineData(422, typeof(DubbingValidationException))]
    [InlineData(423, typeof(DubbingApiException))]
    [InlineData(424, typeof(DubbingApiException))]
    [InlineData(425, typeof(DubbingNotReadyException))]
    [InlineData(426, typeof(DubbingApiException))]
    [InlineData(428, typeof(DubbingApiException))]
    [InlineData(429, typeof(DubbingRateLimitException))]
    [InlineData(431, typeof(DubbingApiException))]
    [InlineData(451, typeof(DubbingApiException))]
    [InlineData(499, typeof(DubbingApiException))]
    [InlineData(500, typeof(DubbingServerException))]
    [InlineData(501, typeof(DubbingServerException))]
    [InlineData(502, typeof(DubbingServerException))]
    [InlineData(503, typeof(DubbingServerException))]
    [InlineData(504, typeof(DubbingServerException))]
    [InlineData(507, typeof(DubbingServerException))]
    [InlineData(511, typeof(DubbingServerException))]
    [InlineData(520, typeof(DubbingServerException))]
    [InlineData(524, typeof(DubbingServerException))]
    [InlineData(530, typeof(DubbingServerException))]
    [InlineData(599, typeof(DubbingServerException))]
    public async Task The_status_decides_without_a_code(int status, Type type)
    {
        var error = await CannedResponse.ErrorAsync(status, string.Empty);

        error.Should().BeOfType(type);
        error.StatusCode.Should().Be((HttpStatusCode)status);
        error.Code.Should().BeNull();
        error.ResponseBody.Should().BeNull();
        error.MayHaveBeenAccepted.Should().BeFalse();
    }
}
