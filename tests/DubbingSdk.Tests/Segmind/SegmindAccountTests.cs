using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Segmind;

public class SegmindAccountTests(StubbedService service) : IClassFixture<StubbedService>
{
    [Fact]
    public async Task The_credits_are_returned()
    {
        service.Respond("""{"credits":12.345,"free-credits":2,"tier":"pro"}""");
        using var client = SegmindDubs.Client(service.Address);

        var credits = await client.GetCreditsAsync();

        credits.Value.Credits.Should().Be(12.345m);
        credits.Value.FreeCredits.Should().Be(2m);
        credits.Value.AdditionalProperties!["tier"].GetString().Should().Be("pro");
        service.Requests.Should().Equal("GET /v1/get-user-credits");
    }

    public static TheoryData<int, string, Type> Errors => new()
    {
        { 400, """{"error":"target_lang is missing"}""", typeof(DubbingValidationException) },
        { 401, """{"error":"unauthorized","error_description":"The key is unknown.","status_code":401}""", typeof(DubbingAuthenticationException) },
        { 403, """{"error":"Model not allowed"}""", typeof(DubbingPermissionException) },
        { 404, """{"error":"Unknown model"}""", typeof(DubbingNotFoundException) },
        { 405, "<html>Method Not Allowed</html>", typeof(DubbingApiException) },
        { 406, """{"error":"Insufficient credits"}""", typeof(DubbingQuotaException) },
        { 406, """{"error":"insufficient Credits, top up"}""", typeof(DubbingQuotaException) },
        { 406, """{"error":"Team spend limit reached"}""", typeof(DubbingQuotaException) },
        { 406, """{"error":"Invalid content type"}""", typeof(DubbingValidationException) },
        { 406, """{"error":"num_speakers must be an integer"}""", typeof(DubbingValidationException) },
        { 406, "Not Acceptable", typeof(DubbingValidationException) },
        { 410, """{"error":"Model retired"}""", typeof(DubbingNotFoundException) },
        { 429, """{"error":"Too many requests"}""", typeof(DubbingRateLimitException) },
        { 500, """{"error":"Internal error"}""", typeof(DubbingServerException) },
    };

    [Theory]
    [MemberData(nameof(Errors))]
    public async Task An_error_has_its_exception_and_keeps_its_text(int status, string body, Type expected)
    {
        service.Respond(body, status);
        using var client = SegmindDubs.Client(service.Address);

        var failure = await Record.ExceptionAsync(() => client.CreateAsync(SegmindDubs.Request));

        failure.Should().BeOfType(expected).And.Subject.As<DubbingApiException>().ResponseBody.Should().Be(body);
        if (System.Text.Json.Nodes.JsonNode.Parse(body.StartsWith('{') ? body : "{}") is { } stated && (stated["error_description"] ?? stated["error"]) is { } text)
            failure.Message.Should().StartWith(text.GetValue<string>());
    }

    [Fact]
    public async Task An_exhausted_quota_is_not_retried()
    {
        service.Respond("""{"error":"Insufficient credits"}""", 406);
        using var client = SegmindDubs.Client(service.Address, configure: options => options.Retries.MaxRetries = 3);

        var submit = () => client.CreateAsync(SegmindDubs.Request);

        (await submit.Should().ThrowAsync<DubbingQuotaException>()).Which.MayHaveBeenAccepted.Should().BeFalse();
        service.Requests.Should().ContainSingle();
    }
}
