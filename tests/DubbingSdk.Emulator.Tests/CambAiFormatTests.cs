using System.Net;
using System.Text.Json.Nodes;

namespace DubbingSdk.Emulator.Tests;

public sealed class CambAiFormatTests
{
    [Theory]
    [InlineData("mp3", "audio/mpeg")]
    [InlineData("mp4", "video/mp4")]
    public async Task An_existing_format_is_returned_at_once(string format, string type)
    {
        await using var session = await CambAi.StartAsync();
        var run = await session.RunAsync(source: session.VideoSource());

        var response = await OrderAsync(session, run, format);

        response.ContainsKey("task_id").Should().BeFalse();
        (await Projects.FetchUrlAsync((string)response["output_url"]!)).ContentType.Should().Be(type);
    }

    [Theory]
    [InlineData("flac", "audio/flac")]
    [InlineData("wav", "audio/wav")]
    [InlineData("aac", "audio/aac")]
    [InlineData("m4a", "audio/mp4")]
    [InlineData("mkv", "video/x-matroska")]
    [InlineData("mov", "video/quicktime")]
    [InlineData("mxf", "application/mxf")]
    public async Task Another_format_is_created_and_returned_by_a_second_request(string format, string type)
    {
        await using var session = await CambAi.StartAsync();
        var run = await session.RunAsync(source: session.VideoSource());

        var task = (string)(await OrderAsync(session, run, format))["task_id"]!;
        var same = (string)(await OrderAsync(session, run, format))["task_id"]!;
        session.Time.Advance(2.89);
        var early = await session.DoAsync("GET", $"/dub-alt-format/{task}");
        session.Time.Advance(0.01);
        var done = await session.DoAsync("GET", $"/dub-alt-format/{task}");
        var media = await Projects.FetchUrlAsync((string)(await OrderAsync(session, run, format))["output_url"]!);

        same.Should().Be(task);
        ((string?)early["status"]).Should().Be("PENDING");
        ((string?)done["status"]).Should().Be("SUCCESS");
        done["output_url"].Should().BeNull();
        media.ContentType.Should().Be(type);
        SecondsOf(format, media.Bytes).Should().BeApproximately(12, 0.05);
        session.Emulator.CreditsUsed.Should().Be(CambAi.Price);
    }

    [Fact]
    public async Task An_audio_format_of_a_video_has_no_picture()
    {
        await using var session = await CambAi.StartAsync();
        var run = await session.RunAsync();
        await OrderAsync(session, run, "m4a");
        session.Time.Advance(60);

        var media = await Projects.FetchUrlAsync((string)(await OrderAsync(session, run, "m4a"))["output_url"]!);

        var track = new Mp4Reader(media.Bytes).Tracks.Should().ContainSingle().Subject;
        Mp4Reader.Handler(track).Should().Be("soun");
        Mp4Reader.TrackSeconds(track).Should().BeApproximately(12, 0.05);
        Mp4Reader.ChunkOffset(track).Should().Be((uint)(media.Bytes.Length - Mp4Reader.SampleBytes(track)));
    }

