using System.Text.Json;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Errors;

public class DubReadingTests
{
    private const string Whole = """
        {
          "dubbing_id": "dub1", "name": "Welcome", "status": "dubbed", "source_language": "en", "target_languages": ["es", "pt"], "editable": true,
          "created_at": "2026-08-14T09:30:00.5+02:00", "media_metadata": {"content_type": "audio/mpeg", "duration": 11.25}, "error": "none"
        }
        """;

    [Fact]
    public async Task Every_field_is_read()
    {
        var dub = await CannedResponse.DubAsync(Whole);

        dub.DubbingId.Should().Be("dub1");
        dub.Name.Should().Be("Welcome");
        dub.Status.Should().Be(DubStatus.Dubbed);
        dub.SourceLanguage.Should().Be("en");
        dub.TargetLanguages.Should().Equal("es", "pt");
        dub.Editable.Should().BeTrue();
        dub.CreatedAt.Should().Be(new DateTimeOffset(2026, 8, 14, 9, 30, 0, 500, TimeSpan.FromHours(2)));
        dub.MediaMetadata!.ContentType.Should().Be("audio/mpeg");
        dub.MediaMetadata.Duration.Should().Be(TimeSpan.FromSeconds(11.25));
        dub.Error.Should().Be("none");
        dub.AdditionalProperties.Should().BeNull();
    }

    [Fact]
    public async Task The_id_alone_is_enough() => ShouldBeBare(await CannedResponse.DubAsync("""{"dubbing_id":"dub1"}"""));

    [Fact]
    public async Task A_null_is_read_like_a_missing_member()
    {
        var dub = await CannedResponse.DubAsync("""
            {
              "dubbing_id": "dub1", "name": null, "status": null, "source_language": null, "target_languages": null, "editable": null,
              "created_at": null, "media_metadata": null, "error": null
            }
            """);

        ShouldBeBare(dub);
    }

    [Fact]
    public async Task A_null_within_the_media_metadata_is_read_like_a_missing_member()
    {
        var dub = await CannedResponse.DubAsync("""{"dubbing_id":"dub1","media_metadata":{"content_type":null,"duration":null}}""");

        dub.MediaMetadata!.ContentType.Should().BeNull();
        dub.MediaMetadata.Duration.Should().Be(TimeSpan.Zero);
    }

    [Fact]
    public async Task Unknown_fields_are_kept()
    {
        var dub = await CannedResponse.DubAsync("""{"dubbing_id":"dub1","tags":["a",{"b":null}],"media_metadata":{"duration":1,"fps":25}}""");

        dub.AdditionalProperties!.Keys.Should().Equal("tags");
        dub.AdditionalProperties["tags"].GetRawText().Should().Be("""["a",{"b":null}]""");
        dub.MediaMetadata!.AdditionalProperties!["fps"].GetInt32().Should().Be(25);
    }

    [Theory]
    [InlineData("""{"dubbing_id":7}""", "$.dubbing_id")]
    [InlineData("""{"dubbing_id":{}}""", "$.dubbing_id")]
    [InlineData("""{"dubbing_id":"x","name":5}""", "$.name")]
    [InlineData("""{"dubbing_id":"x","status":1}""", "$.status")]
    [InlineData("""{"dubbing_id":"x","status":{}}""", "$.status")]
    [InlineData("""{"dubbing_id":"x","source_language":false}""", "$.source_language")]
    [InlineData("""{"dubbing_id":"x","target_languages":"es"}""", "$.target_languages")]
    [InlineData("""{"dubbing_id":"x","target_languages":["es",2]}""", "$.target_languages[1]")]
    [InlineData("""{"dubbing_id":"x","editable":"yes"}""", "$.editable")]
    [InlineData("""{"dubbing_id":"x","editable":1}""", "$.editable")]
    [InlineData("""{"dubbing_id":"x","created_at":1755163800}""", "$.created_at")]
    [InlineData("""{"dubbing_id":"x","created_at":"yesterday"}""", "$.created_at")]
    [InlineData("""{"dubbing_id":"x","created_at":""}""", "$.created_at")]
    [InlineData("""{"dubbing_id":"x","media_metadata":"mp3"}""", "$.media_metadata")]
    [InlineData("""{"dubbing_id":"x","media_metadata":{"content_type":3}}""", "$.media_metadata.content_type")]
    [InlineData("""{"dubbing_id":"x","media_metadata":{"duration":"11"}}""", "$.media_metadata.duration")]
    [InlineData("""{"dubbing_id":"x","media_metadata":{"duration":[]}}""", "$.media_metadata.duration")]
    [InlineData("""{"dubbing_id":"x","error":{"code":"e"}}""", "$.error")]
    [InlineData("""{"dubbing_id":"x","name":"\ud800"}""", "$.name")]
    [InlineData("""{"dubbing_id":"x","status":"\ud800"}""", "$.status")]
    public async Task A_value_of_the_wrong_kind_names_its_place_and_the_request(string body, string path)
    {
        var error = await UnreadableAsync(client => client.Dubbing.GetAsync("x"), body);

        error.JsonPath.Should().Be(path);
        error.Endpoint.Should().Be("GET /v1/dubbing/{dubbing_id}");
        error.Message.Should().Be($"The service's response could not be read at {path}. (GET /v1/dubbing/{{dubbing_id}}, request id req_3)");
        error.MayHaveBeenAccepted.Should().BeFalse();
    }

