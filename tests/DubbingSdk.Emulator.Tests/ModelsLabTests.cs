using System.Net;

namespace DubbingSdk.Emulator.Tests;

public sealed class ModelsLabTests(SharedServers shared) : IClassFixture<SharedServers>
{
    [Fact]
    public async Task A_dub_is_processing_with_an_estimate_until_it_is_done()
    {
        await using var session = await ModelsLab.StartAsync();

        var created = await session.CreateAsync();
        session.Time.Advance(3.39);
        var late = await session.FetchAsync(created);
        session.Time.Advance(0.01);
        var done = await session.FetchAsync(created);

        ((string?)created["status"]).Should().Be("processing");
        created["eta"]!.ToJsonString().Should().Be("4");
        ((string?)created["fetch_result"]).Should().Be($"{session.Address}/v6/voice/fetch/{created["id"]}");
        created["output"]!.AsArray().Should().BeEmpty();
        ((long)created["id"]!).Should().BePositive();
        late["eta"]!.ToJsonString().Should().Be("1");
        ((string?)done["status"]).Should().Be("success");
        ((double)done["generationTime"]!).Should().BeApproximately(3.4, 1e-9);
        ((double)done["audio_time"]!).Should().Be(12);
        done["id"]!.ToJsonString().Should().Be(created["id"]!.ToJsonString());
        session.Emulator.CreditsUsed.Should().Be(ModelsLab.Price);
        session.Last.Operation.Should().Be("POST /modelslab/api/v6/voice/fetch/{id}");
    }

    [Fact]
    public async Task The_output_needs_no_key_and_is_available_at_its_link_when_the_dub_is_done()
    {
        await using var session = await ModelsLab.StartAsync();
        var created = await session.CreateAsync(session.VideoSource());
        var link = (string)created["future_links"]![0]!;

        var early = await Projects.FetchUrlAsync(link);
        session.Time.Advance(60);
        var future = await Projects.FetchUrlAsync(link);
        var done = await session.FetchAsync(created);
        var output = await Projects.FetchUrlAsync((string)done["output"]![0]!);
        var twin = await Projects.FetchUrlAsync((string)done["proxy_links"]![0]!);

        early.Status.Should().Be(HttpStatusCode.NotFound);
        output.ContentType.Should().Be("video/mp4");
        new Mp4Reader(output.Bytes).Seconds.Should().Be(12);
        future.Bytes.Should().Equal(output.Bytes);
        twin.Bytes.Should().Equal(output.Bytes);
    }

    [Theory]
    [InlineData(false, "video/mp4")]
    [InlineData(true, "audio/mpeg")]
    public async Task A_dubbed_video_is_audio_only_when_configured(bool outputsAudio, string type)
    {
        await using var session = await ModelsLab.StartAsync(new ModelsLabOptions { OutputsAudio = outputsAudio });

        var done = await session.FetchDoneAsync(session.VideoSource());

        (await Projects.FetchUrlAsync((string)done["output"]![0]!)).ContentType.Should().Be(type);
    }

    [Fact]
    public async Task A_dub_completes_at_once_when_configured()
    {
        await using var session = await ModelsLab.StartAsync(new ModelsLabOptions { CompletesAtOnce = true });

        var created = await session.CreateAsync();

        ((string?)created["status"]).Should().Be("success");
        Mp3Reader.Seconds((await Projects.FetchUrlAsync((string)created["output"]![0]!)).Bytes).Should().BeApproximately(12, 0.05);
    }

    [Fact]
    public async Task Omitted_fields_have_the_defaults_hindi_and_spanish_dub()
    {
        await using var session = await ModelsLab.StartAsync();

        var meta = (await session.CreateAsync())["meta"]!;

        ((string?)meta["source_lang"]).Should().Be("hi");
        ((string?)meta["file_prefix"]).Should().Be("spanish_dub");
        ((string?)meta["voice_model"]).Should().Be("kokoro");
        ((double)meta["speed"]!).Should().Be(1);
        meta["key"].Should().BeNull();
    }