    [Fact]
    public async Task The_format_status_holds_the_url_when_configured()
    {
        await using var session = await CambAi.StartAsync(new CambAiOptions { FormatUrlInStatus = true });
        var run = await session.RunAsync();
        var task = (string)(await OrderAsync(session, run, "wav"))["task_id"]!;

        var early = await session.DoAsync("GET", $"/dub-alt-format/{task}");
        session.Time.Advance(60);
        var done = await session.DoAsync("GET", $"/dub-alt-format/{task}");

        early["output_url"].Should().BeNull();
        (await Projects.FetchUrlAsync((string)done["output_url"]!)).Status.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_format_status_is_a_string_when_configured()
    {
        await using var session = await CambAi.StartAsync(new CambAiOptions { FormatStatusAsString = true });
        var run = await session.RunAsync();
        var task = (string)(await OrderAsync(session, run, "wav"))["task_id"]!;

        var early = await session.GetAsync($"/dub-alt-format/{task}");
        session.Time.Advance(60);
        var done = await session.GetAsync($"/dub-alt-format/{task}");

        early.Text.Should().Be("\"PENDING\"");
        done.Text.Should().Be("\"SUCCESS\"");
    }

    [Fact]
    public async Task A_failed_format_is_created_again()
    {
        await using var session = await CambAi.StartAsync();
        var run = await session.RunAsync();
        session.Emulator.FailNext("INTERNAL_ERROR");
        var task = (string)(await OrderAsync(session, run, "wav"))["task_id"]!;
        session.Time.Advance(60);

        var failed = await session.DoAsync("GET", $"/dub-alt-format/{task}");
        var again = (string)(await OrderAsync(session, run, "wav"))["task_id"]!;
        session.Time.Advance(60);

        ((string?)failed["exception_reason"]).Should().Be("INTERNAL_ERROR");
        again.Should().NotBe(task);
        (await OrderAsync(session, run, "wav")).ContainsKey("output_url").Should().BeTrue();
    }

    [Fact]
    public async Task A_video_format_of_an_audio_source_fails()
    {
        await using var session = await CambAi.StartAsync();
        var run = await session.RunAsync();
        var task = (string)(await OrderAsync(session, run, "mp4"))["task_id"]!;
        session.Time.Advance(60);

        ((string?)(await session.DoAsync("GET", $"/dub-alt-format/{task}"))["exception_reason"]).Should().Be("SOURCE_TYPE_NOT_SUPPORTED");
    }

    [Fact]
    public async Task An_invalid_format_request_is_rejected()
    {
        await using var session = await CambAi.StartAsync();
        var run = await session.RunAsync();
        var dub = await session.SubmitAsync(CambAi.DubJson(session.Source()));

        CambAi.Errors(await session.PostAsync($"/dub-alt-format/{run}/54", """{"output_format":"avi"}""")).Should().Be("""["body","output_format"]enum""");
        CambAi.Errors(await session.PostAsync($"/dub-alt-format/{run}/54", "{}")).Should().Be("""["body","output_format"]missing""");
        CambAi.Errors(await session.PostAsync($"/dub-alt-format/{run}/138", """{"output_format":"wav"}""")).Should().Be("""["path","language"]enum""");
        (await session.PostAsync($"/dub-alt-format/{run}/76", """{"output_format":"wav"}""")).Status.Should().Be(HttpStatusCode.NotFound);
        (await session.GetAsync($"/dub-alt-format/{dub}")).Status.Should().Be(HttpStatusCode.NotFound, "it is a task of another kind");
    }

    [Theory]
    [InlineData("", "Hola y bienvenidos.\nHoy visitamos un pequeño puerto.\nLos barcos vuelven por la tarde.")]
    [InlineData("?format_type=txt&data_type=raw_data", "Hola y bienvenidos.\nHoy visitamos un pequeño puerto.\nLos barcos vuelven por la tarde.")]
    [InlineData("?format_type=srt", "1\n00:00:00,000 --> 00:00:03,600\nHola y bienvenidos.\n\n2")]
    [InlineData("?format_type=vtt", "WEBVTT\n\n00:00:00.000 --> 00:00:03.600\nHola y bienvenidos.\n\n00")]
    public async Task A_transcript_is_returned_as_text(string query, string start)
    {
        await using var session = await CambAi.StartAsync();
        var run = await session.RunAsync();

        var response = await session.GetAsync($"/transcript/{run}/54{query}");

        response.ContentType.Should().Be("text/plain");
        response.Text.Should().StartWith(start);
        session.Last.UnknownFields.Should().BeEmpty();
    }

    [Theory]
    [InlineData("es-es", "Hola")]
    [InlineData("1", "Hello")]
    public async Task A_transcript_of_the_source_language_is_returned(string language, string start)
    {
        await using var session = await CambAi.StartAsync();
        var run = await session.RunAsync();

        (await session.GetAsync($"/transcript/{run}/{language}")).Text.Should().StartWith(start);
        (await session.GetAsync($"/transcript/{run}/76")).Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData(CambAiTranscriptResponse.Text)]
    [InlineData(CambAiTranscriptResponse.JsonString)]
    [InlineData(CambAiTranscriptResponse.JsonObject)]
    public async Task A_transcript_has_the_configured_form(CambAiTranscriptResponse form)
    {
        await using var session = await CambAi.StartAsync(new CambAiOptions { TranscriptResponse = form });
        var run = await session.RunAsync();

        var raw = Unwrap(await session.GetAsync($"/transcript/{run}/54"), form);
        var file = await Projects.FetchUrlAsync(Unwrap(await session.GetAsync($"/transcript/{run}/54?data_type=file"), form));

        raw.Should().StartWith("Hola");
        file.Text.Should().Be(raw);
    }

    [Fact]
    public async Task A_transcript_is_a_file_when_configured_unless_the_request_specifies_it()
    {
        await using var session = await CambAi.StartAsync(new CambAiOptions { TranscriptAsFile = true });
        var run = await session.RunAsync();

        (await Projects.FetchUrlAsync((await session.GetAsync($"/transcript/{run}/54")).Text)).Text.Should().StartWith("Hola");
        (await session.GetAsync($"/transcript/{run}/54?data_type=raw_data")).Text.Should().StartWith("Hola");
    }

    [Theory]
    [InlineData("format_type=docx", """["query","format_type"]enum""")]
    [InlineData("data_type=url", """["query","data_type"]enum""")]
    public async Task An_unknown_transcript_format_is_rejected(string query, string error)
    {
        await using var session = await CambAi.StartAsync();

        CambAi.Errors(await session.GetAsync($"/transcript/5/54?{query}")).Should().Be(error);
    }

    private static async Task<JsonObject> OrderAsync(ServiceSession session, long run, string format) =>
        (await session.DoAsync("POST", $"/dub-alt-format/{run}/54", $$"""{"output_format":"{{format}}"}""")).AsObject();

    private static string Unwrap(ReadResponse response, CambAiTranscriptResponse form) => form switch
    {
        CambAiTranscriptResponse.JsonString => (string)response.Json!,
        CambAiTranscriptResponse.JsonObject => (string)response.Json.AsObject().Single().Value!,
        _ => response.Text,
    };

    private static double SecondsOf(string format, byte[] bytes) => format switch
    {
        "flac" => new FlacReader(bytes).Seconds,
        "wav" => new WavReader(bytes).Seconds,
        "aac" => AdtsReader.Seconds(bytes),
        _ => new Mp4Reader(bytes).Seconds,
    };
}