    [Theory]
    [InlineData("""{"dubbing_id":null,"name":"n"}""")]
    [InlineData("""{"dubbing_id":"","name":"n"}""")]
    [InlineData("""{"name":"n"}""")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("")]
    [InlineData("""{"dubbing_id":"x",""")]
    [InlineData("""{"dubbing_id":"x"} <html>""")]
    [InlineData("<html>")]
    public async Task A_response_without_an_id_throws(string body)
    {
        var error = await UnreadableAsync(client => client.Dubbing.GetAsync("x"), body);

        (error.JsonPath ?? "$").Should().BeOneOf("$", "$.dubbing_id");
        error.Endpoint.Should().Be("GET /v1/dubbing/{dubbing_id}");
    }

    [Fact]
    public async Task A_page_of_html_with_success_throws()
    {
        var error = await Assert.ThrowsAsync<DubbingSerializationException>(
            () => CannedResponse.ReadAsync(client => client.Dubbing.GetAsync("x"), "<html>Login</html>", "text/html", "request-id: req_3"));

        error.RequestId.Should().Be("req_3");
    }

    [Fact]
    public async Task A_byte_order_mark_is_skipped()
    {
        var dub = await CannedResponse.ReadAsync(
            client => client.Dubbing.GetAsync("x"), exchange => exchange.RespondAsync(200, [0xEF, 0xBB, 0xBF, .. """{"dubbing_id":"dub1"}"""u8], "application/json"));

        dub.Value.DubbingId.Should().Be("dub1");
    }

    [Fact]
    public async Task An_unknown_status_is_kept_and_is_not_terminal()
    {
        string? query = null;
        await using var server = LoopbackServer.Start(exchange =>
        {
            query = exchange.Target;
            return exchange.RespondAsync(200, exchange.Target.Contains('?', StringComparison.Ordinal) ? "{}" : """{"dubbing_id":"dub1","status":"cloning voices"}""");
        });
        using var client = TestClient.Create(server.Address);

        var dub = (await client.Dubbing.GetAsync("dub1")).Value;
        await foreach (var _ in client.Dubbing.ListAsync(new() { Statuses = [dub.Status] }))
            Assert.Fail("The page is empty.");

        dub.Status.Value.Should().Be("cloning voices");
        dub.Status.IsKnown.Should().BeFalse();
        dub.Status.IsTerminal.Should().BeFalse();
        query.Should().Be("/v1/dubbing?dubbing_statuses=cloning%20voices");
    }

    [Fact]
    public async Task A_wait_continues_through_unknown_missing_and_null_statuses()
    {
        var responses = new Queue<string>(
        [
            """{"dubbing_id":"dub1","status":"failing?"}""", """{"dubbing_id":"dub1"}""", """{"dubbing_id":"dub1","status":null}""", """{"dubbing_id":"dub1","status":"DUBBED"}""",
            """{"dubbing_id":"dub1","status":"dubbed"}""",
        ]);
        await using var server = LoopbackServer.Start(exchange => exchange.RespondAsync(200, responses.Dequeue()));
        using var client = TestClient.Create(server.Address);

        var dub = await client.Dubbing.ResumeOperation("dub1").WaitForCompletionAsync();

        dub.Status.Should().Be(DubStatus.Dubbed);
        server.Exchanges.Should().HaveCount(5);
    }

