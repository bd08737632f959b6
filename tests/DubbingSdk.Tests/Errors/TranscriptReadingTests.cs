using System.Text.Json;

namespace DubbingSdk.Tests.Errors;

public class TranscriptReadingTests
{
    private const string Srt = "1\n00:00:00,000 --> 00:00:01,000\nHola\n";
    private const string Transcript = """
        {
          "language": "es", "unknown": 1,
          "utterances": [{
            "text": "Hola", "speaker_id": "speaker_0", "start_s": 0.1, "end_s": 2.5,
            "words": [{"text": "Hola", "word_type": "word", "start_s": 0.1, "end_s": 2, "characters": [{"text": "H", "start_s": 0.1, "end_s": 0.2}]}]
          }]
        }
        """;

    [Fact]
    public async Task An_envelope_holds_srt()
    {
        var envelope = await EnvelopeAsync(JsonSerializer.Serialize(new { transcript_format = "srt", srt = Srt, webvtt = (string?)null, json = (object?)null, unknown = 1 }));

        envelope.TranscriptFormat.Should().Be(DubTranscriptFormat.Srt);
        envelope.Srt.Should().Be(Srt);
        envelope.Subtitles.Should().Be(Srt);
        envelope.WebVtt.Should().BeNull();
        envelope.Json.Should().BeNull();
        envelope.AdditionalProperties!["unknown"].GetInt32().Should().Be(1);
    }

    [Fact]
    public async Task An_envelope_holds_webvtt()
    {
        var envelope = await EnvelopeAsync("""{"transcript_format":"webvtt","srt":null,"webvtt":"WEBVTT\n\n","json":null}""");

        envelope.TranscriptFormat.Should().Be(DubTranscriptFormat.WebVtt);
        envelope.WebVtt.Should().Be("WEBVTT\n\n");
        envelope.Subtitles.Should().Be("WEBVTT\n\n");
        envelope.Srt.Should().BeNull();
    }

