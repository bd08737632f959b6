using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace DubbingSdk.Emulator.Tests;

public sealed class StorageTests
{
    [Fact]
    public async Task A_signed_url_describes_its_file_and_needs_no_key()
    {
        await using var studio = await Studio.OpenAsync();
        var media = (await studio.GetAsync())["input"]!;

        var response = await Studio.FetchAsync(media);

        response.Status.Should().Be(HttpStatusCode.OK);
        var url = new Uri((string)media["url"]!);
        url.GetLeftPart(UriPartial.Authority).Should().Be(studio.Session.Emulator.BaseAddress.GetLeftPart(UriPartial.Authority));
        url.AbsolutePath.Should().Be($"/storage/{media["bucket_name"]}/{media["random_path_slug"]}/{media["src"]}");
        var recorded = studio.Session.Emulator.Requests[^1];
        recorded.Operation.Should().Be("GET /storage/{bucket}/{slug}/{file_name}");
        recorded.HasApiKey.Should().BeFalse();
        recorded.UnknownFields.Should().BeEmpty();
        response.Header("request-id").Should().BeNull("it is not the service's own host");
    }

    [Theory]
    [InlineData("xi-api-key", "secret")]
    [InlineData("Authorization", "Bearer secret")]
    public async Task A_key_sent_to_the_storage_is_recorded(string header, string value)
    {
        await using var studio = await Studio.OpenAsync();
        var media = (await studio.GetAsync())["input"]!;

        await Studio.FetchAsync(media, headers => headers.TryAddWithoutValidation(header, value));

        var recorded = studio.Session.Emulator.Requests[^1];
        recorded.HasApiKey.Should().BeTrue();
        recorded.Headers.Should().NotContainKey(header);
    }

    [Theory]
    [InlineData(@"\?.*", "")]
    [InlineData("Signature=.*", "Signature=")]
    [InlineData("Signature=.*", "Signature=00FF")]
    [InlineData(@"Expires=\d+", "Expires=99999999999")]
    [InlineData(@"Expires=\d+&", "")]
    [InlineData("input", "output")]
    public async Task A_file_is_forbidden_without_the_right_signature(string pattern, string replacement)
    {
        await using var studio = await Studio.OpenAsync();
        var url = (string)(await studio.GetAsync())["input"]!["url"]!;
        var changed = Regex.Replace(url, pattern, replacement, RegexOptions.NonBacktracking);
        changed.Should().NotBe(url);

        var response = await studio.Session.GetAsync(changed);

        ShouldBeRefused(response, "SignatureDoesNotMatch");
    }

    [Fact]
    public async Task A_url_expires_and_the_next_read_returns_a_new_one()
    {
        await using var studio = await Studio.OpenAsync();
        var media = (await studio.GetAsync())["input"]!;

        studio.Time.Advance(3599);
        var last = await Studio.FetchAsync(media);
        studio.Time.Advance(1);
        var expired = await Studio.FetchAsync(media);
        var fresh = (await studio.GetAsync())["input"]!;

        last.Status.Should().Be(HttpStatusCode.OK);
        ShouldBeRefused(expired, "ExpiredToken");
        ((string?)fresh["random_path_slug"]).Should().Be((string?)media["random_path_slug"]);
        (await Studio.FetchAsync(fresh)).Bytes.Should().Equal(last.Bytes);
    }

    [Fact]
    public async Task The_lifetime_of_urls_is_configurable()
    {
        var time = new ManualTime();
        await using var emulator = await DubbingEmulator.StartAsync(new DubbingEmulatorOptions
        {
            TimeProvider = time,
            SignedUrlLifetime = TimeSpan.FromSeconds(5),
        });
        using var client = new HttpClient { BaseAddress = emulator.BaseAddress };
        client.DefaultRequestHeaders.Add("xi-api-key", "any");
        var created = await client.PostAsync("/v1/dubbing", Form.Dub().Text("dubbing_studio", "true").ToContent());
        var id = (string)JsonNode.Parse(await created.Content.ReadAsStringAsync())!["dubbing_id"]!;
        time.Advance(60);
        var media = JsonNode.Parse(await client.GetStringAsync($"/v1/dubbing/resource/{id}"))!["input"]!;

        time.Advance(4);
        var last = await Studio.FetchAsync(media);
        time.Advance(1);

        last.Status.Should().Be(HttpStatusCode.OK);
        (await Studio.FetchAsync(media)).Status.Should().Be(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("mp3")]
    [InlineData("aac")]
    [InlineData("wav")]
    [InlineData("mp4")]
    [InlineData("clips_zip")]
    public async Task Ranges_are_served_while_the_entity_tag_matches(string type)
    {
        await using var studio = await Studio.OpenAsync();
        var id = await studio.StartRenderAsync(type);
        studio.Finish();
        var media = (await studio.FindRenderAsync(id))["media_ref"]!;
        var whole = await Studio.FetchAsync(media);
        var tag = whole.Message.Headers.ETag!;

        var middle = await Studio.FetchAsync(media, headers => headers.Range = new RangeHeaderValue(777, 4999));
        var matching = await Studio.FetchAsync(media, headers => Resume(headers, tag));
        var other = await Studio.FetchAsync(media, headers => Resume(headers, new EntityTagHeaderValue("\"other\"")));

        tag.IsWeak.Should().BeFalse();
        middle.Status.Should().Be(HttpStatusCode.PartialContent);
        middle.Bytes.Should().Equal(whole.Bytes[777..5000]);
        matching.Status.Should().Be(HttpStatusCode.PartialContent);
        matching.Bytes.Should().Equal(whole.Bytes[1500..]);
        other.Status.Should().Be(HttpStatusCode.OK);
        other.Bytes.Should().Equal(whole.Bytes);

        static void Resume(HttpRequestHeaders headers, EntityTagHeaderValue tag)
        {
            headers.Range = new RangeHeaderValue(1500, null);
            headers.IfRange = new RangeConditionHeaderValue(tag);
        }
    }

    [Fact]
    public async Task Faults_apply_to_files()
    {
        await using var studio = await Studio.OpenAsync();
        var media = (await studio.GetAsync())["input"]!;
        studio.Session.Emulator.Faults.Add(Fault.Status(HttpStatusCode.ServiceUnavailable) with { Route = "GET /storage/{bucket}/{slug}/{file_name}" });

        var failed = await Studio.FetchAsync(media);

        failed.Status.Should().Be(HttpStatusCode.ServiceUnavailable);
        XDocument.Parse(failed.Text).Root!.Element("Code")!.Value.Should().Be("ServiceUnavailable");
        (await Studio.FetchAsync(media)).Status.Should().Be(HttpStatusCode.OK);
    }

    private static void ShouldBeRefused(ReadResponse response, string code)
    {
        response.Status.Should().Be(HttpStatusCode.Forbidden);
        response.ContentType.Should().Be("application/xml");
        XDocument.Parse(response.Text).Root!.Element("Code")!.Value.Should().Be(code);
    }
}
