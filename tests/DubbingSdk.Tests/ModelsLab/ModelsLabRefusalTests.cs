using System.Text.Json;
using System.Text.Json.Nodes;
using DubbingSdk.Tests.Support;
using WireMock.Matchers;
using WireMock.RequestBuilders;

namespace DubbingSdk.Tests.ModelsLab;

public class ModelsLabRefusalTests(StubbedService service) : IClassFixture<StubbedService>
{
    public static TheoryData<int, string, Type> Refusals => new()
    {
        { 200, """{"status":"error","message":"The init_video field is required."}""", typeof(DubbingApiException) },
        { 200, """{"status":"failed","messege":"No such voice."}""", typeof(DubbingApiException) },
        { 200, """{"status":"error","message":{"init_video":["is required"]}}""", typeof(DubbingApiException) },
        { 200, """{"status":"error","message":"Invalid API Key"}""", typeof(DubbingAuthenticationException) },
        { 200, """{"status":"error","message":"You have insufficient credits"}""", typeof(DubbingQuotaException) },
        { 200, """{"status":"error","message":"Your subscription has expired"}""", typeof(DubbingQuotaException) },
        { 200, """{"status":"error","message":"Your queue is full","retry_after":30}""", typeof(DubbingRateLimitException) },
        { 200, """{"status":"error","id":4711,"message":"No."}""", typeof(DubbingApiException) },
        { 400, """{"status":"error","message":"The output_lang is invalid."}""", typeof(DubbingValidationException) },
        { 401, """{"status":"error","message":"Invalid key"}""", typeof(DubbingAuthenticationException) },
        { 402, """{"status":"error","message":"No credits"}""", typeof(DubbingQuotaException) },
        { 403, """{"status":"error","message":"Not in your plan"}""", typeof(DubbingPermissionException) },
        { 429, """{"status":"error","message":"Queue full","retry_after":30}""", typeof(DubbingRateLimitException) },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task A_refusal_has_its_exception_and_nothing_was_accepted(int status, string body, Type expected)
    {
        service.Respond(body, status);
        using var client = ModelsLabDubs.Client(service.Address);

        var failure = await Record.ExceptionAsync(() => client.CreateAsync(ModelsLabDubs.Request));

        var refusal = failure.Should().BeOfType(expected).And.Subject.As<DubbingApiException>();
        refusal.MayHaveBeenAccepted.Should().BeFalse();
        var stated = JsonNode.Parse(body)!;
        var message = (stated["message"] ?? stated["messege"])!;
        refusal.Message.Should().StartWith(message.GetValueKind() == JsonValueKind.String ? message.GetValue<string>() : message.ToJsonString());
        refusal.RetryAfter.Should().Be(stated["retry_after"] is { } wait ? TimeSpan.FromSeconds(wait.GetValue<int>()) : null);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    public async Task A_server_error_is_ambiguous(int status)
    {
        service.Respond(ModelsLabDubs.Failed, status);
        using var client = ModelsLabDubs.Client(service.Address);

        var create = () => client.CreateAsync(ModelsLabDubs.Request);

        (await create.Should().ThrowAsync<DubbingServerException>()).Which.MayHaveBeenAccepted.Should().BeTrue();
    }

    [Fact]
    public async Task The_balance_is_returned()
    {
        service.Respond(
            Request.Create().WithPath("/api/wallet_balance").UsingPost().WithBody(new JsonMatcher($$"""{"key":"{{TestClient.Key}}"}""")),
            """{"status":"success","data":{"balance":12.34,"currency":"USD"}}""");
        using var client = ModelsLabDubs.Client(service.Address);

        var balance = await client.GetBalanceAsync();

        balance.Value.Balance.Should().Be(12.34m);
        balance.Value.Currency.Should().Be("USD");
    }

    [Fact]
    public async Task A_balance_that_is_refused_within_a_success_is_refused()
    {
        service.Respond("""{"status":"error","messege":"Invalid API key"}""");
        using var client = ModelsLabDubs.Client(service.Address);

        var ask = () => client.GetBalanceAsync();

        (await ask.Should().ThrowAsync<DubbingAuthenticationException>()).WithMessage("Invalid API key*");
    }

    [Fact]
    public async Task A_balance_request_is_a_read_and_is_retried()
    {
        service.Respond((502, "oops"), (200, """{"status":"success","data":{"balance":1}}"""));
        using var client = ModelsLabDubs.Client(service.Address, configure: options => options.Retries.MaxRetries = 1);

        (await client.GetBalanceAsync()).Value.Balance.Should().Be(1m);
    }
}
