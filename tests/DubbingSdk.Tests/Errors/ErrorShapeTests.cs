using System.Net;

namespace DubbingSdk.Tests.Errors;

public class ErrorShapeTests
{
    [Fact]
    public async Task Shape_1_names_code_message_request_id_and_field()
    {
        var error = await CannedResponse.ErrorAsync(
            400,
            """{"detail":{"type":"validation_error","code":"invalid_parameters","message":"Bad page.","status":"old_code","request_id":"req_body","param":"page_size"}}""",
            "application/json",
            "request-id: req_header");

        error.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        error.Code.Should().Be("invalid_parameters");
        error.RequestId.Should().Be("req_body");
        error.FieldErrors.Should().Equal(new DubbingFieldError("page_size", "Bad page."));
        error.Message.Should().Be("Bad page. (GET /v1/dubbing/{dubbing_id}: 400 invalid_parameters, request id req_body)");
        error.Endpoint.Should().Be("GET /v1/dubbing/{dubbing_id}");
    }

    [Fact]
    public async Task Shape_2_names_its_code_status()
    {
        var error = await CannedResponse.ErrorAsync(401, """{"detail":{"status":"quota_exceeded","message":"Nothing left"}}""", "application/json", "request-id: req_header");

        error.Should().BeOfType<DubbingQuotaException>();
        error.Code.Should().Be("quota_exceeded");
        error.RequestId.Should().Be("req_header");
        error.Message.Should().Be("Nothing left. (GET /v1/dubbing/{dubbing_id}: 401 quota_exceeded, request id req_header)");
        error.FieldErrors.Should().BeEmpty();
    }

    [Fact]
    public async Task Shape_3_is_a_text()
    {
        var error = await CannedResponse.ErrorAsync(400, """{"detail":"There was an error parsing the body"}""");

        error.Should().BeOfType<DubbingValidationException>();
        error.Code.Should().BeNull();
        error.RequestId.Should().BeNull();
        error.Message.Should().Be("There was an error parsing the body. (GET /v1/dubbing/{dubbing_id}: 400)");
    }

    [Fact]
    public async Task Shape_4_lists_fields_whose_places_have_names_and_numbers()
    {
        var error = await CannedResponse.ErrorAsync(
            422,
            """{"detail":[{"loc":["body","languages",1,"code"],"msg":"Input should be a string","type":"string_type"},{"loc":[],"msg":"Too long","type":"long"},{"msg":"Odd"},"text",{"loc":"body"}]}""");

        error.Should().BeOfType<DubbingValidationException>();
        error.FieldErrors.Should().Equal(
            new DubbingFieldError("body.languages.1.code", "Input should be a string", "string_type"),
            new DubbingFieldError(string.Empty, "Too long", "long"),
            new DubbingFieldError(string.Empty, "Odd"),
            new DubbingFieldError(string.Empty, string.Empty));
        error.Message.Should().StartWith("body.languages.1.code: Input should be a string; Too long; Odd").And.EndWith("(GET /v1/dubbing/{dubbing_id}: 422)");
    }

    [Fact]
    public async Task Shape_5_has_code_and_message_at_the_top()
    {
        var error = await CannedResponse.ErrorAsync(403, """{"error":"permission_denied","message":"Not yours!","request_id":"req_top"}""");

        error.Should().BeOfType<DubbingPermissionException>();
        error.Code.Should().Be("permission_denied");
        error.RequestId.Should().Be("req_top");
        error.Message.Should().Contain("Not yours!").And.Contain("403 permission_denied");
    }

    [Theory]
    [InlineData("""{"detail":{"type":"payment_required","message":"m"}}""", "payment_required", typeof(DubbingQuotaException))]
    [InlineData("""{"detail":{"code":"","status":"conflict","message":"m"}}""", "conflict", typeof(DubbingConflictException))]
    [InlineData("""{"detail":{"code":7,"status":null,"type":"conflict"}}""", "conflict", typeof(DubbingConflictException))]
    [InlineData("""{"error":{"code":"not_found","message":"m"}}""", "not_found", typeof(DubbingNotFoundException))]
    [InlineData("""{"code":"not_found","message":"m"}""", "not_found", typeof(DubbingNotFoundException))]
    public async Task Variants_of_the_shapes_still_name_their_code(string body, string code, Type type)
    {
        var error = await CannedResponse.ErrorAsync(418, body);

        error.Should().BeOfType(type);
        error.Code.Should().Be(code);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("42")]
    [InlineData("\"text\"")]
    [InlineData("""{"detail":null}""")]
    [InlineData("""{"detail":7}""")]
    [InlineData("""{"detail":{}}""")]
    [InlineData("""{"detail":[]}""")]
    [InlineData("""{"detail":{"message":{"text":"nested"},"code":["a"]}}""")]
    [InlineData("""{"detail":{"message":"never closed""")]
    [InlineData("""{"detail":{"message":"\ud800 half a pair"}}""")]
    [InlineData("<html><body>502 Bad Gateway</body></html>")]
    [InlineData("upstream connect error")]
    public async Task An_error_of_no_known_shape_is_mapped_by_its_status(string body)
    {
        var error = await CannedResponse.ErrorAsync(404, body, "application/json", "x-request-id: req_7");

        error.Should().BeOfType<DubbingNotFoundException>();
        error.Code.Should().BeNull();
        error.RequestId.Should().Be("req_7");
        error.FieldErrors.Should().BeEmpty();
        error.ResponseBody.Should().Be(body);
        error.Message.Should().Be("The service returned no readable error message. (GET /v1/dubbing/{dubbing_id}: 404, request id req_7)");
    }