    [Fact]
    public async Task Every_documented_field_is_accepted_and_used()
    {
        await using var session = await ModelsLab.StartAsync();

        var created = await session.CreateAsync(new("https://a.b/c"), """
            ,"source_lang":"en","voice_id":"henry","voice_model":"v","speed":1.5,"file_prefix":"mine","base64":false,"seed":7,"webhook":null,
            "track_id":null,"num_speakers":1
            """);

        created["meta"]!.ToJsonString().Should().Be("""
            {"init_video":"https://a.b/c","source_lang":"en","output_lang":"es","voice_id":"henry","voice_model":"v","speed":1.5,"file_prefix":"mine","base64":false,"seed":7}
            """.Trim());
        ((string?)created["future_links"]![0]).Should().Contain("/mine_");
        session.Last.UnknownFields.Should().Equal("num_speakers");
    }

    [Theory]
    [InlineData("")]
    [InlineData("data:audio/wav;base64,")]
    public async Task A_source_can_be_uploaded_as_base64(string prefix)
    {
        await using var session = await ModelsLab.StartAsync();

        await session.DoAsync("POST", ModelsLab.Create, ModelsLab.DubJson(prefix + Convert.ToBase64String(Sources.Wav(12)), ""","base64":true"""));

        session.Emulator.CreditsUsed.Should().Be(ModelsLab.Price);
    }

    [Theory]
    [InlineData("""{"key":"k","output_lang":"es"}""", "init_video")]
    [InlineData("""{"key":"k","init_video":"talk.mp4","output_lang":"es"}""", "init_video")]
    [InlineData("""{"key":"k","init_video":"https://a.b/c","output_lang":"es","base64":true}""", "init_video")]
    [InlineData("""{"key":"k","init_video":"https://a.b/c"}""", "output_lang")]
    [InlineData("""{"key":"k","init_video":"https://a.b/c","output_lang":"de"}""", "output_lang")]
    [InlineData("""{"key":"k","init_video":"https://a.b/c","output_lang":"es","source_lang":1}""", "source_lang")]
    [InlineData("""{"key":"k","init_video":"https://a.b/c","output_lang":"es","voice_id":1}""", "voice_id")]
    [InlineData("""{"key":"k","init_video":"https://a.b/c","output_lang":"es","voice_model":1}""", "voice_model")]
    [InlineData("""{"key":"k","init_video":"https://a.b/c","output_lang":"es","speed":"1"}""", "speed")]
    [InlineData("""{"key":"k","init_video":"https://a.b/c","output_lang":"es","file_prefix":1}""", "file_prefix")]
    [InlineData("""{"key":"k","init_video":"https://a.b/c","output_lang":"es","base64":"no"}""", "base64")]
    [InlineData("""{"key":"k","init_video":"https://a.b/c","output_lang":"es","seed":-1}""", "seed")]
    [InlineData("""{"key":"k","init_video":"https://a.b/c","output_lang":"es","webhook":"here"}""", "webhook")]
    [InlineData("""{"key":"k","init_video":"https://a.b/c","output_lang":"es","track_id":1.5}""", "track_id")]
    public async Task An_invalid_request_is_rejected(string order, string field)
    {
        var session = await shared.ModelsLabAsync();

        var response = await session.PostAsync(ModelsLab.Create, order);

        response.Status.Should().Be(HttpStatusCode.BadRequest);
        ((string?)response.Json["status"]).Should().Be("error");
        ((string?)response.Json["message"]).Should().StartWith(field + ": ");
        session.Emulator.CreditsUsed.Should().Be(0);
    }

