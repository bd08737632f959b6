using System.Net;
using System.Text;

namespace DubbingSdk.Emulator.Tests;

public sealed class CreateTests(SharedServers shared) : IClassFixture<SharedServers>
{
    private const string CsvHeader = "speaker,start_time,end_time,transcription,translation\n";

    private static readonly Dictionary<string, (Form Form, string Code)> BadRequests = new()
    {
        ["no source"] = (new Form().Text("target_lang", "es"), "missing_required_field"),
        ["two sources"] = (Form.Dub().Text("source_url", "https://example.com/a.mp4"), "invalid_parameters"),
        ["bad address"] = (new Form().Text("source_url", "not an address").Text("target_lang", "es"), "invalid_parameters"),
        ["octet-stream"] = (new Form().File("file", Sources.Wav(1), "application/octet-stream").Text("target_lang", "es"), "invalid_file_type"),
        ["no type"] = (new Form().File("file", Sources.Wav(1), null).Text("target_lang", "es"), "invalid_file_type"),
        ["no target"] = (new Form().File("file", Sources.Wav(1)), "empty_target_language"),
        ["empty target"] = (new Form().File("file", Sources.Wav(1)).Text("target_lang", ""), "empty_target_language"),
        ["track without csv"] = (Form.Dub().File("foreground_audio_file", Sources.Wav(1)), "invalid_parameters"),
        ["manual without csv"] = (Form.Dub().Text("mode", "manual"), "missing_required_field"),
        ["manual without tracks"] = (Form.Dub().Text("mode", "manual").File("csv_file", Encoding.UTF8.GetBytes(CsvHeader), "text/csv"), "missing_required_field"),
        ["bad csv"] = (Manual("speaker,start,end,text\n"), "invalid_parameters"),
        ["backward range"] = (Form.Dub().Text("start_time", "5").Text("end_time", "5"), "invalid_parameters"),
    };

    public static TheoryData<string> BadRequestNames => [.. BadRequests.Keys];

    [Theory]
    [MemberData(nameof(BadRequestNames))]
    public async Task An_invalid_dub_is_rejected(string name)
    {
        var (form, code) = BadRequests[name];
        var session = await shared.SessionAsync();

        var response = await session.PostAsync(form);

        response.Status.Should().Be(HttpStatusCode.BadRequest);
        ((string?)response.Json["detail"]!["code"]).Should().Be(code);
        session.Emulator.CreditsUsed.Should().Be(0);
        (await session.GetAsync("/v1/dubbing")).Json["dubs"]!.AsArray().Should().BeEmpty();
    }

    [Theory]
    [InlineData("num_speakers", "two", "int_parsing")]
    [InlineData("num_speakers", "-1", "greater_than_equal")]
    [InlineData("start_time", "1.5", "int_parsing")]
    [InlineData("end_time", "x", "int_parsing")]
    [InlineData("watermark", "maybe", "bool_parsing")]
    [InlineData("highest_resolution", "2", "bool_parsing")]
    [InlineData("drop_background_audio", "x", "bool_parsing")]
    [InlineData("use_profanity_filter", "x", "bool_parsing")]
    [InlineData("dubbing_studio", "x", "bool_parsing")]
    [InlineData("disable_voice_cloning", "x", "bool_parsing")]
    [InlineData("csv_fps", "many", "float_parsing")]
    [InlineData("mode", "semi", "enum")]
    [InlineData("csv_file", "a text", "value_error")]
    public async Task A_field_of_the_wrong_type_is_named(string field, string value, string type)
    {
        var session = await shared.SessionAsync();

        var response = await session.PostAsync(Form.Dub().Text(field, value));

        response.Status.Should().Be(HttpStatusCode.UnprocessableEntity);
        var error = response.Json["detail"]!.AsArray().Should().ContainSingle().Subject!;
        error["loc"]!.ToJsonString().Should().Be($"""["body","{field}"]""");
        ((string?)error["type"]).Should().Be(type);
        ((string?)error["msg"]).Should().NotBeNullOrEmpty();
    }

    [Fact]
    public async Task A_file_without_a_name_is_read_as_text()
    {
        await using var session = await Session.StartAsync();

        var response = await session.PostAsync(new Form().Text("file", "bytes").Text("target_lang", "es"));

        response.Status.Should().Be(HttpStatusCode.UnprocessableEntity);
        ((string?)response.Json["detail"]![0]!["msg"]).Should().Be("Expected UploadFile, received str");
    }