    [Theory]
    [InlineData("""{"detail":{"code":"not_found","message":"\ud800"}}""", "not_found", "The service returned no readable error message")]
    [InlineData("""{"detail":[{"loc":["\udc00",1],"msg":"Wrong"}]}""", null, ".1: Wrong.")]
    [InlineData("""{"error":"\ud800","message":"Wrong"}""", null, "Wrong.")]
    public async Task A_member_that_is_not_text_does_not_hide_the_rest(string body, string? code, string message)
    {
        var error = await CannedResponse.ErrorAsync(404, body);

        error.Should().BeOfType<DubbingNotFoundException>();
        error.Code.Should().Be(code);
        error.Message.Should().StartWith(message);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_mapped_by_their_status()
    {
        var error = await CannedResponse.ErrorAsync(exchange => exchange.RespondAsync(409, [.. "{\"detail\":{\"message\":\""u8, 0xFF, 0xC3, .. "\"}}"u8], "application/json"));

        error.Should().BeOfType<DubbingConflictException>();
        error.ResponseBody.Should().StartWith("{\"detail\"").And.EndWith("\"}}");
    }

    [Fact]
    public async Task A_byte_order_mark_does_not_hide_the_code()
    {
        var error = await CannedResponse.ErrorAsync(exchange => exchange.RespondAsync(400, [0xEF, 0xBB, 0xBF, .. """{"error":"dubbing_not_found","message":"m"}"""u8], "application/json"));

        error.Should().BeOfType<DubbingNotFoundException>();
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("text/plain; charset=latin1")]
    [InlineData("audio/mpeg")]
    [InlineData("")]
    public async Task A_wrong_content_type_does_not_hide_the_reason(string contentType)
    {
        var error = await CannedResponse.ErrorAsync(425, """{"error":"dubbing_not_dubbed","message":"Wait."}""", contentType);

        error.Should().BeOfType<DubbingNotReadyException>();
        error.Code.Should().Be("dubbing_not_dubbed");
    }

    [Fact]
    public async Task The_body_is_read_first_for_the_request_id_and_the_headers_second()
    {
        const string withId = """{"detail":{"message":"m","request_id":"body"}}""";
        const string withoutId = """{"detail":{"message":"m"}}""";

        (await CannedResponse.ErrorAsync(400, withId, "application/json", "request-id: header")).RequestId.Should().Be("body");
        (await CannedResponse.ErrorAsync(400, withoutId, "application/json", "x-trace-id: trace", "x-request-id: x", "request-id: header")).RequestId.Should().Be("header");
        (await CannedResponse.ErrorAsync(400, withoutId, "application/json", "x-trace-id: trace", "x-request-id: x")).RequestId.Should().Be("x");
        (await CannedResponse.ErrorAsync(400, withoutId, "application/json", "x-trace-id: trace")).RequestId.Should().Be("trace");
        (await CannedResponse.ErrorAsync(400, withoutId)).RequestId.Should().BeNull();
    }

    [Fact]
    public async Task The_metadata_of_the_response_is_kept()
    {
        var error = await CannedResponse.ErrorAsync(429, "{}", "application/json", "Retry-After: 7", "current-concurrent-requests: 5", "X-Odd: one", "X-Odd: two");

        error.RetryAfter.Should().Be(TimeSpan.FromSeconds(7));
        error.Metadata!.ConcurrentRequests.Should().Be(5);
        error.Metadata.Headers["x-odd"].Should().Equal("one", "two");
    }

    [Theory]
    [InlineData("Retry-After: 12", 12)]
    [InlineData("Retry-After: 0", 0)]
    [InlineData("Retry-After: Thu, 01 Jan 2026 12:00:30 GMT", 30)]
    [InlineData("Retry-After: Thu, 01 Jan 2026 11:00:00 GMT", 0)]
    [InlineData("X-RateLimit-Reset: 1767268845", 45)]
    [InlineData("X-RateLimit-Reset: 9", 9)]
    [InlineData("Retry-After: soon", null)]
    [InlineData("Retry-After: -3", null)]
    [InlineData("X-Other: 3", null)]
    public async Task The_retry_hint_is_on_the_exception(string header, int? seconds)
    {
        var error = await CannedResponse.ErrorAsync(429, "{}", "application/json", header);

        error.RetryAfter.Should().Be(seconds is null ? null : TimeSpan.FromSeconds(seconds.Value));
    }
}