    [Theory]
    [InlineData("{}", 401)]
    [InlineData("""{"key":" "}""", 401)]
    [InlineData("""{"key":"other"}""", 401)]
    [InlineData("""{"key":5}""", 401)]
    [InlineData("[]", 400)]
    [InlineData("{", 400)]
    public async Task The_key_is_required_in_the_body(string body, int status)
    {
        await using var session = await ModelsLab.StartAsync(keys: [ServiceSession.Key]);
        session.KeyHeader = "x-api-key";

        foreach (var path in new[] { ModelsLab.Create, "/v6/voice/fetch/1", "/wallet_balance" })
        {
            var response = await session.PostAsync(path, body);

            ((int)response.Status).Should().Be(status);
            ((string?)response.Json["status"]).Should().Be("error");
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_key_is_never_recorded(bool isFaulted)
    {
        await using var session = await ModelsLab.StartAsync(keys: ["other", ServiceSession.Key]);
        if (isFaulted)
            session.Emulator.Faults.Add(Fault.Status(500) with { Route = "POST /modelslab/api/v6/voice/create_dubbing" });

        await session.PostAsync(ModelsLab.Create, ModelsLab.DubJson("https://a.b/c"));

        session.Last.Json.Should().Be("""{"key":"***","init_video":"https://a.b/c","output_lang":"es"}""");
        (session.Last.HasApiKey, session.Last.ApiKeyIndex).Should().Be((true, 1));
        session.Last.UnknownFields.Should().BeEmpty();
    }

    [Fact]
    public async Task An_invalid_request_is_rejected_with_200_when_configured()
    {
        await using var session = await ModelsLab.StartAsync(new ModelsLabOptions { RefusesWithOk = true });

        foreach (var response in new[] { await session.PostAsync(ModelsLab.Create, ModelsLab.Body()), await session.PostAsync("/wallet_balance", "{}") })
        {
            response.Status.Should().Be(HttpStatusCode.OK);
            ((string?)response.Json["status"]).Should().Be("error");
        }
    }

    [Theory]
    [InlineData(false, false, "error", "message")]
    [InlineData(true, false, "failed", "message")]
    [InlineData(false, true, "error", "messege")]
    public async Task A_failure_is_reported_with_200(bool saysFailed, bool isMisspelt, string status, string member)
    {
        await using var session = await ModelsLab.StartAsync(new ModelsLabOptions { ReportsFailed = saysFailed, MisspellsMessage = isMisspelt });
        session.Emulator.FailNext("It broke.");

        var created = await session.CreateAsync();
        session.Time.Advance(60);
        var failed = await session.FetchAsync(created);

        ((string?)failed["status"]).Should().Be(status);
        ((string?)failed[member]).Should().Be("It broke.");
        (await Projects.FetchUrlAsync((string)created["future_links"]![0]!)).Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_unreadable_source_fails_the_dub()
    {
        await using var session = await ModelsLab.StartAsync();

        var failed = await session.FetchDoneAsync(session.Source(Sources.Junk()));

        ((string?)failed["message"]).Should().Contain("not a readable");
    }

    [Fact]
    public async Task Ids_are_strings_and_estimates_fractions_when_configured()
    {
        await using var session = await ModelsLab.StartAsync(new ModelsLabOptions { TextIds = true, FractionalEta = true });

        var created = await session.CreateAsync();

        ((double)created["eta"]!).Should().BeApproximately(3.4, 1e-9);
        ((string?)created["id"]).Should().NotBeNullOrEmpty();
        ((string?)(await session.FetchAsync(created))["id"]).Should().Be((string?)created["id"]);
    }

    [Fact]
    public async Task A_full_queue_states_retry_after_in_the_body()
    {
        await using var session = await ModelsLab.StartAsync(new ModelsLabOptions { MaximumQueued = 2 });
        await session.CreateAsync();
        session.Time.Advance(1);
        await session.CreateAsync();

        var full = await session.PostAsync(ModelsLab.Create, ModelsLab.DubJson(session.Source().OriginalString));
        session.Time.Advance(2.4);
        await session.CreateAsync();

        full.Status.Should().Be(HttpStatusCode.TooManyRequests);
        full.Json["retry_after"]!.ToJsonString().Should().Be("3");
        full.Header("Retry-After").Should().BeNull();
        session.Emulator.CreditsUsed.Should().Be(3 * ModelsLab.Price);
    }

    [Fact]
    public async Task Insufficient_credits_are_402()
    {
        await using var session = await ModelsLab.StartAsync(credits: ModelsLab.Price - 1);

        var response = await session.PostAsync(ModelsLab.Create, ModelsLab.DubJson(session.Source().OriginalString));

        response.Status.Should().Be(HttpStatusCode.PaymentRequired);
        ((string?)response.Json["message"]).Should().Be("Insufficient credits.");
    }

    [Fact]
    public async Task The_balance_is_that_of_the_emulator()
    {
        await using var session = await ModelsLab.StartAsync(credits: 1_000);
        await session.CreateAsync();

        (await session.DoAsync("POST", "/wallet_balance", ModelsLab.Body())).ToJsonString()
            .Should().Be("""{"status":"success","data":{"balance":600,"currency":"USD"}}""");
    }

    [Fact]
    public async Task An_unknown_id_is_an_error()
    {
        await using var session = await ModelsLab.StartAsync();

        var response = await session.PostAsync("/v6/voice/fetch/1", ModelsLab.Body());

        response.Status.Should().Be(HttpStatusCode.BadRequest);
        ((string?)response.Json["status"]).Should().Be("error");
    }

    [Theory]
    [InlineData("GET", "/v6/voice/create_dubbing", 405)]
    [InlineData("POST", "/v7/voice/create-dubbing", 404)]
    public async Task An_unknown_path_is_an_error_in_the_shape_of_the_service(string method, string path, int status)
    {
        await using var session = await ModelsLab.StartAsync();

        var response = await session.SendAsync(method, path, method == "POST" ? "{}" : null);

        ((int)response.Status).Should().Be(status);
        ((string?)response.Json["status"]).Should().Be("error");
    }

    [Fact]
    public async Task The_key_is_echoed_when_configured()
    {
        await using var session = await ModelsLab.StartAsync(new ModelsLabOptions { EchoesKey = true });

        var created = await session.CreateAsync();
        var refused = await session.PostAsync(ModelsLab.Create, ModelsLab.Body());

        ((string?)created["meta"]!["key"]).Should().Be(ServiceSession.Key);
        ((string?)refused.Json["message"]).Should().Contain(ServiceSession.Key);
    }

    [Theory]
    [InlineData("5", "5")]
    [InlineData("\"mine\"", "\"mine\"")]
    public async Task A_webhook_is_called_without_a_signature_when_the_dub_is_done(string trackId, string echo)
    {
        using var receiver = new WebhookReceiver();
        await using var session = await ModelsLab.StartAsync();
        var created = await session.CreateAsync(more: $",\"webhook\":\"{receiver.Address}done\",\"track_id\":{trackId}");

        session.Time.Advance(3.39);
        session.Emulator.Webhooks.Deliveries.Should().BeEmpty();
        session.Time.Advance(0.01);
        var received = await receiver.NextAsync();
        var delivery = (await session.Emulator.Webhooks.WaitForAsync(1)).Should().ContainSingle().Subject;

        (received.Method, received.Target, received.Signature).Should().Be(("POST", "/done", ""));
        received.Json.AsObject().Select(member => member.Key).Should().Equal("status", "id", "output", "generationTime", "meta", "track_id");
        ((string?)received.Json["status"]).Should().Be("success");
        received.Json["id"]!.ToJsonString().Should().Be(created["id"]!.ToJsonString());
        received.Json["track_id"]!.ToJsonString().Should().Be(echo);
        (await Projects.FetchUrlAsync((string)received.Json["output"]![0]!)).Status.Should().Be(HttpStatusCode.OK);
        (delivery.Type, delivery.Signature, delivery.StatusCode).Should().Be(("success", null, 200));
    }

    [Fact]
    public async Task A_webhook_is_called_for_a_failure_and_its_event_can_be_repeated()
    {
        using var receiver = new WebhookReceiver();
        await using var session = await ModelsLab.StartAsync();
        session.Emulator.FailNext("It broke.");
        await session.CreateAsync(more: $",\"webhook\":\"{receiver.Address}done\",\"track_id\":5");
        session.Time.Advance(60);
        var received = await receiver.NextAsync();

        session.Emulator.Webhooks.Repeat(session.Emulator.Webhooks.Deliveries[0]);
        var again = await receiver.NextAsync();

        received.Json.AsObject().Select(member => member.Key).Should().Equal("status", "id", "message", "track_id");
        ((string?)received.Json["status"]).Should().Be("failed");
        ((string?)received.Json["message"]).Should().Be("It broke.");
        again.Body.Should().Be(received.Body);
    }

    [Fact]
    public async Task A_webhook_outside_the_loopback_interface_is_never_called()
    {
        await using var session = await ModelsLab.StartAsync();

        await session.CreateAsync(more: ""","webhook":"https://example.com/done" """);
        session.Time.Advance(60);

        session.Emulator.Webhooks.Deliveries.Should().BeEmpty();
    }
}