    [Fact]
    public async Task An_envelope_holds_the_transcript()
    {
        var envelope = await EnvelopeAsync($$"""{"transcript_format":"json","srt":null,"webvtt":null,"json":{{Transcript}}}""");

        envelope.TranscriptFormat.Should().Be(DubTranscriptFormat.Json);
        envelope.Subtitles.Should().BeNull();
        ShouldBeWhole(envelope.Json!);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"transcript_format":null,"srt":null,"webvtt":null,"json":null}""")]
    public async Task A_bare_envelope_is_empty(string body)
    {
        var envelope = await EnvelopeAsync(body);

        envelope.TranscriptFormat.Value.Should().BeEmpty();
        envelope.Subtitles.Should().BeNull();
        envelope.Json.Should().BeNull();
    }

    [Fact]
    public async Task A_form_of_a_later_version_is_kept()
    {
        var envelope = await EnvelopeAsync("""{"transcript_format":"ttml","ttml":"<tt/>"}""");

        envelope.TranscriptFormat.Value.Should().Be("ttml");
        envelope.TranscriptFormat.IsKnown.Should().BeFalse();
        envelope.AdditionalProperties!["ttml"].GetString().Should().Be("<tt/>");
    }

    [Fact]
    public async Task Nulls_within_a_transcript_are_read_like_missing_members()
    {
        var bare = (await EnvelopeAsync("""{"json":{"language":null,"utterances":null}}""")).Json!;
        var utterances = (await EnvelopeAsync("""
            {"json":{"utterances":[
              {"text":null,"speaker_id":null,"start_s":null,"end_s":null,"words":null},
              {"words":[{"text":null,"word_type":null,"start_s":null,"end_s":null,"characters":null},{"characters":[{"text":null,"start_s":null,"end_s":null},{}]},{}]},
              {}]}}
            """)).Json!.Utterances;

        bare.Language.Should().BeNull();
        bare.Utterances.Should().BeEmpty();
        utterances.Should().HaveCount(3);
        utterances.Should().OnlyContain(utterance => utterance.Text.Length == 0 && utterance.SpeakerId == "unknown" && utterance.Start == TimeSpan.Zero && utterance.End == TimeSpan.Zero);
        utterances[0].Words.Should().BeEmpty();
        utterances[1].Words.Should().HaveCount(3).And.OnlyContain(word => word.Text.Length == 0 && word.WordType == "unknown" && word.Start == TimeSpan.Zero && word.End == TimeSpan.Zero);
        utterances[1].Words[0].Characters.Should().BeEmpty();
        utterances[1].Words[1].Characters.Should().HaveCount(2).And.OnlyContain(character => character.Text.Length == 0 && character.Start == TimeSpan.Zero);
    }

    [Theory]
    [InlineData("""{"transcript_format":1}""", "$.transcript_format")]
    [InlineData("""{"srt":{}}""", "$.srt")]
    [InlineData("""{"webvtt":[]}""", "$.webvtt")]
    [InlineData("""{"json":"text"}""", "$.json")]
    [InlineData("""{"json":{"language":4}}""", "$.json.language")]
    [InlineData("""{"json":{"utterances":{}}}""", "$.json.utterances")]
    [InlineData("""{"json":{"utterances":[{"text":1}]}}""", "$.json.utterances[0].text")]
    [InlineData("""{"json":{"utterances":[{"speaker_id":1}]}}""", "$.json.utterances[0].speaker_id")]
    [InlineData("""{"json":{"utterances":[{"start_s":"0"}]}}""", "$.json.utterances[0].start_s")]
    [InlineData("""{"json":{"utterances":[{"end_s":1e300}]}}""", "$.json.utterances[0].end_s")]
    [InlineData("""{"json":{"utterances":[{"end_s":1e999}]}}""", "$.json.utterances[0].end_s")]
    [InlineData("""{"json":{"utterances":[{"words":1}]}}""", "$.json.utterances[0].words")]
    [InlineData("""{"json":{"utterances":[{"words":[{"text":[]}]}]}}""", "$.json.utterances[0].words[0].text")]
    [InlineData("""{"json":{"utterances":[{"words":[{"word_type":0}]}]}}""", "$.json.utterances[0].words[0].word_type")]
    [InlineData("""{"json":{"utterances":[{"words":[{"start_s":true}]}]}}""", "$.json.utterances[0].words[0].start_s")]
    [InlineData("""{"json":{"utterances":[{"words":[{"end_s":true}]}]}}""", "$.json.utterances[0].words[0].end_s")]
    [InlineData("""{"json":{"utterances":[{"words":[{"characters":""}]}]}}""", "$.json.utterances[0].words[0].characters")]
    [InlineData("""{"json":{"utterances":[{"words":[{"characters":[{"text":1}]}]}]}}""", "$.json.utterances[0].words[0].characters[0].text")]
    [InlineData("""{"json":{"utterances":[{"words":[{"characters":[{"start_s":""}]}]}]}}""", "$.json.utterances[0].words[0].characters[0].start_s")]
    [InlineData("""{"json":{"utterances":[{"words":[{"characters":[{"end_s":""}]}]}]}}""", "$.json.utterances[0].words[0].characters[0].end_s")]
    public async Task A_wrong_kind_names_its_place(string body, string path)
    {
        var error = await Assert.ThrowsAsync<DubbingSerializationException>(
            () => CannedResponse.ReadAsync(client => client.Dubbing.GetTranscriptAsync("x", "es", DubTranscriptFormat.Json), body, "application/json", "request-id: req_8"));

        error.JsonPath.Should().Be(path);
        error.RequestId.Should().Be("req_8");
        error.Endpoint.Should().Be("GET /v1/dubbing/{dubbing_id}/transcripts/{language_code}/format/{format_type}");
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("text/plain; charset=utf-8")]
    [InlineData("application/x-subrip")]
    [InlineData("application/json")]
    [InlineData("")]
    public async Task The_older_call_gives_plain_subtitles_whatever_they_are_called(string contentType)
    {
        var file = await FileAsync(Srt, contentType);

        file.Text.Should().Be(Srt);
        file.Transcript.Should().BeNull();
    }

    [Fact]
    public async Task The_older_call_gives_subtitles_in_a_json_text() => (await FileAsync(JsonSerializer.Serialize(Srt), "application/json")).Text.Should().Be(Srt);

    [Fact]
    public async Task Subtitles_that_begin_with_a_quotation_mark_stay_as_they_are() =>
        (await FileAsync("\"Hola\"\n", "text/plain")).Text.Should().Be("\"Hola\"\n");

    [Theory]
    [InlineData("application/json")]
    [InlineData("text/plain")]
    public async Task The_older_call_gives_the_transcript_as_an_object(string contentType)
    {
        var file = await FileAsync("\n " + Transcript, contentType);

        file.Text.Should().BeNull();
        ShouldBeWhole(file.Transcript!);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/json")]
    public async Task An_empty_file_is_an_empty_text(string contentType)
    {
        var file = await FileAsync(string.Empty, contentType);

        file.Text.Should().BeEmpty();
        file.Transcript.Should().BeNull();
    }

    [Theory]
    [InlineData("""{"language":7}""", "$.language")]
    [InlineData("""{"utterances":[""", "$.utterances")]
    [InlineData("null", null)]
    [InlineData("\"never closed", "$")]
    public async Task A_transcript_file_that_is_wrong_json_throws(string body, string? path)
    {
        var error = await Assert.ThrowsAsync<DubbingSerializationException>(
            () => CannedResponse.ReadAsync(client => client.Dubbing.GetTranscriptFileAsync("x", "es"), body, "application/json", "request-id: req_8"));

        (error.JsonPath ?? "nowhere").Should().StartWith(path ?? "nowhere");
        error.RequestId.Should().Be("req_8");
        error.Endpoint.Should().Be("GET /v1/dubbing/{dubbing_id}/transcript/{language_code}");
    }

    [Fact]
    public async Task Text_beyond_ascii_is_utf_8() => (await FileAsync("¡Hola! 你好 🎬", "text/plain")).Text.Should().Be("¡Hola! 你好 🎬");

    private static async Task<DubTranscriptEnvelope> EnvelopeAsync(string body) =>
        await CannedResponse.ReadAsync(client => client.Dubbing.GetTranscriptAsync("x", "es", DubTranscriptFormat.Srt), body);

    private static async Task<DubTranscriptFile> FileAsync(string body, string contentType) =>
        await CannedResponse.ReadAsync(client => client.Dubbing.GetTranscriptFileAsync("x", "es"), body, contentType);

    private static void ShouldBeWhole(DubTranscript transcript)
    {
        transcript.Language.Should().Be("es");
        transcript.AdditionalProperties!["unknown"].GetInt32().Should().Be(1);
        var utterance = transcript.Utterances.Should().ContainSingle().Which;
        utterance.Text.Should().Be("Hola");
        utterance.SpeakerId.Should().Be("speaker_0");
        utterance.Start.Should().Be(TimeSpan.FromSeconds(0.1));
        utterance.End.Should().Be(TimeSpan.FromSeconds(2.5));
        var word = utterance.Words.Should().ContainSingle().Which;
        word.WordType.Should().Be("word");
        word.End.Should().Be(TimeSpan.FromSeconds(2));
        var character = word.Characters.Should().ContainSingle().Which;
        character.Text.Should().Be("H");
        character.End.Should().Be(TimeSpan.FromSeconds(0.2));
    }
}
