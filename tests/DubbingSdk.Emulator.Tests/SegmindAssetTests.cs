using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace DubbingSdk.Emulator.Tests;

public sealed class SegmindAssetTests
{
    private const int Unmistakable = 31_337;

    /// <summary>Lengths around the limit from which files are extracted, with each remainder by three.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(49_150)]
    [InlineData(49_151)]
    [InlineData(49_152)]
    [InlineData(49_153)]
    [InlineData(1_000_000)]
    [InlineData(1_000_001)]
    [InlineData(1_000_002)]
    public async Task An_uploaded_file_is_returned_unchanged(int length)
    {
        await using var session = await Segmind.StartAsync();
        var bytes = RandomNumberGenerator.GetBytes(length);

        var response = await session.DoAsync("POST", "/upload-asset", Body($"data:audio/wav;base64,{Convert.ToBase64String(bytes)}"));
        var file = await Projects.FetchUrlAsync((string)response["file_urls"]![0]!);

        file.Bytes.Should().Equal(bytes);
        file.ContentType.Should().Be("audio/wav");
        ((string?)response["message"]).Should().NotBeNullOrEmpty();
        var part = session.Emulator.Requests[0].Parts.Should().ContainSingle().Subject;
        (part.Name, part.ContentType, part.Length).Should().Be(("data_urls", "audio/wav", length));
        part.Sha256.Should().Be(Convert.ToHexString(SHA256.HashData(bytes)).ToLowerInvariant());
    }

    [Fact]
    public async Task Escapes_within_base64_are_decoded()
    {
        await using var session = await Segmind.StartAsync();
        var bytes = Enumerable.Repeat(new byte[] { 0xFB, 0xFF, 0xBE, 0xFF, 0xF3, 0x01, 0x02 }, 20_000).SelectMany(piece => piece).ToArray();
        var base64 = Convert.ToBase64String(bytes).Replace("+", "\\u002B").Replace("/", "\\/").Replace("=", "\\u003d");
        base64.Should().Contain("\\u002B").And.Contain("\\/");

        var response = await session.DoAsync("POST", "/upload-asset", $$"""{"data_urls":["data:video\/mp4;base64,{{base64}}"]}""");

        var file = await Projects.FetchUrlAsync((string)response["file_urls"]![0]!);
        file.ContentType.Should().Be("video/mp4");
        file.Bytes.Should().Equal(bytes);
    }

    [Fact]
    public async Task Several_files_keep_their_order_and_large_ones_are_not_recorded()
    {
        await using var session = await Segmind.StartAsync();
        byte[][] files = [new byte[200_000], [1, 2, 3], [.. Enumerable.Repeat((byte)7, 300_000)]];

        var response = await session.DoAsync(
            "POST", "/upload-asset", Body([.. files.Select(file => $"data:audio/wav;base64,{Convert.ToBase64String(file)}")]));

        for (var index = 0; index < files.Length; index++)
            (await Projects.FetchUrlAsync((string)response["file_urls"]![index]!)).Bytes.Should().Equal(files[index]);

        var recorded = session.Emulator.Requests[0];
        recorded.Json.Should().Be("""{"data_urls":["data:audio/wav;base64,<file 0>","data:audio/wav;base64,AQID","data:audio/wav;base64,<file 1>"]}""");
        recorded.BodyLength.Should().BeGreaterThan(600_000);
    }

    [Fact]
    public async Task An_uploaded_file_can_be_dubbed()
    {
        await using var session = await Segmind.StartAsync();
        var uploaded = await session.DoAsync("POST", "/upload-asset", Body($"data:audio/wav;base64,{Convert.ToBase64String(Sources.Wav(12))}"));

        await session.FinishAsync(new Uri((string)uploaded["file_urls"]![0]!));

        session.Emulator.CreditsUsed.Should().Be(Segmind.Price);
    }

    [Theory]
    [InlineData("""{"data_urls":["https://a.b/c"]}""")]
    [InlineData("""{"data_urls":["AQID"]}""")]
    [InlineData("""{"data_urls":["data:audio/wav;base64,*"]}""")]
    [InlineData("""{}""")]
    public async Task A_text_that_is_not_a_data_url_is_rejected(string body)
    {
        await using var session = await Segmind.StartAsync();

        var response = await session.PostAsync("/upload-asset", body);

        response.Status.Should().Be(HttpStatusCode.BadRequest);
        ((string?)response.Json["error"]).Should().Contain("data_urls");
    }

    [Theory]
    [InlineData("AAA")]
    [InlineData("AA=A")]
    public async Task Long_invalid_base64_is_rejected(string end)
    {
        await using var session = await Segmind.StartAsync();

        var response = await session.PostAsync("/upload-asset", Body("data:audio/wav;base64," + new string('A', 100_000) + end));

        response.Status.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Long_text_that_is_not_base64_stays_text()
    {
        await using var session = await Segmind.StartAsync();
        var text = new StringBuilder().Insert(0, "Not base64, \\\"quoted\\\". ", 10_000).ToString();

        await session.PostAsync("/v2/dubbing", $$"""{"a":"x","target_accent":"{{text}}","b":"y"}""");

        session.Last.Json.Should().Be($$"""{"a":"x","target_accent":"{{text}}","b":"y"}""");
    }

    [Fact]
    public async Task Uploaded_files_are_deleted_with_the_emulator()
    {
        await using (var session = await Segmind.StartAsync())
        {
            await session.DoAsync("POST", "/upload-asset", Body("data:audio/wav;base64," + new string('A', 4 * Unmistakable)));
            Scratch().Should().ContainSingle();
        }

        Scratch().Should().BeEmpty();
    }

    private static IEnumerable<string> Scratch() => Directory.GetDirectories(Path.GetTempPath(), "dubbing-emulator-*")
        .Select(folder => new FileInfo(Path.Combine(folder, "1")))
        .Where(file => file.Exists && file.Length == 3 * Unmistakable)
        .Select(file => file.FullName);

    private static string Body(params string[] urls) => $$"""{"data_urls":[{{string.Join(",", urls.Select(url => $"\"{url}\""))}}]}""";
}
