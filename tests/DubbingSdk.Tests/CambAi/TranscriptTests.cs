using DubbingSdk.CambAi;

namespace DubbingSdk.Tests.CambAi;

public class TranscriptTests
{
    private const string Srt = "1\r\n00:00:00,000 --> 00:00:01,000\r\nHola\r\n";
    private const string Address = "https://files.example/t.srt?Signature=abc";

    [Theory]
    [InlineData(Srt, "text/plain", Srt)]
    [InlineData(Srt, "application/json", Srt)]
    [InlineData("\"Hola\\n\"", "application/json", "Hola\n")]
    [InlineData("\"Hola.\"", "text/plain", "\"Hola.\"")]
    [InlineData("\"Hola,\" dijo.", "application/json", "\"Hola,\" dijo.")]
    [InlineData("""{"srt":"Hola"}""", "application/json", "Hola")]
    [InlineData("""{"anything":"Hola"}""", "text/plain", "Hola")]
    [InlineData("{sighs} Hola", "text/plain", "{sighs} Hola")]
    [InlineData("""{"a":"Hola","b":"Adios"}""", "application/json", """{"a":"Hola","b":"Adios"}""")]
    [InlineData("", "text/plain", "")]
    public async Task A_transcript_is_read_in_every_form(string body, string contentType, string text)
    {
        await using var host = CambAiHost.Start(exchange => exchange.RespondAsync(200, body, contentType));

        var transcript = (await host.Client.Dubbing.GetTranscriptAsync(42, CambAiLanguage.SpanishSpain)).Value;

        transcript.Text.Should().Be(text);
        transcript.Uri.Should().BeNull();
        host.Requests.Should().Equal("GET /transcript/42/54");
    }

    [Theory]
    [InlineData(Address, "text/plain")]
    [InlineData("\"" + Address + "\"", "application/json")]
    [InlineData("{\"url\":\"" + Address + "\"}", "application/json")]
    public async Task A_file_is_returned_as_its_URI(string body, string contentType)
    {
        await using var host = CambAiHost.Start(exchange => exchange.RespondAsync(200, body, contentType));

        var request = new CambAiTranscriptRequest { Format = CambAiTranscriptFormat.Srt, DataType = CambAiTranscriptDataType.File };
        var file = (await host.Client.Dubbing.GetTranscriptAsync(42, new CambAiLanguage("en-us"), request)).Value;
        var withoutFormat = (await host.Client.Dubbing.GetTranscriptAsync(42, new CambAiLanguage(1))).Value;
        var raw = (await host.Client.Dubbing.GetTranscriptAsync(42, new CambAiLanguage(1), request with { DataType = CambAiTranscriptDataType.RawData })).Value;

        (file.Uri!.AbsoluteUri, file.Text).Should().Be((Address, null));
        withoutFormat.Uri.Should().Be(file.Uri, "what the service does by itself is not known");
        (raw.Uri, raw.Text).Should().Be((null, Address));
        host.Requests.Should().Equal("GET /transcript/42/en-us?format_type=srt&data_type=file", "GET /transcript/42/1", "GET /transcript/42/1?format_type=srt&data_type=raw_data");
    }

    [Fact]
    public async Task A_transcript_that_begins_like_a_URI_is_a_transcript()
    {
        await using var host = CambAiHost.Start(exchange => exchange.RespondAsync(200, "https://example.com is where\nto look.", "text/plain"));

        var transcript = (await host.Client.Dubbing.GetTranscriptAsync(42, CambAiLanguage.SpanishSpain, new() { DataType = CambAiTranscriptDataType.File })).Value;

        transcript.Text.Should().Be("https://example.com is where\nto look.");
    }
}
