using System.IO.Compression;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Errors;

public class ErrorBodyTests
{
    private const int Limit = 64 * 1024;

    [Fact]
    public async Task A_page_of_a_proxy_is_kept_as_text()
    {
        const string page = "<html><head><title>502 Bad Gateway</title></head></html>";

        var error = await CannedResponse.ErrorAsync(502, page, "text/html; charset=utf-8", "x-request-id: req_1");

        error.Should().BeOfType<DubbingServerException>();
        error.ResponseBody.Should().Be(page);
        error.Message.Should().Be("The service returned no readable error message. (GET /v1/dubbing/{dubbing_id}: 502, request id req_1)");
    }

    [Fact]
    public async Task An_empty_body_is_null()
    {
        var error = await CannedResponse.ErrorAsync(401, string.Empty);

        error.Should().BeOfType<DubbingAuthenticationException>();
        error.ResponseBody.Should().BeNull();
        error.Message.Should().Be("The service returned no readable error message. (GET /v1/dubbing/{dubbing_id}: 401)");
    }

    [Fact]
    public async Task A_large_body_is_read_to_64_KiB_and_the_rest_is_never_waited_for()
    {
        var clientLeft = new TaskCompletionSource();

        var error = await CannedResponse.ErrorAsync(async exchange =>
        {
            await exchange.WriteHeadAsync(500, "Content-Length: 10485760", "Content-Type: text/plain");
            await exchange.WriteAsync(new string('x', 2 * Limit));
            await exchange.StallAsync();
            clientLeft.SetResult();
        }).WaitAsync(TestTimeout.Limit);

        error.Should().BeOfType<DubbingServerException>();
        error.ResponseBody.Should().HaveLength(Limit);
        await clientLeft.Task.WaitAsync(TestTimeout.Limit);
    }

    [Fact]
    public async Task A_body_of_exactly_64_KiB_is_read_to_its_end()
    {
        var message = new string('m', Limit - """{"detail":""}""".Length);

        var error = await CannedResponse.ErrorAsync(400, $$"""{"detail":"{{message}}"}""");

        error.Message.Should().StartWith(message);
    }

    [Fact]
    public async Task A_compressed_bomb_is_not_unpacked()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(new byte[32 * 1024 * 1024]);

        var error = await CannedResponse.ErrorAsync(exchange => exchange.RespondAsync(503, packed.ToArray(), "text/plain", "Content-Encoding: gzip"));

        error.ResponseBody.Should().HaveLength(Limit);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task A_compressed_reason_is_read(string encoding)
    {
        var body = Packed.As(encoding, """{"error":"dubbing_not_found","message":"Gone."}""");

        var error = await CannedResponse.ErrorAsync(exchange => exchange.RespondAsync(400, body, "application/json", $"Content-Encoding: {encoding}"));

        error.Should().BeOfType<DubbingNotFoundException>();
    }

    [Fact]
    public async Task A_reason_in_an_unknown_encoding_is_mapped_by_its_status()
    {
        var error = await CannedResponse.ErrorAsync(403, "\u0001\u0002", "application/json", "Content-Encoding: zstd");

        error.Should().BeOfType<DubbingPermissionException>();
    }

    [Fact]
    public async Task A_body_that_breaks_off_is_mapped_by_its_status()
    {
        var error = await CannedResponse.ErrorAsync(async exchange =>
        {
            await exchange.WriteHeadAsync(409, "Content-Length: 500", "Content-Type: application/json", "request-id: req_9");
            await exchange.WriteAsync("""{"detail":{"code":"dubbing_not_found","mess""");
            exchange.Close();
        });

        error.Should().BeOfType<DubbingConflictException>();
        error.RequestId.Should().Be("req_9");
        error.ResponseBody.Should().StartWith("""{"detail":{"code":""");
    }

    [Fact]
    public async Task A_body_that_stalls_is_mapped_by_its_status()
    {
        await using var server = LoopbackServer.Start(async exchange =>
        {
            await exchange.WriteHeadAsync(403, "Content-Length: 500", "Content-Type: application/json");
            await exchange.WriteAsync("{");
            await exchange.StallAsync();
        });
        var time = new TestTime();
        using var client = CannedResponse.Client(server.Address, time);

        var call = client.Dubbing.GetAsync("x");
        await time.WaitForLimitAsync(TimeSpan.FromSeconds(60));
        time.Advance(TimeSpan.FromSeconds(61));

        await Assert.ThrowsAsync<DubbingPermissionException>(() => call);
    }

    [Fact]
    public async Task A_failed_billed_request_reports_when_it_may_have_been_accepted()
    {
        var ambiguous = await Assert.ThrowsAsync<DubbingServerException>(() => CannedResponse.ReadAsync(
            client => client.Dubbing.CreateAsync(CannedResponse.Request()), exchange => exchange.RespondAsync(500, """{"detail":"Oops"}""")));
        var refused = await Assert.ThrowsAsync<DubbingValidationException>(() => CannedResponse.ReadAsync(
            client => client.Dubbing.CreateAsync(CannedResponse.Request()), exchange => exchange.RespondAsync(400, """{"detail":"No"}""")));

        ambiguous.MayHaveBeenAccepted.Should().BeTrue();
        ambiguous.Message.Should().StartWith("Oops. (POST /v1/dubbing: 500)").And.Contain("billed twice");
        refused.MayHaveBeenAccepted.Should().BeFalse();
        refused.Message.Should().Be("No. (POST /v1/dubbing: 400)");
    }
}