    [Fact]
    public async Task A_body_that_is_not_a_form_is_rejected()
    {
        await using var session = await Session.StartAsync();

        var json = await session.SendAsync(HttpMethod.Post, "/v1/dubbing", new StringContent("{}", Encoding.UTF8, "application/json"));
        var broken = new StringContent("--b\r\nno form");
        broken.Headers.ContentType = new("multipart/form-data") { Parameters = { new("boundary", "b") } };
        var malformed = await session.SendAsync(HttpMethod.Post, "/v1/dubbing", broken);

        ((string?)json.Json["detail"]!["code"]).Should().Be("invalid_content_type");
        session.Emulator.Requests[0].Json.Should().Be("{}");
        malformed.Status.Should().Be(HttpStatusCode.BadRequest);
        malformed.Text.Should().Be("""{"detail":"There was an error parsing the body"}""");
    }

    [Fact]
    public async Task An_accepted_dub_has_an_id_an_estimate_and_one_charge()
    {
        await using var session = await Session.StartAsync(credits: 1_000);

        var response = await session.PostAsync(Form.Dub(seconds: 10.5));

        ((string?)response.Json["dubbing_id"]).Should().NotBeNullOrEmpty();
        ((double)response.Json["expected_duration_sec"]!).Should().BeApproximately(3.1, 1e-9);
        response.Header("character-cost").Should().Be("350");
        session.Emulator.CreditsUsed.Should().Be(350);
        session.Emulator.CreditsRemaining.Should().Be(650);
    }

    [Theory]
    [InlineData("audio")]
    [InlineData("manual")]
    [InlineData("studio without target")]
    [InlineData("csv in automatic mode")]
    [InlineData("unknown source")]
    public async Task A_valid_dub_is_accepted(string name)
    {
        var form = name switch
        {
            "manual" => Manual(CsvHeader + "0,0,1,Hello,Hola\n"),
            "studio without target" => new Form().File("file", Sources.Wav(1)).Text("dubbing_studio", "true"),
            "csv in automatic mode" => Form.Dub().File("csv_file", Encoding.UTF8.GetBytes("anything"), "text/csv"),
            "unknown source" => new Form().Text("source_url", "https://example.com/watch").Text("target_lang", "es"),
            _ => Form.Dub(),
        };
        await using var session = await Session.StartAsync();

        var id = await session.FinishAsync(form);

        ((string?)(await session.GetAsync($"/v1/dubbing/{id}")).Json["status"]).Should().Be("dubbed");
    }

    [Fact]
    public async Task Only_the_chosen_range_is_charged()
    {
        await using var session = await Session.StartAsync();

        await session.CreateAsync(Form.Dub(seconds: 30).Text("start_time", "12").Text("end_time", "18"));

        session.Emulator.CreditsUsed.Should().Be(200);
    }

    [Fact]
    public async Task A_loopback_source_is_fetched_and_another_has_the_assumed_length()
    {
        await using var session = await Session.StartAsync();
        var source = await session.FinishAsync(Form.Dub(seconds: 4));
        await using var open = await DubbingEmulator.StartAsync(new DubbingEmulatorOptions { TimeProvider = session.Time });
        open.Faults.Add(Fault.Status(200) with { Body = "RIFF is missing here", ContentType = "audio/wav", Times = 1 });

        var bad = await session.FinishAsync(new Form().Text("source_url", $"{open.BaseAddress}clip.wav").Text("target_lang", "es"));
        var gone = await session.FinishAsync(new Form().Text("source_url", $"{open.BaseAddress}v1/dubbing/{source}").Text("target_lang", "es"));
        var assumed = await session.FinishAsync(new Form().Text("source_url", "https://example.com/x.mp4").Text("target_lang", "es"));

        ((string?)(await session.GetAsync($"/v1/dubbing/{bad}")).Json["error"]).Should().Contain("not a readable");
        ((string?)(await session.GetAsync($"/v1/dubbing/{gone}")).Json["error"]).Should().Contain("could not be fetched");
        (await session.GetAsync($"/v1/dubbing/{assumed}")).Json["media_metadata"]!.ToJsonString()
            .Should().Be("""{"content_type":"video/mp4","duration":30}""");
        open.Requests.Select(request => request.Path).Should().Equal("/clip.wav", $"/v1/dubbing/{source}");
    }

    [Fact]
    public async Task A_fetched_source_is_measured()
    {
        await using var session = await Session.StartAsync();
        using var listener = new FileServer(Sources.Wav(7), "audio/wav");

        var id = await session.FinishAsync(new Form().Text("source_url", $"{listener.Address}talk.wav").Text("target_lang", "es"));

        var dub = (await session.GetAsync($"/v1/dubbing/{id}")).Json;
        ((string?)dub["name"]).Should().Be("talk.wav");
        dub["media_metadata"]!.ToJsonString().Should().Be("""{"content_type":"audio/wav","duration":7}""");
    }

    private static Form Manual(string csv) => Form.Dub().Text("mode", "manual")
        .File("csv_file", Encoding.UTF8.GetBytes(csv), "text/csv")
        .File("foreground_audio_file", Sources.Wav(1))
        .File("background_audio_file", Sources.Wav(1));
}
