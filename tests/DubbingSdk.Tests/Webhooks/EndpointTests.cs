using System.Net;
using DubbingSdk.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DubbingSdk.Tests.Webhooks;

public class EndpointTests
{
    [Fact]
    public async Task An_endpoint_takes_what_the_service_sends_and_refuses_the_rest()
    {
        await using var application = await StartAsync(options => options.Secrets = [Signed.Secret]);
        using var http = new HttpClient { BaseAddress = new Uri(application.Urls.Single()) };

        (await PostAsync(http, Signed.Body, Signed.Header())).Should().Be((HttpStatusCode.OK, "proj_1"));
        (await PostAsync(http, Signed.Body, Signed.Header("wsec_other"))).Should().Be((HttpStatusCode.BadRequest, "WrongSignature"));
        (await PostAsync(http, Signed.Body, null)).Should().Be((HttpStatusCode.BadRequest, "MissingSignature"));
    }

    [Theory]
    [InlineData(1_048_576, null)]
    [InlineData(1_048_577, DubbingWebhookFailure.BodyTooLong)]
    public async Task A_stream_is_read_up_to_a_mebibyte(int length, DubbingWebhookFailure? failure)
    {
        var body = Signed.Body.PadRight(length);
        var read = () => Signed.Verifier().ReadAsync(new MemoryStream(Signed.Bytes(body)), Signed.Header(body: body));

        if (failure is null)
            await read.Should().NotThrowAsync();
        else
            (await read.Should().ThrowAsync<DubbingWebhookException>()).Which.Failure.Should().Be(failure);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("t=now,v0=mine")]
    public async Task A_body_without_a_readable_signature_is_not_read(string? header)
    {
        using var body = new MemoryStream(Signed.Bytes(Signed.Body));

        var read = () => Signed.Verifier().ReadAsync(body, header);

        await read.Should().ThrowAsync<DubbingWebhookException>();
        body.Position.Should().Be(0);
    }

    [Fact]
    public async Task A_stream_is_read_to_its_end_and_left_open()
    {
        using var body = new MemoryStream(Signed.Bytes(Signed.Body));

        var seen = await Signed.Verifier().ReadAsync(body, Signed.Header());

        seen.Timestamp.Should().Be(new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero));
        body.CanRead.Should().BeTrue();
    }

    [Fact]
    public async Task Reading_can_be_cancelled()
    {
        var read = () => Signed.Verifier().ReadAsync(new MemoryStream(Signed.Bytes(Signed.Body)), Signed.Header(), new CancellationToken(canceled: true));

        await read.Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task Options_come_from_a_section_and_code_comes_last()
    {
        await using var provider = new ServiceCollection()
            .AddSingleton<TimeProvider>(new TestTime())
            .AddDubbingWebhooks(Section(("Secrets:0", "wsec_1"), ("Secrets:1", "wsec_2"), ("Tolerance", "00:00:10")), options => options.MaxBodyLength = Signed.Body.Length)
            .BuildServiceProvider();
        var verifier = provider.GetRequiredService<DubbingWebhookVerifier>();

        verifier.Verify(Signed.Bytes(Signed.Body), Signed.Header("wsec_1"));
        (await verifier.ReadAsync(new MemoryStream(Signed.Bytes(Signed.Body)), Signed.Header("wsec_2", Signed.Now - 10))).Should().BeOfType<DubbingProjectReadyEvent>();
        var old = () => verifier.Verify(Signed.Bytes(Signed.Body), Signed.Header("wsec_2", Signed.Now - 11));
        var longer = () => verifier.ReadAsync(new MemoryStream(Signed.Bytes(Signed.Body + " ")), Signed.Header("wsec_2", body: Signed.Body + " "));

        old.Should().Throw<DubbingWebhookException>().Which.Failure.Should().Be(DubbingWebhookFailure.OutsideTolerance);
        (await longer.Should().ThrowAsync<DubbingWebhookException>()).Which.Failure.Should().Be(DubbingWebhookFailure.BodyTooLong);
        provider.GetRequiredService<DubbingWebhookVerifier>().Should().BeSameAs(verifier);
    }

    [Fact]
    public async Task A_validation_error_stops_the_application_when_it_starts()
    {
        var section = () => StartAsync(services => services.AddDubbingWebhooks(Section(("Secrets:0", ""), ("Tolerance", "00:00:00"))));
        var code = () => StartAsync(services => services.AddDubbingWebhooks(_ => { }));

        (await section.Should().ThrowAsync<OptionsValidationException>()).Which.Failures.Should().Equal(
            "Dubbing:Webhooks:Secrets must hold at least one secret, and no empty one. The service shows the secret when the webhook is created.",
            "Dubbing:Webhooks:Tolerance must be more than zero.");
        (await code.Should().ThrowAsync<OptionsValidationException>()).Which.Failures.Should().ContainSingle().Which.Should().StartWith("DubbingWebhookOptions.Secrets must hold");
    }

    [Fact]
    public void Registering_twice_adds_up()
    {
        var services = new ServiceCollection().AddDubbingWebhooks(options => options.Secrets = [Signed.Secret]).AddDubbingWebhooks(options => options.TimeProvider = new TestTime());
        using var provider = services.BuildServiceProvider();

        provider.GetServices<DubbingWebhookVerifier>().Should().ContainSingle().Which.Verify(Signed.Bytes(Signed.Body), Signed.Header());
    }

    private static Task<WebApplication> StartAsync(Action<DubbingWebhookOptions> configure) => StartAsync(services => services.AddSingleton<TimeProvider>(new TestTime()).AddDubbingWebhooks(configure));

    private static async Task<WebApplication> StartAsync(Action<IServiceCollection> register)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        register(builder.Services);
        var application = builder.Build();
        application.MapPost("/webhooks", async (HttpRequest request, DubbingWebhookVerifier verifier, CancellationToken cancellationToken) =>
        {
            try
            {
                var seen = await verifier.ReadAsync(request.Body, request.Headers[DubbingWebhookVerifier.SignatureHeader], cancellationToken);
                return Results.Text(((DubbingProjectReadyEvent)seen).ProjectId);
            }
            catch (DubbingWebhookException failure)
            {
                return Results.Text($"{failure.Failure}", statusCode: 400);
            }
        });
        await application.StartAsync();
        return application;
    }

    private static async Task<(HttpStatusCode Status, string Text)> PostAsync(HttpClient http, string body, string? header)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "webhooks") { Content = new StringContent(body) };
        if (header is not null)
            request.Headers.Add("ElevenLabs-Signature", header);
        using var response = await http.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    private static IConfigurationSection Section(params (string Key, string Value)[] values)
    {
        var settings = new Dictionary<string, string?>();
        foreach (var (key, value) in values)
            settings[$"Dubbing:Webhooks:{key}"] = value;
        return new ConfigurationBuilder().AddInMemoryCollection(settings).Build().GetSection("Dubbing:Webhooks");
    }
}
