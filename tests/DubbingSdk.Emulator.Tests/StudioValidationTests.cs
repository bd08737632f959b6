using System.Net;

namespace DubbingSdk.Emulator.Tests;

public sealed class StudioValidationTests(SharedServers shared) : IClassFixture<SharedServers>
{
    private const string Segment = "/segment/none/es";
    private const string NewSegment = "/speaker/speaker_0/segment";
    private const string Speaker = "/speaker/speaker_0";

    [Theory]
    [InlineData("POST", "/language", "{}", """["body","language"]""", "missing")]
    [InlineData("POST", "/language", """{"language":7}""", """["body","language"]""", "string_type")]
    [InlineData("POST", NewSegment, "{}", """["body","start_time"] ["body","end_time"]""", "missing missing")]
    [InlineData("POST", NewSegment, """{"start_time":"0","end_time":null}""", """["body","start_time"] ["body","end_time"]""", "float_type float_type")]
    [InlineData("POST", NewSegment, """{"start_time":0,"end_time":1,"text":[]}""", """["body","text"]""", "string_type")]
    [InlineData("POST", NewSegment, """{"start_time":0,"end_time":1,"translations":["a"]}""", """["body","translations"]""", "dict_type")]
    [InlineData("POST", NewSegment, """{"start_time":0,"end_time":1,"translations":{"es":null}}""", """["body","translations","es"]""", "string_type")]
    [InlineData("PATCH", Segment, """{"start_time":true}""", """["body","start_time"]""", "float_type")]
    [InlineData("PATCH", Segment, """{"end_time":"3"}""", """["body","end_time"]""", "float_type")]
    [InlineData("PATCH", Segment, """{"text":{}}""", """["body","text"]""", "string_type")]
    [InlineData("POST", "/migrate-segments", "{}", """["body","segment_ids"] ["body","speaker_id"]""", "missing missing")]
    [InlineData("POST", "/migrate-segments", """{"segment_ids":"a","speaker_id":null}""",
        """["body","segment_ids"] ["body","speaker_id"]""", "list_type string_type")]
    [InlineData("POST", "/transcribe", "{}", """["body","segments"]""", "missing")]
    [InlineData("POST", "/transcribe", """{"segments":null}""", """["body","segments"]""", "list_type")]
    [InlineData("POST", "/translate", """{"segments":["a",1]}""", """["body","segments",1] ["body","languages"]""", "string_type missing")]
    [InlineData("POST", "/translate", """{"segments":[],"languages":"es"}""", """["body","languages"]""", "list_type")]
    [InlineData("POST", "/dub", "{}", """["body","segments"] ["body","languages"]""", "missing missing")]
    [InlineData("POST", "/dub", """{"segments":{},"languages":[null]}""", """["body","segments"] ["body","languages",0]""", "list_type string_type")]
    [InlineData("PATCH", Speaker, """{"speaker_name":1,"voice_id":2}""", """["body","speaker_name"] ["body","voice_id"]""", "string_type string_type")]
    [InlineData("PATCH", Speaker, """{"voice_stability":1.01}""", """["body","voice_stability"]""", "less_than_equal")]
    [InlineData("PATCH", Speaker, """{"voice_similarity":-0.1,"languages":5}""",
        """["body","voice_similarity"] ["body","languages"]""", "greater_than_equal list_type")]
    [InlineData("POST", "/speaker", """{"voice_style":"1","speaker_name":false}""",
        """["body","speaker_name"] ["body","voice_style"]""", "string_type float_type")]
    [InlineData("POST", "/render/es", "{}", """["body","render_type"]""", "missing")]
    [InlineData("POST", "/render/es", """{"render_type":null}""", """["body","render_type"]""", "string_type")]
    [InlineData("POST", "/render/es", """{"render_type":"flac"}""", """["body","render_type"]""", "enum")]
    [InlineData("POST", "/render/es", """{"render_type":3,"normalize_volume":"true"}""",
        """["body","render_type"] ["body","normalize_volume"]""", "string_type bool_type")]
    public async Task A_field_of_a_wrong_type_is_named(string method, string path, string json, string locations, string types)
    {
        var studio = await shared.StudioAsync();

        var response = await studio.SendAsync(method, path, json);

        response.Status.Should().Be(HttpStatusCode.UnprocessableEntity, response.Text);
        Join(response, "loc").Should().Be(locations);
        Join(response, "type").Should().Be(string.Join(' ', types.Split(' ').Select(type => $"\"{type}\"")));
        response.Json["detail"]!.AsArray().Should().AllSatisfy(error => ((string?)error!["msg"]).Should().NotBeNullOrEmpty());
        ((int)(await studio.GetAsync())["version"]!).Should().Be(0);
    }

    [Theory]
    [InlineData(null, "application/json", "missing")]
    [InlineData("{\"segments\":[", "application/json", "json_invalid")]
    [InlineData("{\"segments\":[],\"segments\":[]}", "application/json", "json_invalid")]
    [InlineData("[]", "application/json", "model_attributes_type")]
    [InlineData("7", "application/json", "model_attributes_type")]
    [InlineData("null", "application/json", "model_attributes_type")]
    [InlineData("{\"segments\":[]}", "text/plain", "model_attributes_type")]
    public async Task A_body_that_is_not_an_object_is_rejected(string? body, string contentType, string type)
    {
        var studio = await shared.StudioAsync();

        var response = await studio.SendAsync("POST", "/transcribe", body, contentType);

        response.Status.Should().Be(HttpStatusCode.UnprocessableEntity);
        Join(response, "loc").Should().Be("""["body"]""");
        Join(response, "type").Should().Be($"\"{type}\"");
    }

    [Fact]
    public async Task A_body_is_validated_before_the_dub_is_found()
    {
        await using var session = await Session.StartAsync();

        var response = await session.SendAsync(HttpMethod.Post, "/v1/dubbing/resource/none/render/es", new StringContent("{}", null, "application/json"));

        response.Status.Should().Be(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Unknown_fields_are_accepted_and_recorded()
    {
        await using var studio = await Studio.OpenAsync();

        await studio.DoAsync("POST", "/render/es", """{"render_type":"mp3","normalize_volume":null,"bitrate":320}""");

        var recorded = studio.Session.Emulator.Requests[^1];
        recorded.Operation.Should().Be("POST /v1/dubbing/resource/{dubbing_id}/render/{language}");
        recorded.UnknownFields.Should().Equal("bitrate");
        recorded.Json.Should().Contain("\"bitrate\":320");
    }

    [Fact]
    public async Task The_studio_requires_a_key()
    {
        await using var studio = await Studio.OpenAsync();
        studio.Session.Client.DefaultRequestHeaders.Clear();

        (await studio.SendAsync("GET", "")).Status.Should().Be(HttpStatusCode.Unauthorized);
    }

    private static string Join(ReadResponse response, string member) =>
        string.Join(' ', response.Json["detail"]!.AsArray().Select(error => error![member]!.ToJsonString()));
}
