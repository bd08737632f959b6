using System.Net;
using System.Text.Json.Nodes;

namespace DubbingSdk.Emulator.Tests;

public sealed class AudioIsolationTests
{
    private const string Path = "/v1/audio-isolation";
    private const string History = Path + "/history";

    [Theory]
    [InlineData("", false)]
    [InlineData("/stream", true)]
    public async Task An_isolation_keeps_the_length_is_charged_and_is_added_to_the_history(string path, bool isStreamed)
    {
        await using var session = await Session.StartAsync();

        var response = await session.PostAsync(Input("talk.wav", 12), Path + path);

        response.Status.Should().Be(HttpStatusCode.OK, response.Text);
        response.ContentType.Should().Be("audio/mpeg");
        response.Header("character-cost").Should().Be("200");
        session.Emulator.CreditsUsed.Should().Be(200);
        response.Message.Headers.TransferEncodingChunked.Should().Be(isStreamed ? true : null);
        SoundReader.Read("mp3_44100_128", response.Bytes).Seconds.Should().BeApproximately(12, 0.014);
        var item = (await ListAsync(session))["items"]!.AsArray().Should().ContainSingle().Subject!;
        var url = (string)item["download_url"]!;
        session.Client.DefaultRequestHeaders.Remove("xi-api-key");
        var file = await session.GetAsync(url);
        file.Bytes.Should().Equal(response.Bytes);
        file.ContentType.Should().Be("audio/mpeg");
    }

    [Fact]
    public async Task A_history_item_describes_its_source()
    {
        await using var session = await Session.StartAsync();
        var picture = Convert.ToBase64String(new byte[90_000]);
        var video = Sources.Mp4(4, isLong: false, headerLast: false);
        await session.PostAsync(new Form().File("audio", video, "video/mp4", "film.mp4").Text("preview_b64", picture), Path);

        var item = (await ListAsync(session))["items"]![0]!;

        item.AsObject().Select(member => member.Key).Should().BeEquivalentTo(
            "id", "title", "created_at_unix", "format", "duration_seconds", "download_url", "icon_url", "source_video_url",
            "supports_video", "processing", "video_processing_failed", "preview_b64");
        ((string?)item["title"]).Should().Be("film.mp4");
        ((long)item["created_at_unix"]!).Should().Be(session.Time.GetUtcNow().ToUnixTimeSeconds());
        ((double)item["duration_seconds"]!).Should().Be(4);
        ((bool)item["supports_video"]!).Should().BeTrue();
        ((bool)item["processing"]!).Should().BeFalse();
        ((string?)item["preview_b64"]).Should().Be(picture);
    }

    [Theory]
    [InlineData("", "c.wav b.wav a.wav a.mp3", false)]
    [InlineData("page_size=2", "c.wav b.wav", true)]
    [InlineData("page_size=4", "c.wav b.wav a.wav a.mp3", false)]
    [InlineData("page_size=2&page=2", "c.wav b.wav", true)]
    [InlineData("search=A.", "a.wav a.mp3", false)]
    [InlineData("search=wav&page_size=2", "c.wav b.wav", true)]
    [InlineData("search=wav&page_size=2&page=2", "a.wav", false)]
    [InlineData("search=wav&page_size=1000&page=2147483647", "", false)]
    [InlineData("search=none", "", false)]
    public async Task The_history_is_paged_only_with_a_search(string query, string titles, bool hasMore)
    {
        await using var session = await Session.StartAsync();
        foreach (var title in new[] { "a.mp3", "a.wav", "b.wav", "c.wav" })
            await session.PostAsync(Input(title), Path);

        var list = await ListAsync(session, query);

        string.Join(' ', list["items"]!.AsArray().Select(item => (string)item!["title"]!)).Should().Be(titles);
        ((bool)list["has_more"]!).Should().Be(hasMore);
    }

    [Theory]
    [InlineData("page_size", "0")]
    [InlineData("page_size", "1001")]
    [InlineData("page", "0")]
    public async Task A_parameter_out_of_range_is_named(string name, string value)
    {
        await using var session = await Session.StartAsync();

        (await session.GetAsync($"{History}?{name}={value}")).Error.Should().StartWith($"""["query","{name}"]""");
    }

    [Fact]
    public async Task A_history_item_is_deleted_once()
    {
        await using var session = await Session.StartAsync();
        await session.PostAsync(Input("a.wav"), Path);
        await session.PostAsync(Input("b.wav"), Path);
        var id = (string)(await ListAsync(session))["items"]![0]!["id"]!;

        var first = await session.SendAsync(HttpMethod.Delete, $"{History}/{id}");
        var second = await session.SendAsync(HttpMethod.Delete, $"{History}/{id}");

        first.Status.Should().Be(HttpStatusCode.NoContent);
        first.Bytes.Should().BeEmpty();
        second.Status.Should().Be(HttpStatusCode.NotFound);
        second.Error.Should().Be("history_item_not_found");
        ((string?)(await ListAsync(session))["items"]!.AsArray().Should().ContainSingle().Subject!["title"]).Should().Be("a.wav");
    }

    [Fact]
    public async Task The_stream_operation_records_a_preview_as_unknown()
    {
        await using var session = await Session.StartAsync();

        await session.PostAsync(Input("a.wav").Text("preview_b64", "AAAA"), Path + "/stream");

        session.Emulator.Requests[^1].UnknownFields.Should().Equal("preview_b64");
        (await ListAsync(session))["items"]![0]!["preview_b64"].Should().BeNull();
    }

    [Fact]
    public async Task A_rejected_isolation_leaves_no_history()
    {
        await using var session = await Session.StartAsync(credits: 10);

        var nothing = await session.PostAsync(new Form().Text("file_format", "other"), Path);
        var junk = await session.PostAsync(new Form().File("audio", Sources.Junk()), Path);
        var kind = await session.PostAsync(Input("a.wav").Text("file_format", "mp3"), Path + "/stream");
        var poor = await session.PostAsync(Input("a.wav", 60), Path);

        nothing.Error.Should().Be("""["body","audio"]missing""");
        junk.Error.Should().Be("invalid_audio");
        kind.Error.Should().Be("""["body","file_format"]enum""");
        poor.Error.Should().Be("insufficient_credits");
        (await ListAsync(session))["items"]!.AsArray().Should().BeEmpty();
        session.Emulator.CreditsUsed.Should().Be(0);
    }

    private static Form Input(string name, double seconds = 0.5) => new Form().File("audio", Sources.Wav(seconds), fileName: name);

    private static async Task<JsonNode> ListAsync(Session session, string query = "") => (await session.GetAsync($"{History}?{query}")).Json;
}
