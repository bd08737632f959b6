using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace DubbingSdk.Emulator.Tests;

public sealed partial class TranscriptTests
{
    private const double Seconds = 21.5;

    [Fact]
    public async Task Srt_is_numbered_timed_and_fills_the_source()
    {
        await using var session = await Session.StartAsync();
        var id = await session.FinishAsync(Form.Dub(seconds: Seconds));

        var response = await session.GetAsync($"/v1/dubbing/{id}/transcript/es");

        response.ContentType.Should().Be("text/plain");
        var cues = response.Text.TrimEnd('\n').Split("\n\n");
        cues.Length.Should().BeGreaterThan(3);
        double last = 0;
        for (var index = 0; index < cues.Length; index++)
        {
            var lines = cues[index].Split('\n');
            lines.Should().HaveCount(3);
            lines[0].Should().Be((index + 1).ToString(CultureInfo.InvariantCulture));
            var (start, end) = Times(lines[1], SrtSpan());
            start.Should().BeGreaterThanOrEqualTo(last);
            end.Should().BeGreaterThan(start);
            last = end;
        }

        cues[0].Should().EndWith("Hola y bienvenidos.");
        last.Should().BeApproximately(Seconds, 0.001).And.BeLessThanOrEqualTo(Seconds);
    }

    [Fact]
    public async Task WebVtt_has_its_header_and_dots_before_the_milliseconds()
    {
        await using var session = await Session.StartAsync();
        var id = await session.FinishAsync(Form.Dub(seconds: Seconds));

        var response = await session.GetAsync($"/v1/dubbing/{id}/transcript/es?format_type=webvtt");

        var blocks = response.Text.TrimEnd('\n').Split("\n\n");
        blocks[0].Should().Be("WEBVTT");
        blocks[1..].Should().AllSatisfy(block => VttSpan().IsMatch(block.Split('\n')[0]).Should().BeTrue());
    }

    [Fact]
    public async Task Json_times_nest_and_stay_inside_the_source()
    {
        await using var session = await Session.StartAsync();
        var id = await session.FinishAsync(Form.Dub(seconds: Seconds).Text("num_speakers", "3"));

        var transcript = (await session.GetAsync($"/v1/dubbing/{id}/transcript/es?format_type=json")).Json;

        ((string?)transcript["language"]).Should().Be("es");
        var utterances = transcript["utterances"]!.AsArray();
        foreach (var utterance in utterances)
        {
            var words = utterance!["words"]!.AsArray();
            string.Join(' ', words.Select(word => (string?)word!["text"])).Should().Be((string?)utterance["text"]);
            words.Should().AllSatisfy(word =>
            {
                Inside(word!, utterance);
                string.Concat(word!["characters"]!.AsArray().Select(character => (string?)character!["text"])).Should().Be((string?)word["text"]);
                word["characters"]!.AsArray().Should().AllSatisfy(character => Inside(character!, word));
            });
        }

        utterances.Select(utterance => (string?)utterance!["speaker_id"]).Distinct().Should().Equal("speaker_0", "speaker_1", "speaker_2");
        ((double)utterances[0]!["start_s"]!).Should().Be(0);
        ((double)utterances[^1]!["end_s"]!).Should().Be(Seconds);
    }

    [Theory]
    [InlineData("srt")]
    [InlineData("webvtt")]
    [InlineData("json")]
    public async Task The_newer_operation_wraps_the_same_transcript(string format)
    {
        await using var session = await Session.StartAsync();
        var id = await session.FinishAsync(Form.Dub(seconds: Seconds));

        var older = await session.GetAsync($"/v1/dubbing/{id}/transcript/es?format_type={format}");
        var newer = (await session.GetAsync($"/v1/dubbing/{id}/transcripts/es/format/{format}")).Json.AsObject();

        newer.Select(member => member.Key).Should().Equal("transcript_format", "srt", "webvtt", "json");
        ((string?)newer["transcript_format"]).Should().Be(format);
        newer.Where(member => member.Value is not null).Select(member => member.Key).Should().BeEquivalentTo("transcript_format", format);
        (format == "json" ? newer[format]!.ToJsonString() : (string?)newer[format])
            .Should().Be(format == "json" ? older.Json.ToJsonString() : older.Text);
    }

    [Theory]
    [InlineData("es", "source", "Hello and welcome.")]
    [InlineData("es", "en", "Hello and welcome.")]
    [InlineData("fr", "fr", "Bonjour et bienvenue.")]
    [InlineData("pt-BR", "pt-BR", "Olá e bem-vindos.")]
    [InlineData("xx", "xx", "[xx] Hello and welcome.")]
    public async Task The_transcript_is_in_the_requested_language(string target, string requested, string line)
    {
        await using var session = await Session.StartAsync();
        var id = await session.FinishAsync(Form.Dub(target));

        (await session.GetAsync($"/v1/dubbing/{id}/transcript/{requested}")).Text.Should().Contain("\n" + line + "\n");
    }

    [Fact]
    public async Task Studio_dubs_have_no_json_transcript()
    {
        await using var session = await Session.StartAsync();
        var id = await session.FinishAsync(Form.Dub().Text("dubbing_studio", "true"));

        (await session.GetAsync($"/v1/dubbing/{id}/transcripts/es/format/json")).Status.Should().Be(HttpStatusCode.BadRequest);
        (await session.GetAsync($"/v1/dubbing/{id}/transcripts/es/format/srt")).Status.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("transcript/es?format_type=ass", "query")]
    [InlineData("transcripts/es/format/ass", "path")]
    public async Task An_unknown_format_is_named(string path, string location)
    {
        await using var session = await Session.StartAsync();
        var id = await session.FinishAsync();

        var response = await session.GetAsync($"/v1/dubbing/{id}/{path}");

        response.Status.Should().Be(HttpStatusCode.UnprocessableEntity);
        response.Json["detail"]![0]!["loc"]!.ToJsonString().Should().Be($"""["{location}","format_type"]""");
    }

    private static void Inside(JsonNode inner, JsonNode outer)
    {
        ((double)inner["start_s"]!).Should().BeGreaterThanOrEqualTo((double)outer["start_s"]!);
        ((double)inner["end_s"]!).Should().BeLessThanOrEqualTo((double)outer["end_s"]!).And.BeGreaterThan((double)inner["start_s"]!);
    }

    private static (double Start, double End) Times(string line, Regex pattern)
    {
        var match = pattern.Match(line);
        match.Success.Should().BeTrue(line);
        return (Read(match.Groups[1].Value), Read(match.Groups[2].Value));

        static double Read(string time) => TimeSpan.Parse(time.Replace(',', '.'), CultureInfo.InvariantCulture).TotalSeconds;
    }

    [GeneratedRegex(@"^(\d\d:\d\d:\d\d,\d{3}) --> (\d\d:\d\d:\d\d,\d{3})$", RegexOptions.NonBacktracking)]
    private static partial Regex SrtSpan();

    [GeneratedRegex(@"^(\d\d:\d\d:\d\d\.\d{3}) --> (\d\d:\d\d:\d\d\.\d{3})$", RegexOptions.NonBacktracking)]
    private static partial Regex VttSpan();
}
