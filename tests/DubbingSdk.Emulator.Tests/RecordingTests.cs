using System.Net;
using System.Security.Cryptography;
using System.Text.Json;

namespace DubbingSdk.Emulator.Tests;

public sealed class RecordingTests
{
    [Fact]
    public async Task A_form_is_recorded_by_part_with_its_unknown_fields()
    {
        await using var session = await Session.StartAsync();
        var source = Sources.Wav(1);

        await session.CreateAsync(new Form().File("file", source).Text("target_lang", "es").Text("keyterms", "harbour"));

        var recorded = session.Emulator.Requests.Should().ContainSingle().Subject;
        recorded.Method.Should().Be("POST");
        recorded.Path.Should().Be("/v1/dubbing");
        recorded.RawQuery.Should().BeEmpty();
        recorded.Operation.Should().Be("POST /v1/dubbing");
        recorded.StatusCode.Should().Be(200);
        recorded.ReceivedAt.Should().Be(session.Time.GetUtcNow());
        recorded.BodyLength.Should().BeGreaterThan(source.Length);
        recorded.UnknownFields.Should().Equal("keyterms");
        recorded.Parts.Select(part => part.Name).Should().Equal("file", "target_lang", "keyterms");
        var file = recorded.Parts[0];
        (file.FileName, file.ContentType, file.Length, file.Text).Should().Be(("clip.wav", "audio/wav", (long)source.Length, null));
        file.Sha256.Should().Be(Convert.ToHexString(SHA256.HashData(source)).ToLowerInvariant());
        (recorded.Parts[1].FileName, recorded.Parts[1].Text, recorded.Parts[1].Sha256).Should().Be((null, "es", null));
    }

    [Fact]
    public async Task Requests_are_recorded_in_order_as_received_on_the_wire()
    {
        await using var session = await Session.StartAsync();

        await session.GetAsync("/v1/dubbing/a%2Fb?extra=1&x=%20");
        await session.GetAsync("/v1/dubbing?page_size=5&extra=1");

        var requests = session.Emulator.Requests;
        requests.Select(request => request.Path).Should().Equal("/v1/dubbing/a%2Fb", "/v1/dubbing");
        requests[0].RawQuery.Should().Be("?extra=1&x=%20");
        requests[0].Operation.Should().Be("GET /v1/dubbing/{dubbing_id}");
        requests[0].StatusCode.Should().Be(404);
        requests[1].UnknownFields.Should().Equal("extra");
        requests[1].StatusCode.Should().Be(200);
    }

    [Fact]
    public async Task A_key_is_never_recorded()
    {
        await using var session = await Session.StartAsync(keys: [Session.Key]);
        await session.CreateAsync();
        await session.SendAsync(HttpMethod.Get, "/v1/dubbing", null, headers => headers.Add("Authorization", "Bearer " + Session.Key));

        var dump = JsonSerializer.Serialize(session.Emulator.Requests);

        dump.Should().Contain("clip.wav").And.NotContain(Session.Key);
        session.Emulator.Requests.Should().OnlyContain(request => request.HasApiKey);
    }

    [Fact]
    public async Task Every_request_is_reported_when_it_has_ended()
    {
        var lines = new List<string>();
        var emulator = await DubbingEmulator.StartAsync(new DubbingEmulatorOptions
        {
            OnRequest = request => lines.Add($"{request.Method} {request.Path} {request.StatusCode} {request.Elapsed >= TimeSpan.Zero}"),
        });
        using (var client = new HttpClient { BaseAddress = emulator.BaseAddress })
            await client.GetAsync("/v1/dubbing");

        await emulator.DisposeAsync();

        lines.Should().Equal("GET /v1/dubbing 401 True");
    }

    [Fact]
    public async Task Two_emulators_share_no_state()
    {
        await using var first = await Session.StartAsync();
        await using var second = await Session.StartAsync();
        var id = await first.CreateAsync();

        (await second.GetAsync($"/v1/dubbing/{id}")).Status.Should().Be(HttpStatusCode.NotFound);
        first.Emulator.BaseAddress.Should().NotBe(second.Emulator.BaseAddress);
        second.Emulator.CreditsUsed.Should().Be(0);
    }
}