    [Theory]
    [InlineData("""{"dubs":"none"}""", "$.dubs")]
    [InlineData("""{"dubs":[{"dubbing_id":"x"},{"dubbing_id":"y","name":[]}]}""", "$.dubs[1].name")]
    [InlineData("""{"dubs":[],"next_cursor":5}""", "$.next_cursor")]
    [InlineData("""{"dubs":[],"has_more":"false"}""", "$.has_more")]
    public async Task A_list_names_the_place_of_a_wrong_kind(string body, string path)
    {
        var error = await UnreadableAsync(ListAsync, body);

        error.JsonPath.Should().Be(path);
        error.Endpoint.Should().Be("GET /v1/dubbing");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"dubs":null,"next_cursor":null,"has_more":null}""")]
    [InlineData("""{"dubs":[],"next_cursor":"","has_more":true,"total":4}""")]
    [InlineData("""{"dubs":[],"next_cursor":"more","has_more":false}""")]
    public async Task A_sparse_list_is_an_empty_list(string body) => (await CannedResponse.ReadAsync(ListAsync, body)).Should().BeEmpty();

    [Theory]
    [InlineData("""{"status":"ok"}""", "ok")]
    [InlineData("""{"status":null}""", null)]
    [InlineData("{}", null)]
    [InlineData("", null)]
    public async Task A_deletion_accepts_any_body(string body, string? status) =>
        (await CannedResponse.ReadAsync(client => client.Dubbing.DeleteAsync("x"), body)).Value.Status.Should().Be(status);

    [Fact]
    public async Task A_deletion_without_a_length_and_a_body_has_succeeded()
    {
        var deleted = await CannedResponse.ReadAsync(client => client.Dubbing.DeleteAsync("x"), async exchange =>
        {
            await exchange.WriteHeadAsync(200, "Transfer-Encoding: chunked");
            await exchange.WriteAsync("0\r\n\r\n");
        });

        deleted.Value.Status.Should().BeNull();
    }

    [Fact]
    public async Task A_deletion_names_a_wrong_kind()
    {
        var error = await UnreadableAsync(client => client.Dubbing.DeleteAsync("x"), """{"status":200}""");

        error.JsonPath.Should().Be("$.status");
        error.Endpoint.Should().Be("DELETE /v1/dubbing/{dubbing_id}");
    }

    [Fact]
    public async Task Unknown_fields_of_a_deletion_are_kept() =>
        (await CannedResponse.ReadAsync(client => client.Dubbing.DeleteAsync("x"), """{"gone":true}""")).Value.AdditionalProperties!["gone"].ValueKind.Should().Be(JsonValueKind.True);

    private static void ShouldBeBare(Dub dub)
    {
        dub.DubbingId.Should().Be("dub1");
        dub.Name.Should().BeNull();
        dub.Status.Value.Should().BeEmpty();
        dub.Status.IsTerminal.Should().BeFalse();
        dub.SourceLanguage.Should().BeNull();
        dub.TargetLanguages.Should().NotBeNull().And.BeEmpty();
        dub.Editable.Should().BeFalse();
        dub.CreatedAt.Should().BeNull();
        dub.MediaMetadata.Should().BeNull();
        dub.Error.Should().BeNull();
    }

    private static async Task<DubbingSerializationException> UnreadableAsync<T>(Func<DubbingClient, Task<T>> call, string body)
    {
        var error = await Assert.ThrowsAsync<DubbingSerializationException>(() => CannedResponse.ReadAsync(call, body, "application/json", "request-id: req_3"));
        error.RequestId.Should().Be("req_3");
        error.Metadata!.StatusCode.Should().Be(System.Net.HttpStatusCode.OK);
        return error;
    }

    private static async Task<IReadOnlyList<Dub>> ListAsync(DubbingClient client)
    {
        var dubs = new List<Dub>();
        await foreach (var dub in client.Dubbing.ListAsync())
            dubs.Add(dub);
        return dubs;
    }
}
